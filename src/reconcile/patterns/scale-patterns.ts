import { ZERO } from "../../model/exact.js";
import { groupBy } from "../../model/grouping.js";
import type { Side } from "../../model/pairing.js";
import { type ComparedPair, ownAndOther, type PatternDraft } from "./pattern-draft.js";

/** Fewest figures of one link, and fewest links of one item, that make a column. */
const FIGURES_OF_A_LINK = 3;
const LINKS_OF_AN_ITEM = 2;

/**
 * Whole columns of one reporter that stand to the other side's in one power of ten: all its figures of a unit of
 * measure on a link, or of an item on its links; 0 on either side says nothing.
 */
export function scalePatterns(pairs: readonly ComparedPair[], side: Side): readonly PatternDraft[] {
  const compared = pairs.filter(({ east, west }) => !east.value.equals(ZERO) && !west.value.equals(ZERO));
  const byReporter = groupBy(compared, (pair) => pair[side].reporter);
  return [...byReporter].flatMap(([reporter, own]) => {
    const columns = [
      ...columnsOf(own, ({ entry }) => `${entry.link.id}/${entry.item.measureUnit}`, FIGURES_OF_A_LINK),
      ...columnsOf(own, ({ entry }) => entry.item.id, LINKS_OF_AN_ITEM),
    ];
    const scaled = columns.flatMap((column) => {
      const powers = new Set(column.map((pair) => signedPower(pair, side)));
      const [power] = powers;
      return powers.size === 1 && power !== undefined && power !== 0 ? column.map((pair) => ({ pair, power })) : [];
    });
    return [...groupBy(scaled, ({ power }) => power)].map(([power, members]): PatternDraft => {
      const inColumns = new Set(members.map(({ pair }) => pair));
      const cases = own.filter((pair) => inColumns.has(pair));
      return { kind: "column-scale", side, reporter, cases, power: Math.abs(power) };
    });
  });
}

function columnsOf(
  own: readonly ComparedPair[],
  keyOf: (pair: ComparedPair) => string,
  fewest: number,
): readonly (readonly ComparedPair[])[] {
  return [...groupBy(own, keyOf).values()].filter((column) => column.length >= fewest);
}

/** Power of ten by which the own figure stands above (below: negative) the other side's; 0 in any other class. */
function signedPower(pair: ComparedPair, side: Side): number {
  const hypothesis = pair.closed.hypotheses.find(({ kind }) => kind === "unit-scale");
  if (pair.closed.class !== "unit-scale" || hypothesis === undefined) {
    return 0;
  }
  const [own, other] = ownAndOther(pair, side);
  const power = Number(hypothesis.detail["power"]);
  return own.value.abs().gt(other.value.abs()) ? power : -power;
}
