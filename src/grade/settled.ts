import { type Exact, exact, lower, ZERO } from "../model/exact.js";
import type { FactOutcome, InnovationResult, LineResult, UnitEvaluation } from "../model/grading.js";
import { type AssessorsLetter, assessorsLetter, innovationEntries } from "./assessors-letter.js";
import { gradeLines } from "./grade-lines.js";
import { settleFacts, waives } from "./settle-facts.js";
import type { Subject } from "./subject.js";

/** What a unit's grade rests on besides its indicators. */
export interface Settled {
  /** In the order of the rubric's rows. */
  readonly letters: readonly AssessorsLetter[];
  readonly facts: readonly FactOutcome[];
  readonly innovation: InnovationResult;
  readonly lines: readonly LineResult[];
}

/** Settles letters, facts, innovation and agreement lines of a unit. */
export function settle(subject: Subject): Settled {
  const facts = settleFacts(subject);
  return {
    letters: subject.scheme.rows.map((row) => assessorsLetter(row, subject)),
    facts,
    innovation: innovationOf(subject),
    lines: gradeLines(subject, (line) => waives(facts, line)),
  };
}

/** The same of an evaluation that is finished. */
export function settledIn({ rows, facts, innovation, lines }: UnitEvaluation): Settled {
  const letters = rows.map(({ assessors, letters: filed, spread, reasoned }) => ({
    letter: assessors,
    letters: filed,
    spread,
    reasoned,
  }));
  return { letters, facts, innovation, lines };
}

/** Whole points of the working group; differing entries: the lowest; none: 0. */
function innovationOf(subject: Subject): InnovationResult {
  const entries = innovationEntries(subject);
  const points = entries.flatMap(({ filed, refusal }) => (refusal === null ? [exact(filed.innovation ?? 0)] : []));
  const value = points.reduce<Exact | null>((least, one) => (least === null ? one : lower(least, one)), null);
  return { value: value ?? ZERO, entries };
}
