import type { DecisionOutcome } from "./decision-outcome.js";
import type { Exact } from "./exact.js";
import type { DecisionRow, Figure } from "./filing.js";
import type { Explanation, Hypothesis, Pattern, Searched } from "./hypothesis.js";
import type { Level, Side } from "./pairing.js";
import type { Place } from "./place.js";

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
