import type { AssessmentFormRow } from "./assessment-form.js";
import type { Exact } from "./exact.js";
import type { Matching } from "./matching.js";
import type { Plausibility } from "./plausibility.js";
import type { Validity } from "./validity.js";

export type Side = "east" | "west";
export type Level = "province" | "city";
export type Letter = "优" | "良" | "中" | "差";
export type Grade = "好" | "较好" | "一般" | "较差";
/** A clause of 国开发〔2019〕13号 ("五，一是", "附件") or an assumption number ("A-05"). */
export type Basis = string;

/** The letters and grades from best to worst. */
export const SIDES: readonly Side[] = ["east", "west"];
export const LETTERS: readonly Letter[] = ["优", "良", "中", "差"];
export const GRADES: readonly Grade[] = ["好", "较好", "一般", "较差"];

/** An evaluated unit, one of 56 in 2019. */
export interface Unit extends Validity {
  readonly code: string;
  readonly name: string;
  readonly fullName: string;
  readonly aliases: readonly string[];
  readonly group: string;
  readonly side: Side;
  readonly level: Level;
  /** The province of a city or prefecture; null for a province. */
  readonly parent: string | null;
  /** Position in the regulation's own order, over all units. */
  readonly order: number;
}

export interface Group {
  readonly id: string;
  readonly title: string;
  readonly side: Side;
  readonly level: Level;
  readonly basis: Basis;
}

/** One end of a link: the place named in it, the evaluated city or prefecture there if there is one, and its province. */
export interface LinkEnd {
  readonly place: string;
  readonly city: string | null;
  readonly province: string;
}

/** A pairing of one helper with one recipient: the smallest one that both sides report on. */
export interface Link extends Validity {
  readonly id: string;
  /** As people write it: 杭州—恩施. */
  readonly name: string;
  readonly east: LinkEnd;
  readonly west: LinkEnd;
  readonly basis: Basis;
}

export type Dimension = "money" | "people" | "visits" | "things" | "area" | "yes-no" | "share";

/** A unit of measure and its size in the base unit of its dimension (万元, 人, 人次, 个, 亩). */
export interface MeasureUnit {
  readonly id: string;
  readonly aliases: readonly string[];
  readonly dimension: Dimension;
  readonly factor: Exact;
}

type ItemScope = "link" | "unit";
/** Which side reports an item; "own": every unit for itself. */
type ItemSource = Side | "both" | "own";

/** A figure on the forms. */
export interface Item {
  readonly code: string;
  readonly id: string;
  readonly name: string;
  readonly synonyms: readonly string[];
  /** Id of the base unit of measure: 万元, 人, 人次, 个, 次, 家, 项, 亩, 是/否. */
  readonly measureUnit: string;
  readonly dimension: Dimension;
  readonly scope: ItemScope;
  readonly from: ItemSource;
  /** Who answers for an agreement line on it. */
  readonly duty: Side | "both" | "own";
  /** The side whose figure counts; null where neither owns it. */
  readonly owner: Side | null;
  readonly tolerance: string | null;
  readonly feeds: readonly string[];
  readonly definition: string;
  readonly basis: Basis;
}

/** Money and land may have up to four decimals; everything else is whole. */
export function isWhole(item: Item): boolean {
  return item.dimension !== "money" && item.dimension !== "area";
}

/** A relation inside one return: Σ left ≤ Σ right, Σ left = Σ right, or Σ left > 0 requires Σ right > 0. */
export interface Relation {
  readonly id: string;
  readonly kind: "at-most" | "equal" | "requires";
  readonly left: readonly string[];
  readonly right: readonly string[];
  readonly basis: Basis;
}

/** A figure computed from items and printed on the forms: numerator ÷ denominator, or growth against last year. */
export interface DerivedFigure {
  readonly code: string;
  readonly indicator: string;
  readonly name: string;
  readonly kind: "ratio" | "growth";
  readonly numerator: readonly string[];
  readonly denominator: string | null;
  readonly measureUnit: string;
  /** Levels that fill it; E08 differs between provinces and cities. */
  readonly levels: readonly Level[];
  readonly basis: Basis;
}

export interface ToleranceClass {
  readonly id: string;
  readonly absolute: Exact;
  readonly relative: Exact;
  readonly basis: Basis;
}

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
export interface Grading {
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
