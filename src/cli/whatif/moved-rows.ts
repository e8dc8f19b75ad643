import type { GradingResult, RowResult } from "../../model/grading.js";
import type { Letter } from "../../model/scheme.js";

/** A row whose letter is another one than before; null: 待评. */
export interface MovedRow {
  readonly unit: string;
  readonly row: number;
  readonly first: Letter | null;
  readonly second: Letter | null;
}

/** Rows of a rubric whose letters differ between two gradings by it. */
export function movedRows(first: GradingResult, second: GradingResult): readonly MovedRow[] {
  const before = new Map(first.units.map(({ unit, rows }) => [unit, lettersOf(rows)]));
  return second.units.flatMap(({ unit, rows }) =>
    rows.flatMap(({ row, letter }) => {
      const earlier = before.get(unit)?.get(row);
      return earlier === undefined || earlier === letter ? [] : [{ unit, row, first: earlier, second: letter }];
    }),
  );
}

function lettersOf(rows: readonly RowResult[]): ReadonlyMap<number, Letter | null> {
  return new Map(rows.map(({ row, letter }) => [row, letter]));
}
