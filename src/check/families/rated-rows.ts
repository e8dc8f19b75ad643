import type { GradingResult, RowResult } from "../../model/grading.js";

/** Every row of every evaluated unit. */
export function rowsOf(grading: GradingResult): readonly { readonly unit: string; readonly row: RowResult }[] {
  return grading.units.flatMap(({ unit, rows }) => rows.map((row) => ({ unit, row })));
}
