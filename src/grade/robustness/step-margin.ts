import { type Exact, roundHalfUp, sum } from "../../model/exact.js";
import { gradeOf } from "../../model/letters.js";
import { GRADES, type Grade, type Grading, LETTERS, type Letter } from "../../model/scheme.js";

/** A row's letter and weight. */
interface MarginRow {
  readonly letter: Letter;
  readonly weight: Exact;
}

/** Rows with a letter each, weights summing to 1. */
interface Margin {
  readonly rows: readonly MarginRow[];
  /** What innovation adds to G. */
  readonly bonus: Exact;
  readonly grading: Grading;
}

/** How many rows must drop one letter each, dearest first, for a lower grade; null if none is lower or all together do not. */
export function stepsDown(margin: Margin): number | null {
  return stepsTo(margin, 1);
}

/** How many rows must rise one letter each, dearest first, for a higher grade; null if none is higher or all together do not. */
export function stepsUp(margin: Margin): number | null {
  return stepsTo(margin, -1);
}

function stepsTo({ rows, bonus, grading }: Margin, step: 1 | -1): number | null {
  const { points } = grading;
  const moves = rows
    .flatMap(({ letter, weight }) => {
      const next = LETTERS[LETTERS.indexOf(letter) + step];
      return next === undefined ? [] : [points[next].sub(points[letter]).mul(weight)];
    })
    .sort((a, b) => b.abs().compare(a.abs()));
  const gradeAt = (composite: Exact): Grade => gradeOf(roundHalfUp(composite, 2).add(bonus), grading);
  let composite = sum(rows.map(({ letter, weight }) => points[letter].mul(weight)));
  const now = gradeAt(composite);
  for (const [index, move] of moves.entries()) {
    composite = composite.add(move);
    if (isBeyond(gradeAt(composite), now, step)) {
      return index + 1;
    }
  }
  return null;
}

function isBeyond(grade: Grade, now: Grade, step: 1 | -1): boolean {
  return (GRADES.indexOf(grade) - GRADES.indexOf(now)) * step > 0;
}
