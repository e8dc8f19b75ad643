import type { Exact } from "./exact.js";
import type { Side } from "./pairing.js";

export type HypothesisKind = "unit-scale" | "keying" | "swapped" | "repeated";

/** Third evidence for a hypothesis. */
export type EvidenceKind = "target" | "previous" | "other-level" | "relation";

/** An explanation of a difference: had `side` filed `corrected`, both sides would agree. */
export interface Hypothesis {
  readonly kind: HypothesisKind;
  readonly side: Side;
  readonly corrected: Exact;
  /** Within the narrow band (unit-scale), or exact (the rest). */
  readonly certain: boolean;
  readonly attributed: boolean;
  readonly evidence: readonly EvidenceKind[];
  /** How it comes about: power of ten, swapped link or item, addends' links. Never shown to a partner. */
  readonly detail: Readonly<Record<string, string | number>>;
}

/** A figure that would have to be another one. */
export interface FigureToChange {
  readonly reporter: string;
  readonly item: string;
  readonly from: Exact;
  /** The one value that the rules leave; null where they leave several. */
  readonly to: Exact | null;
  /** Ends of what they leave; null is open. */
  readonly low: Exact | null;
  readonly high: Exact | null;
}

/** A smallest set of changes with which all reports of the link agree and every relation they stand in holds. */
export interface Explanation {
  readonly changes: readonly FigureToChange[];
  /** Third evidence speaks for every change; without it both sides are asked. */
  readonly attributed: boolean;
}

/** Whether explanations were sought; false where too many figures hang together. */
export type Searched = boolean | "not-needed";

export type PatternKind = "column-scale" | "figures-exchanged" | "rows-shifted";

/** Cases that one slip would explain together. */
export interface Pattern {
  readonly id: string;
  readonly kind: PatternKind;
  /** Whose figures one slip would explain; null where one of either side would. Nobody's fault without third evidence. */
  readonly reporter: string | null;
  readonly links: readonly string[];
  readonly items: readonly string[];
  /** Ids of the entries. */
  readonly cases: readonly string[];
  /** Rules that these figures break: reports that differ and relations that do not hold. */
  readonly consequences: number;
  /** Power of ten of a scale; null for the others. */
  readonly power: number | null;
}
