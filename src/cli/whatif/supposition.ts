import type { GradingComparison } from "../../grade/compare-gradings.js";
import { divisorItems } from "../../model/divisor-items.js";
import type { Evaluation } from "../../model/evaluation.js";
import type { Exact } from "../../model/exact.js";
import { rowKey } from "../../model/filing.js";
import { unitFigureKey } from "../../model/reconciliation.js";
import type { Change } from "./change.js";
import type { MovedRow } from "./moved-rows.js";

/** A batch as it is and as it is supposed to be, and what moves between them. */
export interface Supposition {
  readonly changes: readonly Change[];
  readonly before: Evaluation;
  readonly after: Evaluation;
  readonly comparison: GradingComparison;
  /** Empty where another scheme is supposed: its rows are not the same. */
  readonly rows: readonly MovedRow[];
}

/** The adopted value that a supposed figure takes the place of; null where there is none. */
export function adoptedBefore(
  { unit, link, item }: Extract<Change, { kind: "figure" }>,
  { reconciliation }: Evaluation,
): Exact | null {
  return unit === null
    ? (reconciliation.byKey.get(rowKey(link, item))?.adopted ?? null)
    : (reconciliation.unitFigures.get(unitFigureKey(unit, item))?.adopted ?? null);
}

/** What a supposed figure takes the place of as denominator or norm: the upper bound; null where it counts as neither. */
export function divisorBefore(
  { link, item }: Extract<Change, { kind: "figure" }>,
  { scheme, reconciliation }: Evaluation,
): Exact | null {
  return divisorItems(scheme).has(item) ? (reconciliation.byKey.get(rowKey(link, item))?.high ?? null) : null;
}
