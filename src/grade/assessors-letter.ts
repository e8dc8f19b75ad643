import { type AssessmentRow, WORKING_GROUP } from "../model/filing.js";
import type { LetterOutcome, LetterRefusal } from "../model/grading.js";
import { groupBy } from "../model/grouping.js";
import { endOf, otherSide, provinceOf } from "../model/lookups.js";
import { LETTERS, type Letter, type RubricRow } from "../model/scheme.js";
import type { Subject } from "./subject.js";

/** The assessors' letter of a row, and what became of every letter filed for it (A-12). */
export interface AssessorsLetter {
  readonly letter: Letter | null;
  readonly letters: readonly LetterOutcome[];
  readonly spread: number | null;
  /** A team whose letter is the median gives a 调档理由. */
  readonly reasoned: boolean;
}

/** A row that nobody has assessed. */
export const UNASSESSED: AssessorsLetter = { letter: null, letters: [], spread: null, reasoned: false };

/** Takes the lower median of the usable letters: with an even number the worse of the two middle ones. */
export function assessorsLetter(row: RubricRow, subject: Subject): AssessorsLetter {
  const filed = subject.batch.assessments.filter(
    (one) => one.unit === subject.unit.code && one.subject.kind === "row" && one.subject.row === row.assessedAs,
  );
  const letters = judgeLetters(filed, row, subject);
  const used = letters.filter((one) => one.refusal === null).map((one) => one.filed);
  const steps = used.map(stepOf).sort((a, b) => a - b);
  const median = steps[Math.floor(steps.length / 2)];
  if (median === undefined) {
    return { letter: null, letters, spread: null, reasoned: false };
  }
  return {
    letter: LETTERS[median] ?? null,
    letters,
    spread: Math.max(...steps) - Math.min(...steps),
    reasoned: used.some((one) => stepOf(one) === median && one.reason !== ""),
  };
}

/** The innovation entries of a unit and what became of them: only 工作组 gives them. */
export function innovationEntries(subject: Subject): readonly LetterOutcome[] {
  return subject.batch.assessments
    .filter((one) => one.unit === subject.unit.code && one.subject.kind === "innovation")
    .map((filed) => ({ filed, refusal: innovationRefusal(filed) }));
}

function innovationRefusal(filed: AssessmentRow): LetterRefusal | null {
  if (filed.team !== WORKING_GROUP) {
    return filed.team === null ? "not-a-team" : "wrong-rows";
  }
  return filed.innovation === null ? "unreadable" : null;
}

function stepOf(filed: AssessmentRow): number {
  return filed.letter === null ? 0 : LETTERS.indexOf(filed.letter);
}

function judgeLetters(filed: readonly AssessmentRow[], row: RubricRow, subject: Subject): LetterOutcome[] {
  const outcomes = filed.map((one): LetterOutcome => ({ filed: one, refusal: refusalOf(one, row, subject) }));
  const teams = groupBy(
    outcomes.filter((one) => one.filed.letter !== null && one.filed.team !== null),
    (one) => one.filed.team,
  );
  return outcomes.map((one) =>
    one.filed.letter !== null && (teams.get(one.filed.team)?.length ?? 0) > 1 ? { ...one, refusal: "team-twice" } : one,
  );
}

function refusalOf(filed: AssessmentRow, row: RubricRow, subject: Subject): LetterRefusal | null {
  if (filed.letter === null) {
    return "unreadable";
  }
  if (filed.team === null) {
    return "not-a-team";
  }
  if ((filed.team === WORKING_GROUP) !== (row.assessedBy === "working-group")) {
    return "wrong-rows";
  }
  if (filed.team === provinceOf(subject.unit)) {
    return "own-province";
  }
  const partners = subject.links.map((link) => endOf(link, otherSide(subject.unit.side)).province);
  return partners.includes(filed.team) ? "partner-province" : null;
}
