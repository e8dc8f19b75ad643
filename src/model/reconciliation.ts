import type { Exact } from "./exact.js";
import type { DecisionRow, Figure } from "./filing.js";
import type { Place } from "./place.js";
import type { Level, Side } from "./scheme.js";

export type CaseClass =
  | "one-sided"
  | "equal"
  | "rounding"
  | "tolerance"
  | "unit-scale"
  | "keying"
  | "swapped"
  | "repeated"
  | "unexplained"
  | "single-source";

export type Rung =
  | "verified"
  | "agreed"
  | "decided"
  | "equal"
  | "owner"
  | "within-tolerance"
  | "single"
  | "provisional"
  | "single-source";

export type HypothesisKind = "unit-scale" | "keying" | "swapped" | "repeated";

/** One report of one link item: what a unit filed for it. */
export interface Report {
  readonly reporter: string;
  readonly side: Side;
  readonly level: Level;
  readonly actual: Figure;
  readonly previous: Figure;
  readonly target: Figure;
  readonly place: Place;
}

/** The figure taken for a side: the city's or prefecture's if it gave one, else its province's. */
export interface SideValue {
  readonly reporter: string;
  readonly value: Exact;
  readonly figure: Figure;
}

export interface SideValues {
  readonly actual: SideValue | null;
  readonly previous: SideValue | null;
  /** 0 and 不适用 count as not given. */
  readonly target: SideValue | null;
}

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

export interface Benchmarked {
  readonly value: Exact;
  readonly source: "agreement" | "self-declared" | "last-year" | "filed";
}

/** A double-entry ledger entry: all reports of one fact on one link, and what is adopted. */
export interface Entry {
  readonly id: string;
  readonly link: string;
  readonly item: string;
  readonly reports: readonly Report[];
  readonly east: SideValues;
  readonly west: SideValues;
  /** east − west; null unless both reported. */
  readonly difference: Exact | null;
  readonly srd: Exact | null;
  readonly class: CaseClass | null;
  readonly hypotheses: readonly Hypothesis[];
  readonly ambiguous: boolean;
  /** The one corrected value all attributed hypotheses name; null otherwise. */
  readonly corrected: { readonly side: Side; readonly value: Exact } | null;
  /** Reporters that say the same, equal or by rounding. */
  readonly groups: readonly (readonly string[])[];
  /** All smallest ones of the figures that hang together, in a fixed order. */
  readonly explanations: readonly Explanation[];
  readonly searched: Searched;
  readonly adopted: Exact | null;
  readonly rung: Rung | null;
  readonly low: Exact | null;
  readonly high: Exact | null;
  readonly target: Benchmarked | null;
  readonly previous: Benchmarked | null;
  /** The decision that is applied to it, 退回 and 豁免 included. */
  readonly decision: DecisionRow | null;
  /** Sides whose province filed another actual value than its city or prefecture. */
  readonly levelsDiffer: readonly Side[];
}

/** A unit item's figure, from its unit alone. */
export interface UnitFigure {
  readonly unit: string;
  readonly item: string;
  readonly adopted: Exact | null;
  readonly rung: "own" | "verified" | null;
  readonly figure: Figure | null;
  /** 协议目标 and 上年完成 as the unit filed them. */
  readonly ownTarget: Figure | null;
  readonly ownPrevious: Figure | null;
  readonly target: Benchmarked | null;
  readonly previous: Benchmarked | null;
  readonly decision: DecisionRow | null;
}

/** Why a decision is not applied. */
export const DECISION_REFUSALS = [
  "choice-missing",
  "reason-missing",
  "value-missing",
  "side-silent",
  /** A figure it was made on has changed since. */
  "outdated",
  /** Outdated or expired, and decided again since. */
  "superseded",
  "expired",
  "expiry-unreadable",
  "conflicting",
  "no-such-case",
  "not-for-unit-items",
  "unit-not-evaluated",
] as const;

export type DecisionRefusal = (typeof DECISION_REFUSALS)[number];

/** A side's figure as a decision knew it, and as it stands; null: not reported. */
export interface ChangedFigure {
  readonly side: Side;
  readonly madeOn: Exact | null;
  readonly now: Exact | null;
}

/** What became of a decision. */
export interface DecisionOutcome {
  readonly decision: DecisionRow;
  /** null: applied. */
  readonly refusal: DecisionRefusal | null;
  /** What has changed since it was made; empty unless that is why it is not applied. */
  readonly changes: readonly ChangedFigure[];
  /** The decisions that differ from it, or the one that supersedes it; empty for the other refusals. */
  readonly against: readonly DecisionRow[];
}

/** Σ east − Σ west = Σ differences + Σ east-only − Σ west-only; `residue` must be 0. */
export interface TieOut {
  readonly item: string;
  readonly eastTotal: Exact;
  readonly westTotal: Exact;
  readonly differences: Exact;
  readonly eastOnly: Exact;
  readonly westOnly: Exact;
  readonly residue: Exact;
}

/** Adopted values of a link item over the links that have one: links are added, for units would count twice. */
export interface ItemTotal {
  readonly item: string;
  readonly adopted: Exact;
  readonly links: number;
}

/** How a reporter's figures of an item stand to its partners' (diagnostic, never in the score). */
export interface Asymmetry {
  readonly reporter: string;
  readonly item: string;
  readonly entries: number;
  readonly index: Exact | null;
  readonly bias: Exact | null;
  readonly matchRate: Exact | null;
}

export interface Reconciliation {
  /** In link and item order. */
  readonly entries: readonly Entry[];
  /** By `rowKey(link, item)`. */
  readonly byKey: ReadonlyMap<string, Entry>;
  readonly patterns: readonly Pattern[];
  /** By `unitFigureKey(unit, item)`. */
  readonly unitFigures: ReadonlyMap<string, UnitFigure>;
  readonly decisions: readonly DecisionOutcome[];
  readonly tieOut: readonly TieOut[];
  readonly totals: readonly ItemTotal[];
  readonly asymmetry: readonly Asymmetry[];
}

/** Key of a unit item's figure. */
export function unitFigureKey(unit: string, item: string): string {
  return `${unit}|${item}`;
}
