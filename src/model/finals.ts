import type { Batch } from "./batch.js";
import type { FinalRow } from "./filing.js";
import { groupBy } from "./grouping.js";

/** Rows of the approved results by unit; the rows of each unit in reading order. */
export function finalsByUnit(batch: Batch): ReadonlyMap<string, readonly FinalRow[]> {
  return groupBy(batch.finals, ({ unit }) => unit);
}

/** Whether rows of one unit approve different grades: then none of them is used. */
export function isConflicting(rows: readonly FinalRow[]): boolean {
  return rows.some(({ grade }) => grade !== rows[0]?.grade);
}

/** The approved grades in force, at most one a unit: rows that agree are one, rows that contradict each other none. */
export function settledFinals(batch: Batch): readonly FinalRow[] {
  return [...finalsByUnit(batch).values()].flatMap((rows) => (isConflicting(rows) ? [] : rows.slice(0, 1)));
}
