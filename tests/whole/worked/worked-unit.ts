/**
 * A measure worked by hand: indicator, measure, benchmark, actual, base, completion c (4 decimals), score (2).
 * Score of c on the curve of A-04: below 0.7 60·c/0.7, to 0.9 60 + 100·(c − 0.7), to 1 80 + 100·(c − 0.9), to 1.2 90 + 50·(c − 1).
 */
export type WorkedMeasure = readonly [string, string, string, number, number, number, number];

/** A row worked by hand: evidence, suggested letter, letters of the teams from the best, final letter, points, fine score. */
type WorkedRow = readonly [number | null, string | null, string, string, number, number];

/** A binding line the unit answers for: link, item, adopted value, target. */
type WorkedLine = readonly [string, string, number, number];

/** Everything worked by hand for one unit, from cells to place. */
export interface WorkedUnit {
  readonly code: string;
  /** 万元 and counts adopted where the two ends' cells differ: link, item, class, rung, low, high. */
  readonly adopted: readonly (readonly [string, string, string, string, number, number])[];
  readonly measures: readonly WorkedMeasure[];
  readonly indicators: Readonly<Record<string, number | null>>;
  readonly lines: readonly WorkedLine[];
  readonly completion: { readonly mean: number; readonly score: number; readonly lines: number };
  readonly rows: readonly WorkedRow[];
  readonly fine: number;
  readonly composite: number;
  readonly innovation: number;
  readonly total: number;
  readonly grades: readonly [computed: string, afterCap: string, suggested: string, low: string, high: string];
  readonly place: number;
}
