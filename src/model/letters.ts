import { type Exact, ZERO } from "./exact.js";
import { GRADES, type Grade, type Grading, LETTERS, type Letter } from "./scheme.js";

/** The letter of an evidence score: ≥ 90 优, ≥ 80 良, ≥ 60 中, else 差. */
export function letterOf(evidence: Exact, { letterCuts }: Grading): Letter {
  return (["优", "良", "中"] as const).find((letter) => evidence.gte(letterCuts[letter])) ?? "差";
}

/** The evidence scores of a letter: at least `from` and under `below`; null is open. */
export function bandOf(
  letter: Letter,
  { letterCuts }: Grading,
): { readonly from: Exact; readonly below: Exact | null } {
  const better = LETTERS[LETTERS.indexOf(letter) - 1];
  return {
    from: letter === "差" ? ZERO : letterCuts[letter],
    below: better === undefined || better === "差" ? null : letterCuts[better],
  };
}

/** The worse of two letters. */
export function worseLetter(a: Letter, b: Letter): Letter {
  return LETTERS.indexOf(a) >= LETTERS.indexOf(b) ? a : b;
}

/** The assessors' letter, moved to within the allowed steps of the suggested one unless reasoned; either alone stands (A-12). */
export function finalLetter(
  suggested: Letter | null,
  assessors: Letter | null,
  reasoned: boolean,
  grading: Grading,
): Letter | null {
  if (suggested === null || assessors === null || reasoned) {
    return assessors ?? suggested;
  }
  const middle = LETTERS.indexOf(suggested);
  const step = LETTERS.indexOf(assessors);
  const moved = Math.min(Math.max(step, middle - grading.letterSteps), middle + grading.letterSteps);
  return LETTERS[moved] ?? null;
}

/** The grade of a composite: ≥ 90 好, ≥ 80 较好, ≥ 60 一般, else 较差. */
export function gradeOf(composite: Exact, { gradeCuts }: Grading): Grade {
  return (["好", "较好", "一般"] as const).find((grade) => composite.gte(gradeCuts[grade])) ?? "较差";
}

/** The worse of a grade and a limit; null limits nothing. */
export function worseGrade(grade: Grade, limit: Grade | null): Grade {
  return limit !== null && GRADES.indexOf(limit) > GRADES.indexOf(grade) ? limit : grade;
}
