import { shortText } from "../../model/exact.js";
import type { Item } from "../../model/item.js";
import type { Side } from "../../model/pairing.js";
import { placeText } from "../../model/place.js";
import type { Entry, Rung, SideValue } from "../../model/reconciliation.js";

/** What a sentence about a difference is made of; figures in the item's unit of measure, reporters as codes. */
export type DifferenceData = {
  /** Id of the case. */
  readonly case: string;
  readonly east: string;
  readonly eastReporter: string;
  readonly eastPlace: string;
  readonly west: string;
  readonly westReporter: string;
  readonly westPlace: string;
  readonly measureUnit: string;
  /** East − west. */
  readonly difference: string;
  /** Relative difference, 6 decimals. */
  readonly srd: string | null;
  readonly adopted: string | null;
  readonly rung: Rung | null;
  /** Kinds of the hypotheses kept, each once, joined with a comma. */
  readonly hypotheses: string;
  readonly ambiguous: boolean;
  /** The side that all attributed hypotheses name, if they name one. */
  readonly correctedSide: Side | null;
  /** Null also where the value stands on another link of that side: it is not shown to the partner. */
  readonly corrected: string | null;
  /** The province, and its figure, where it filed another one than its city or prefecture. */
  readonly eastProvince: string | null;
  readonly eastProvinceValue: string | null;
  readonly westProvince: string | null;
  readonly westProvinceValue: string | null;
  readonly decision: string | null;
  readonly decisionDocument: string | null;
};

/** An entry that both sides reported. */
export interface TwoSided {
  readonly entry: Entry;
  readonly east: SideValue;
  readonly west: SideValue;
}

/** The entry with both side values, or nothing if a side is silent or the item is reported from one side only. */
export function twoSided(entry: Entry): readonly TwoSided[] {
  const [east, west] = [entry.east.actual, entry.west.actual];
  return east === null || west === null || entry.class === "single-source" ? [] : [{ entry, east, west }];
}

/** The data of a difference. */
export function differenceData({ entry, east, west }: TwoSided, item: Item): DifferenceData {
  const [eastProvince, westProvince] = [provinceApart(entry, "east"), provinceApart(entry, "west")];
  const movedFromElsewhere = entry.hypotheses.some(({ kind, attributed }) => kind === "swapped" && attributed);
  return {
    case: entry.id,
    east: shortText(east.value),
    eastReporter: east.reporter,
    eastPlace: placeText(east.figure.place),
    west: shortText(west.value),
    westReporter: west.reporter,
    westPlace: placeText(west.figure.place),
    measureUnit: item.measureUnit,
    difference: shortText(east.value.sub(west.value)),
    srd: entry.srd === null ? null : shortText(entry.srd, 6),
    adopted: entry.adopted === null ? null : shortText(entry.adopted),
    rung: entry.rung,
    hypotheses: [...new Set(entry.hypotheses.map(({ kind }) => kind))].join(),
    ambiguous: entry.ambiguous,
    correctedSide: entry.corrected?.side ?? null,
    corrected: entry.corrected === null || movedFromElsewhere ? null : shortText(entry.corrected.value),
    eastProvince: eastProvince.reporter,
    eastProvinceValue: eastProvince.value,
    westProvince: westProvince.reporter,
    westProvinceValue: westProvince.value,
    decision: entry.decision?.choice ?? null,
    decisionDocument: entry.decision?.document ?? null,
  };
}

interface ProvinceFigure {
  readonly reporter: string | null;
  readonly value: string | null;
}

function provinceApart(entry: Entry, side: Side): ProvinceFigure {
  const report = entry.levelsDiffer.includes(side)
    ? entry.reports.find((one) => one.side === side && one.level === "province")
    : undefined;
  const value = report?.actual.value ?? null;
  return { reporter: report?.reporter ?? null, value: value === null ? null : shortText(value) };
}
