import type { AgreementLine } from "./agreement.js";
import type { Exact } from "./exact.js";
import type { AssessmentRow, FactRow, FactStatus, FinalRow } from "./filing.js";
import type { Benchmark, Grade, Letter, RowEntry } from "./scheme.js";

export type BenchmarkKind = "target" | "norm" | "previous" | "goal";

/** One link's (or the unit's own) part in a completion. */
export interface MeasurePart {
  /** null for a unit item. */
  readonly link: string | null;
  readonly actual: Exact;
  /** Target, norm or previous value; denominator of the year for a ratio. */
  readonly base: Exact;
  /** What counts after the surplus cap (target, norm); null where the cap is on the whole. */
  readonly counted: Exact | null;
}

/** Numerators and denominators behind a ratio; `previous` ones null against a goal. */
export interface RatioParts {
  readonly numerator: Exact;
  readonly denominator: Exact;
  readonly previousNumerator: Exact | null;
  readonly previousDenominator: Exact | null;
  /** The places that make up last year's; empty against a goal. */
  readonly previousParts: readonly Pick<MeasurePart, "link" | "actual" | "base">[];
}

/** A measure with evidence. Completion has 4 decimals, score 2. */
export interface MeasureResult {
  readonly measure: string;
  readonly benchmark: BenchmarkKind;
  readonly basis: string;
  /** Σ actual and Σ base, or the two ratios. */
  readonly actual: Exact;
  readonly base: Exact;
  readonly completion: Exact;
  readonly score: Exact;
  readonly parts: readonly MeasurePart[];
  readonly ratio: RatioParts | null;
  /** A target came from a return, not from an agreement. */
  readonly selfDeclared: boolean;
}

/** A measure without evidence. */
export interface MeasureGap {
  readonly measure: string;
  readonly tried: readonly Benchmark["kind"][];
}

export interface IndicatorResult {
  readonly indicator: string;
  /** null: no measure has evidence. */
  readonly score: Exact | null;
  readonly measures: readonly MeasureResult[];
  readonly gaps: readonly MeasureGap[];
}

export type LetterRefusal =
  | "team-twice"
  | "own-province"
  | "partner-province"
  | "not-a-team"
  | "wrong-rows"
  | "unreadable";

/** An assessors' letter or innovation entry with what became of it; null refusal = used. */
export interface LetterOutcome {
  readonly filed: AssessmentRow;
  readonly refusal: LetterRefusal | null;
}

export interface Shortfall {
  readonly line: AgreementLine;
  readonly adopted: Exact;
}

export interface RowEvidence {
  readonly entry: RowEntry;
  readonly score: Exact | null;
}

export interface RowResult {
  readonly row: number;
  readonly entries: readonly RowEvidence[];
  readonly evidence: Exact | null;
  /** From the evidence alone. */
  readonly banded: Letter | null;
  /** Binding lines that hold the row down (A-04b). */
  readonly floor: readonly Shortfall[];
  readonly suggested: Letter | null;
  readonly assessors: Letter | null;
  readonly letters: readonly LetterOutcome[];
  /** Steps between best and worst used letter; null without letters. */
  readonly spread: number | null;
  /** A team whose letter is the median gives a 调档理由. */
  readonly reasoned: boolean;
  readonly letter: Letter | null;
  readonly provisional: boolean;
  readonly points: Exact | null;
  readonly fine: Exact | null;
}

export type LineStatus =
  | "met"
  /** high < target. */
  | "missed"
  /** low < target ≤ high. */
  | "disputed"
  /** Nothing adopted. */
  | "unreported"
  /** No target to test (0, 不适用, in error). */
  | "no-target";

/** A line of the unit's links, or its own, as it stands for this unit. */
export interface LineResult {
  readonly line: AgreementLine;
  readonly answersHere: boolean;
  readonly adopted: Exact | null;
  readonly low: Exact | null;
  readonly high: Exact | null;
  /** min(x/t, 1), unrounded; null without target or adopted value. */
  readonly completion: Exact | null;
  readonly status: LineStatus;
  /** A V1 排除 waives it for V1. */
  readonly waived: boolean;
}

export type FactRefusal = "elements-missing" | "scope-incomplete" | "overruled";

/** A filed fact and whether it changes a number; null refusal on 属实 or 排除 = applied. */
export interface FactOutcome {
  readonly filed: FactRow;
  readonly refusal: FactRefusal | null;
  readonly missing: readonly string[];
}

/** A fact as it stands beside the grade: filed, or V1 detected by arithmetic. */
export interface GradeFact {
  readonly fact: string;
  readonly status: FactStatus | "firm" | "disputed";
  readonly clause: string;
}

export interface GradeResult {
  readonly computed: Grade | null;
  readonly afterCap: Grade | null;
  readonly suggested: Grade | null;
  readonly low: Grade;
  readonly high: Grade;
  readonly withoutInnovation: Grade | null;
  /** No agreement line for any of the unit's links: V1 is 未核. */
  readonly agreementUnchecked: boolean;
  readonly facts: readonly GradeFact[];
  readonly final: FinalRow | null;
}

export interface InnovationResult {
  readonly value: Exact;
  readonly entries: readonly LetterOutcome[];
}

export interface UnitEvaluation {
  readonly unit: string;
  readonly indicators: readonly IndicatorResult[];
  /** Mean of the binding lines' completions, 4 decimals, and its score. */
  readonly agreementCompletion: { readonly mean: Exact; readonly score: Exact; readonly lines: number } | null;
  readonly lines: readonly LineResult[];
  readonly rows: readonly RowResult[];
  readonly innovation: InnovationResult;
  readonly composite: Exact | null;
  readonly total: Exact | null;
  readonly fine: Exact | null;
  readonly facts: readonly FactOutcome[];
  readonly grade: GradeResult;
  /** On the 约谈 list, and why. */
  readonly talk: readonly ("grade" | "fact" | "problems")[];
}

export interface Rank {
  readonly unit: string;
  /** null: 待定, takes no place. */
  readonly place: number | null;
  readonly tied: boolean;
}

/** A group in ranked order: by place, then the regulation's order; units without a place last. */
export interface Ranking {
  readonly group: string;
  readonly ranks: readonly Rank[];
}

export interface GradingResult {
  /** In the regulation's order. */
  readonly units: readonly UnitEvaluation[];
  readonly rankings: readonly Ranking[];
}
