import { type Exact, exact } from "../../model/exact.js";
import { gradeOf } from "../../model/letters.js";
import { GRADES, type Grade, type Grading, LETTERS, type Letter } from "../../model/scheme.js";

/** Rows of one letter each, weighted alike. */
interface Margin {
  readonly letters: readonly Letter[];
  /** G*: G with innovation. */
  readonly total: Exact;
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

function stepsTo({ letters, total, grading }: Margin, step: 1 | -1): number | null {
  const { points } = grading;
  const moves = letters
    .flatMap((letter) => {
      const next = LETTERS[LETTERS.indexOf(letter) + step];
      return next === undefined ? [] : [points[next].sub(points[letter]).div(exact(letters.length))];
    })
    .sort((a, b) => b.abs().compare(a.abs()));
  const now = gradeOf(total, grading);
  let composite = total;
  for (const [index, move] of moves.entries()) {
    composite = composite.add(move);
    if (isBeyond(gradeOf(composite, grading), now, step)) {
      return index + 1;
    }
  }
  return null;
}

function isBeyond(grade: Grade, now: Grade, step: 1 | -1): boolean {
  return (GRADES.indexOf(grade) - GRADES.indexOf(now)) * step > 0;
}
