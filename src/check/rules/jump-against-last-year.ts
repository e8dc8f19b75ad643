import { type Exact, higher, shortText } from "../../model/exact.js";
import { groupBy } from "../../model/grouping.js";
import { itemOf } from "../../model/lookups.js";
import type { Entry, SideValue } from "../../model/reconciliation.js";
import { examine, type Outcome } from "../examine.js";
import { factorFrom, type Spread, spreadOf } from "../families/change-against-last-year.js";
import { both, type EntriesContext, entriesRule } from "../rule.js";

type JumpData = {
  readonly actual: string;
  readonly previous: string;
  /** This year as a multiple of last year, and the middle one of all pairings of that side; 2 decimals. */
  readonly change: string;
  readonly median: string;
  readonly pairings: number;
  readonly measureUnit: string;
};

/**
 * A side's figure that moved against last year far more, or less, than that item did on the same side's other pairings
 * robust, so that a year in which all grew is no jump. Information only: growth of 200 to 500 % has been real.
 */
export const jumpAgainstLastYear = entriesRule<JumpData>({
  id: "jump-against-last-year",
  severity: "info",
  basis: "A-18",
  asks: { columns: ["actual", "previous"] },
  title: both("较上年变动异常", "Unusual change against last year"),
  examines: both(
    "每个结对关系项目每一方的本年完成和上年完成",
    "each side's figures of this year and last year on each item of a pairing",
  ),
  remedy: both(
    "请核实本年、上年两个数的口径和计量单位；确有增减的请在备注中说明原因。",
    "Check the definition and unit of measure of both years' figures; explain a real change in the remarks.",
  ),
  message: {
    zh: (data, about) =>
      `${about.where}：本年完成 ${data.actual} ${data.measureUnit}，为上年完成 ${data.previous} ${data.measureUnit} 的 ${data.change} 倍，而同一侧 ${data.pairings} 个结对关系该项目的中位数为 ${data.median} 倍，请核实或说明（${about.place}）。`,
    en: (data, about) =>
      `${about.where}: ${data.actual} ${data.measureUnit} this year is ${data.change} times last year's ${data.previous}, where the median of this item over ${data.pairings} pairings on the same side is ${data.median}; please check or explain (${about.place}).`,
  },
  check: (context) => {
    const changes = changesOf(context);
    const spreads = new Map(
      [...groupBy(changes, ({ group }) => group)].map(([group, list]) => {
        const ratios = list.flatMap(({ ratio }) => (ratio === null ? [] : [ratio]));
        return [group, { spread: spreadOf(ratios, context.scheme.plausibility.jump), pairings: ratios.length }];
      }),
    );
    return examine(changes, (change) => {
      const { spread = null, pairings = 0 } = spreads.get(change.group) ?? {};
      const { ratio } = change;
      return ratio === null || spread === null ? "undecided" : judge({ ...change, ratio }, spread, pairings, context);
    });
  },
});

interface Change {
  readonly entry: Entry;
  readonly actual: SideValue;
  readonly previous: SideValue;
  /** Side and item: what it is compared among. */
  readonly group: string;
  /** Null where either figure is 0, or both are too small to tell. */
  readonly ratio: Exact | null;
}

function changesOf({ reconciliation, scheme }: EntriesContext): readonly Change[] {
  const { from } = scheme.plausibility.jump;
  return reconciliation.entries.flatMap((entry) =>
    (["east", "west"] as const).flatMap((side) => {
      const { actual, previous } = entry[side];
      if (actual === null || previous === null) {
        return [];
      }
      const telling = actual.value.gt(0) && previous.value.gt(0) && higher(actual.value, previous.value).gte(from);
      const ratio = telling ? actual.value.div(previous.value) : null;
      return [{ entry, actual, previous, group: `${side} ${entry.item}`, ratio }];
    }),
  );
}

function judge(
  { entry, actual, previous, ratio }: Change & { readonly ratio: Exact },
  { median, limit }: Spread,
  pairings: number,
  { scheme }: EntriesContext,
): Outcome<JumpData> {
  return factorFrom(ratio, median).lte(limit)
    ? "passed"
    : {
        unit: actual.reporter,
        link: entry.link,
        item: entry.item,
        subject: null,
        place: actual.figure.place,
        asRead: actual.figure.asRead,
        data: {
          actual: shortText(actual.value),
          previous: shortText(previous.value),
          change: shortText(ratio, 2),
          median: shortText(median, 2),
          pairings,
          measureUnit: itemOf(scheme, entry.item).measureUnit,
        },
      };
}
