import type { Bilingual } from "../../model/bilingual.js";
import { shortText } from "../../model/exact.js";
import { itemOf } from "../../model/lookups.js";
import type { CaseClass, Entry, HypothesisKind, Rung, SideValue } from "../../model/reconciliation.js";
import type { Item, Scheme, Side } from "../../model/scheme.js";
import { type About } from "../about.js";
import { examine } from "../examine.js";
import { both, type EntriesContext, entriesRule, type Failure, type Rule, type RuleText } from "../rule.js";
import { entryPlace, HYPOTHESIS_NAMES, SIDE_NAMES, sideText } from "./entry-texts.js";

/** What a sentence about a difference is made of; figures in the item's unit of measure, reporters as codes. */
export type DifferenceData = {
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
  /** Hypotheses kept, each kind once, joined with a comma. */
  readonly hypotheses: string;
  readonly ambiguous: boolean;
  /** The one attributed correction, if there is one. */
  readonly correctedSide: Side | null;
  readonly corrected: string | null;
  readonly decision: string | null;
  readonly decisionDocument: string | null;
};

export type DifferingClass = Exclude<CaseClass, "one-sided" | "equal" | "rounding" | "single-source">;

export type DifferenceRuleText = Omit<RuleText<EntriesContext, DifferenceData>, "check" | "message" | "examines"> & {
  readonly class: DifferingClass;
  /** What to ask, after both figures were stated. */
  readonly ask: Bilingual;
};

const SETTLED: ReadonlySet<Rung | null> = new Set(["verified", "agreed", "decided"]);

/** A rule on mirrored items whose two sides differ in one class; settled by a decision it is for information (2-method rungs 1–3). */
export function differenceRule({ class: kind, ask, ...text }: DifferenceRuleText): Rule<EntriesContext> {
  return entriesRule<DifferenceData>({
    ...text,
    examines: both("双方均已填报的每个共同项目", "each common item that both sides reported"),
    message: {
      zh: (data, about) => sentenceZh(data, about, ask.zh),
      en: (data, about) => sentenceEn(data, about, ask.en),
    },
    check: ({ reconciliation, scheme }) =>
      examine(
        reconciliation.entries.flatMap((entry) => twoSided(entry)),
        ({ entry, east, west }) => (entry.class === kind ? failureOf(entry, east, west, scheme) : "passed"),
      ),
  });
}

interface TwoSided {
  readonly entry: Entry;
  readonly east: SideValue;
  readonly west: SideValue;
}

function twoSided(entry: Entry): readonly TwoSided[] {
  const [east, west] = [entry.east.actual, entry.west.actual];
  return east === null || west === null || entry.class === "single-source" ? [] : [{ entry, east, west }];
}

function failureOf(entry: Entry, east: SideValue, west: SideValue, scheme: Scheme): Failure<DifferenceData> {
  const settled = SETTLED.has(entry.rung);
  return {
    unit: null,
    link: entry.link,
    item: entry.item,
    subject: null,
    place: entryPlace(entry),
    asRead: null,
    data: dataOf(entry, east, west, itemOf(scheme, entry.item)),
    waived: entry.decision?.choice === "豁免",
    ...(settled ? { severity: "info" as const } : {}),
  };
}

function dataOf(entry: Entry, east: SideValue, west: SideValue, item: Item): DifferenceData {
  const [eastText, westText] = [sideText(east), sideText(west)];
  return {
    east: eastText.value,
    eastReporter: eastText.reporter,
    eastPlace: eastText.place,
    west: westText.value,
    westReporter: westText.reporter,
    westPlace: westText.place,
    measureUnit: item.measureUnit,
    difference: shortText(east.value.sub(west.value)),
    srd: entry.srd === null ? null : shortText(entry.srd, 6),
    adopted: entry.adopted === null ? null : shortText(entry.adopted),
    rung: entry.rung,
    hypotheses: [...new Set(entry.hypotheses.map((hypothesis) => hypothesis.kind))].join(),
    ambiguous: entry.ambiguous,
    correctedSide: entry.corrected?.side ?? null,
    corrected: entry.corrected === null ? null : shortText(entry.corrected.value),
    decision: entry.decision?.choice ?? null,
    decisionDocument: entry.decision?.document ?? null,
  };
}

function sentenceZh(data: DifferenceData, about: About, ask: string): string {
  const parts = [
    `${about.where}：东部（${about.unit(data.eastReporter)}）报 ${data.east} ${data.measureUnit}，中西部（${about.unit(data.westReporter)}）报 ${data.west} ${data.measureUnit}，相差 ${data.difference}（${data.eastPlace}；${data.westPlace}）。`,
    ask,
    data.correctedSide === null
      ? ""
      : `从协议目标、上年数等旁证看，请${SIDE_NAMES[data.correctedSide].zh}先核对是否应为 ${data.corrected} ${data.measureUnit}。`,
    data.ambiguous ? `${otherPossibilities(data, "zh")}均有可能，请双方一并核对。` : "",
    decisionZh(data),
  ];
  return parts.join("");
}

function sentenceEn(data: DifferenceData, about: About, ask: string): string {
  const parts = [
    `${about.where}: the eastern side (${about.unit(data.eastReporter)}) reports ${data.east} ${data.measureUnit}, the western side (${about.unit(data.westReporter)}) ${data.west} ${data.measureUnit}, a difference of ${data.difference} (${data.eastPlace}; ${data.westPlace}).`,
    ask,
    data.correctedSide === null
      ? ""
      : `By the target, last year's figure or other evidence, ${SIDE_NAMES[data.correctedSide].en} should first check whether it should be ${data.corrected} ${data.measureUnit}.`,
    data.ambiguous ? `More than one explanation is possible (${otherPossibilities(data, "en")}); both sides should check.` : "",
    decisionEn(data),
  ];
  return parts.filter((part) => part !== "").join(" ");
}

function otherPossibilities(data: DifferenceData, language: "zh" | "en"): string {
  const kinds = data.hypotheses.split(",") as HypothesisKind[];
  return kinds.map((kind) => HYPOTHESIS_NAMES[kind][language]).join(language === "zh" ? "、" : ", ");
}
