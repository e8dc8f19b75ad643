import { isUnverified } from "../../model/case-class.js";
import type { PatternKind } from "../../model/hypothesis.js";
import type { Side } from "../../model/pairing.js";
import type { Entry, SideValue } from "../../model/reconciliation.js";
import type { OpenEntry } from "../collect-entries.js";
import type { Pair } from "../find-candidates.js";

/** A two-sided entry with what was concluded from it. */
export interface ComparedPair extends Pair {
  readonly closed: Entry;
}

/** Cases that a slip of one reporter would explain, before the other side's slip is thought of. */
export interface PatternDraft {
  readonly kind: PatternKind;
  readonly side: Side;
  readonly reporter: string;
  readonly cases: readonly ComparedPair[];
  readonly power: number | null;
}

/** One of a pair's figures, and the other side's. */
export function ownAndOther(pair: Pair, side: Side): readonly [own: SideValue, other: SideValue] {
  return side === "east" ? [pair.east, pair.west] : [pair.west, pair.east];
}

/** Whether the two sides differ by more than tolerance. */
export function differs({ closed }: ComparedPair): boolean {
  return isUnverified(closed.class);
}

/** Names an entry as hypotheses do. */
export function entryLabel({ link, item }: OpenEntry): string {
  return `${link.id}.${item.id}`;
}
