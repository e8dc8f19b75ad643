import type { Basis } from "./basis.js";
import type { Exact } from "./exact.js";
import type { Level, Side } from "./pairing.js";

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
