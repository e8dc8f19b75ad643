import { finalLetter } from "../../model/letters.js";
import { type Grading, LETTERS, type Letter } from "../../model/scheme.js";
import type { ResultRow } from "../subject.js";

export type Direction = "up" | "down";

/** Another suggested or assessors' letter, and the row's letter that comes of it. */
export interface LetterGoal {
  readonly given: Letter;
  readonly letter: Letter;
  /** Whether that is another letter than now. */
  readonly isMoved: boolean;
}

/** What the row's letter becomes with every suggested letter in a direction, the nearest first, the assessors as they are. */
export function suggestedGoals(row: ResultRow, direction: Direction, grading: Grading): readonly LetterGoal[] {
  return row.suggested === null
    ? []
    : goalsOf(row, row.suggested, direction, (given) => finalLetter(given, row.assessors, row.reasoned, grading));
}

/** The same with every assessors' letter, the suggested one as it is. */
export function assessorsGoals(row: ResultRow, direction: Direction, grading: Grading): readonly LetterGoal[] {
  return row.assessors === null
    ? []
    : goalsOf(row, row.assessors, direction, (given) => finalLetter(row.suggested, given, row.reasoned, grading));
}

function goalsOf(
  { letter }: ResultRow,
  from: Letter,
  direction: Direction,
  become: (given: Letter) => Letter | null,
): readonly LetterGoal[] {
  const at = LETTERS.indexOf(from);
  const beyond = direction === "up" ? LETTERS.slice(0, at).toReversed() : LETTERS.slice(at + 1);
  return beyond.map((given) => {
    const then = become(given) ?? given;
    return { given, letter: then, isMoved: then !== letter };
  });
}
