import { type Exact, exact, sum, ZERO } from "../../model/exact.js";
import type { CurvePoint, RubricRow } from "../../model/scheme.js";
import type { ResultIndicator, ResultRow } from "../subject.js";

/** Half of the last printed decimal: from here on a score rounds up to the next one. */
const HALF_SCORE = exact("0.005");

/** The lowest score of one entry, 2 decimals, at which the row's evidence reaches a cut, the others as they are. */
export function entryNeeds(row: ResultRow, entry: string, cut: Exact): Exact | null {
  const known = row.entries.flatMap(({ entry: id, share, score }) =>
    score === null ? [] : [{ id, share: exact(share), score: exact(score) }],
  );
  const own = known.find(({ id }) => id === entry);
  if (own === undefined) {
    return null;
  }
  const whole = sum(known.map(({ share }) => share));
  const others = sum(known.filter(({ id }) => id !== entry).map(({ share, score }) => share.mul(score)));
  return ceilTo(cut.sub(HALF_SCORE).mul(whole).sub(others).div(own.share), 2);
}

/** The lowest score of one measure at which its indicator reaches a score, the others as they are. */
export function measureNeeds({ measures }: ResultIndicator, at: number, score: Exact): Exact {
  const others = sum(measures.filter((_, index) => index !== at).map((measure) => exact(measure.score)));
  return ceilTo(score.sub(HALF_SCORE).mul(measures.length).sub(others), 2);
}

/** The lowest completion, 4 decimals, whose score is at least the given one; null beyond the curve's end. */
export function completionNeeds(score: Exact, curve: readonly CurvePoint[]): Exact | null {
  const wanted = score.sub(HALF_SCORE);
  const upper = curve.findIndex((point) => point.score.gte(wanted));
  const [before, after] = [curve[upper - 1], curve[upper]];
  if (after === undefined) {
    return null;
  }
  if (before === undefined) {
    return after.completion;
  }
  const share = wanted.sub(before.score).div(after.score.sub(before.score));
  return ceilTo(before.completion.add(share.mul(after.completion.sub(before.completion))), 4);
}

/** The highest score there is. */
export function fullScore(curve: readonly CurvePoint[]): Exact {
  return curve.at(-1)?.score ?? ZERO;
}

function ceilTo(value: Exact, places: number): Exact {
  const scale = exact(10 ** places);
  return value.mul(scale).ceil().div(scale);
}

/** The row of the rubric that an indicator counts in, with how it was graded; null where it counts in none. */
export function rowWith(
  indicator: string,
  rows: readonly RubricRow[],
  graded: readonly ResultRow[],
): { readonly row: RubricRow; readonly graded: ResultRow } | null {
  const found = graded.find(({ entries }) => entries.some(({ entry }) => entry === indicator));
  const row = rows.find((one) => one.row === found?.row);
  return found === undefined || row === undefined ? null : { row, graded: found };
}
