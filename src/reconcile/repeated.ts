import { type Exact, exact } from "../model/exact.js";
import type { Matching } from "../model/matching.js";
import type { Side } from "../model/pairing.js";
import type { Candidate } from "./candidate.js";

/** The figures a repetition is sought in. */
export interface RepetitionContext {
  readonly actual: Readonly<Record<Side, Exact>>;
  readonly previous: Readonly<Record<Side, Exact | null>>;
  /** The side's reporter's figures of the same item on its other links. */
  readonly elsewhere: Readonly<Record<Side, readonly Exact[]>>;
}

const TWO = exact(2);

/** A figure that holds another one twice, another link's, or last year's: 疑似重复或跨期. Exact equality only. */
export function detectRepeated(context: RepetitionContext, matching: Matching): Candidate[] {
  const { east, west } = context.actual;
  if (east.lt(matching.repeatedFrom) || west.lt(matching.repeatedFrom)) {
    return [];
  }
  const larger: Side = east.gt(west) ? "east" : "west";
  const [large, small] = larger === "east" ? [east, west] : [west, east];
  const candidates: Candidate[] = [];
  if (reachesBySum(large.sub(small), context.elsewhere[larger], matching.repeatedAddends)) {
    candidates.push(repeatedBy(larger, small, "other-links"));
  }
  if (large.equals(small.mul(TWO))) {
    candidates.push(repeatedBy(larger, small, "doubled"));
  }
  if (context.previous.west?.equals(east)) {
    candidates.push(repeatedBy("east", west, "last-year"));
  }
  if (context.previous.east?.equals(west)) {
    candidates.push(repeatedBy("west", east, "last-year"));
  }
  return candidates;
}

function repeatedBy(side: Side, corrected: Exact, how: string): Candidate {
  return { kind: "repeated", side, corrected, certain: true, detail: { how } };
}

/** Whether one to `limit` of the addends make the rest exactly. */
function reachesBySum(rest: Exact, addends: readonly Exact[], limit: number): boolean {
  return addends.some((addend, index) => {
    const left = rest.sub(addend);
    return left.equals(0) || (limit > 1 && left.gt(0) && reachesBySum(left, addends.slice(index + 1), limit - 1));
  });
}
