import type { AssessmentFormRow } from "./assessment-form.js";
import type { Basis } from "./basis.js";
import type { Exact } from "./exact.js";
import type { DerivedFigure, Dimension, Item, MeasureUnit, Relation, ToleranceClass } from "./item.js";
import type { Matching } from "./matching.js";
import type { Group, Level, Link, Side, Unit } from "./pairing.js";
import type { Plausibility } from "./plausibility.js";

export type Letter = "优" | "良" | "中" | "差";

export type Grade = "好" | "较好" | "一般" | "较差";

/** The letters and grades from best to worst. */
export const LETTERS: readonly Letter[] = ["优", "良", "中", "差"];
export const GRADES: readonly Grade[] = ["好", "较好", "一般", "较差"];

export type Benchmark =
  | { readonly kind: "target"; readonly basis: Basis }
  | { readonly kind: "previous"; readonly basis: Basis }
  | { readonly kind: "norm"; readonly value: Exact; readonly basis: Basis }
  | { readonly kind: "norm-item"; readonly item: string; readonly basis: Basis }
  | { readonly kind: "goal"; readonly value: Exact; readonly basis: Basis };

/** What an indicator is measured by: an item, a sum (`a+b`) or a ratio (`a/b`, `a+b/c`), and its benchmarks in the order tried. */
export interface Measure {
  readonly name: string;
  readonly numerator: readonly string[];
  readonly denominator: string | null;
  readonly levels: readonly Level[];
  readonly benchmarks: readonly Benchmark[];
}

/** An indicator as the annex prints it. */
export interface Indicator {
  readonly id: string;
  readonly side: Side;
  readonly number: number;
  readonly text: string;
  readonly theme: string;
  readonly source: string;
  readonly measures: readonly Measure[];
  /** Why it has no measure (E26 and W24: the bonus); null otherwise. */
  readonly unmeasured: string | null;
  readonly basis: Basis;
}

export type RowEntry =
  | { readonly kind: "indicator"; readonly indicator: string; readonly share: Exact; readonly basis: Basis }
  | { readonly kind: "completion"; readonly share: Exact; readonly basis: Basis };

/** A row of the rubric: in the default scheme those of the assessment form. */
export interface RubricRow {
  readonly row: number;
  readonly title: string;
  readonly content: string;
  readonly method: string;
  readonly weight: Exact;
  readonly weightBasis: Basis;
  /** Number of the assessment form's row that the letter is taken from. */
  readonly assessedAs: number;
  readonly assessedBy: AssessmentFormRow["assessedBy"];
  readonly entries: Readonly<Record<Side, readonly RowEntry[]>>;
  readonly basis: Basis;
}

export interface CurvePoint {
  readonly completion: Exact;
  readonly score: Exact;
}

/** Points, cuts and settings of the grading. */
interface GradingValues {
  readonly points: Readonly<Record<Letter, Exact>>;
  /** Lowest evidence score of 优, 良, 中; below the last is 差. */
  readonly letterCuts: Readonly<Record<"优" | "良" | "中", Exact>>;
  /** Lowest composite of 好, 较好, 一般; below the last is 较差. */
  readonly gradeCuts: Readonly<Record<"好" | "较好" | "一般", Exact>>;
  readonly curve: readonly CurvePoint[];
  /** A completion counts up to this, per link. */
  readonly surplusCap: Exact;
  /** A binding line below this share of its target holds its rows at `letter` (A-04b). */
  readonly floor: { readonly share: Exact; readonly letter: Letter };
  /** Least share of a row's weight that must have evidence. */
  readonly evidenceShare: Exact;
  readonly maximumInnovation: number;
  /** Steps an assessors' letter may stand from the suggested one without a reason. */
  readonly letterSteps: number;
  readonly spreadFlagged: number;
  readonly talk: { readonly grade: Grade; readonly problems: number };
  readonly rectificationMonths: number;
}

/** The values of the grading, and what each rests on. */
export interface Grading extends GradingValues {
  readonly bases: Readonly<Record<keyof GradingValues, Basis>>;
}

export type FactId = "K1" | "V1" | "V2" | "V3" | "V4" | "P";

/** A fact that caps or vetoes a grade, or is only listed (P). */
export interface FactKind {
  readonly id: FactId;
  readonly title: string;
  readonly effect: "cap" | "veto" | "none";
  /** The grade capped at or set; null without effect. */
  readonly grade: Grade | null;
  /** Elements that must all be named. */
  readonly elements: readonly string[];
  readonly clause: Basis;
  readonly clauseText: string;
}

interface Assumption {
  readonly id: string;
  readonly text: string;
  readonly value: string;
}

/** Largest figure of one link or unit that is taken as possible, by dimension, in the base unit. */
type Ceilings = Readonly<Record<Dimension, Exact>>;

/** Accepted spellings of the CSV headers, by canonical header. */
export type HeaderSynonyms = Readonly<Record<string, readonly string[]>>;

/** The law and its declared assumptions as data. */
export interface Scheme {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly document: string;
  readonly sha256: string;
  /** Schemes, as "id version", whose forms are this one's too: the items are the same. */
  readonly forms: readonly string[];
  readonly groups: readonly Group[];
  readonly units: readonly Unit[];
  readonly links: readonly Link[];
  readonly measureUnits: readonly MeasureUnit[];
  readonly items: readonly Item[];
  readonly relations: readonly Relation[];
  readonly derived: readonly DerivedFigure[];
  readonly tolerances: readonly ToleranceClass[];
  readonly indicators: readonly Indicator[];
  readonly assessmentRows: readonly AssessmentFormRow[];
  readonly rows: readonly RubricRow[];
  readonly grading: Grading;
  readonly matching: Matching;
  readonly facts: readonly FactKind[];
  readonly ceilings: Ceilings;
  readonly plausibility: Plausibility;
  readonly headers: HeaderSynonyms;
  readonly assumptions: readonly Assumption[];
}
