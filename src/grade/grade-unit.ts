import { type Exact, roundHalfUp, sum, ZERO } from "../model/exact.js";
import { settledFinals } from "../model/finals.js";
import type {
  FactOutcome,
  GradeFact,
  GradeResult,
  IndicatorResult,
  InnovationResult,
  LineResult,
  RowResult,
  UnitEvaluation,
} from "../model/grading.js";
import { gradeOf, worseGrade } from "../model/letters.js";
import { type Grade, type Grading, LETTERS } from "../model/scheme.js";
import { UNASSESSED } from "./assessors-letter.js";
import { gradeIndicator } from "./grade-indicator.js";
import { agreementCompletion, isBinding } from "./grade-lines.js";
import { gradeRow, shortLines } from "./grade-row.js";
import { type Settled, settle } from "./settled.js";
import type { Subject } from "./subject.js";

/** Evaluates one unit from indicators to suggested grade. */
export function gradeUnit(subject: Subject): UnitEvaluation {
  const { scheme, unit } = subject;
  const own = scheme.indicators.filter((indicator) => indicator.side === unit.side);
  const indicators = own.map((indicator) => gradeIndicator(indicator, subject));
  return gradeOn(indicators, settle(subject), subject);
}

/** Evaluates one unit whose indicators are scored and whose letters, facts and lines are settled. */
export function gradeOn(indicators: readonly IndicatorResult[], settled: Settled, subject: Subject): UnitEvaluation {
  const { scheme, unit } = subject;
  const { facts, innovation, lines } = settled;
  const completion = agreementCompletion(lines, subject);
  const basis = { indicators, completionScore: completion?.score ?? null, short: shortLines(lines, subject) };
  const rows = scheme.rows.map((row, index) => gradeRow(row, settled.letters[index] ?? UNASSESSED, basis, subject));
  const composite = weightedSum(rows, subject, (row) => row.points);
  const grade = gradeOfUnit({ rows, lines, facts, innovation }, subject);
  return {
    unit: unit.code,
    indicators,
    agreementCompletion: completion,
    lines,
    rows,
    innovation,
    composite,
    total: composite?.add(bonusOf(innovation, subject)) ?? null,
    fine: weightedSum(rows, subject, (row) => row.fine),
    facts,
    grade,
    talk: talkReasons(grade, facts, scheme.grading),
  };
}

/** What the innovation points add to G. */
function bonusOf({ value }: InnovationResult, { method }: Subject): Exact {
  return value.mul(method.bonusPoint);
}

/** Σ weight × value, 2 decimals; null if a row has no value. */
function weightedSum(
  rows: readonly RowResult[],
  subject: Subject,
  pick: (row: RowResult) => Exact | null,
): Exact | null {
  const parts = rows.map((row, index) => {
    const value = pick(row);
    return value === null ? null : value.mul(subject.scheme.rows[index]?.weight ?? ZERO);
  });
  const known = parts.filter((part) => part !== null);
  return known.length < parts.length ? null : roundHalfUp(sum(known), 2);
}

interface GradeBasis {
  readonly rows: readonly RowResult[];
  readonly lines: readonly LineResult[];
  readonly facts: readonly FactOutcome[];
  readonly innovation: InnovationResult;
}

function gradeOfUnit(basis: GradeBasis, subject: Subject): GradeResult {
  const { grading } = subject.scheme;
  const binding = basis.lines.filter((result) => isBinding(result) && !result.waived);
  const firm = binding.some((result) => result.status === "missed");
  const disputed = binding.some((result) => result.status === "disputed" || result.status === "unreported");
  const limits = limitsOf(basis.facts, firm, subject);
  const ends = compositeEnds(basis.rows, subject);
  const withBonus = ends.map((end) => gradeOf(end.add(bonusOf(basis.innovation, subject)), grading));
  const capped = withBonus.map((grade) => worseGrade(grade, limits.cap));
  const vetoed = capped.map((grade) => worseGrade(grade, limits.veto));
  const bare = ends.map((end) => worseGrade(worseGrade(gradeOf(end, grading), limits.cap), limits.veto));
  const [low, high] = vetoed;
  if (low === undefined || high === undefined) {
    throw new Error("a composite has two ends");
  }
  return {
    computed: agreed(withBonus),
    afterCap: agreed(capped),
    suggested: agreed(vetoed),
    low: disputed ? worseGrade(low, vetoGrade(subject)) : low,
    high,
    withoutInnovation: agreed(bare),
    agreementUnchecked: !basis.lines.some((result) => result.line.link !== null),
    facts: gradeFacts(basis.facts, firm, disputed, subject),
    final: settledFinals(subject.batch).find((final) => final.unit === subject.unit.code) ?? null,
  };
}

/** G with every 待评 row at its worst and at its best letter; the same number twice when there is none. */
function compositeEnds(rows: readonly RowResult[], subject: Subject): readonly Exact[] {
  const { points } = subject.scheme.grading;
  return [LETTERS[LETTERS.length - 1], LETTERS[0]].map((letter) => {
    const open = letter === undefined ? ZERO : points[letter];
    return weightedSum(rows, subject, (row) => row.points ?? open) ?? ZERO;
  });
}

interface Limits {
  readonly cap: Grade | null;
  readonly veto: Grade | null;
}

/** Caps and vetoes in force: confirmed facts with all elements, and V1 firm by arithmetic (五, A-05). */
function limitsOf(facts: readonly FactOutcome[], firm: boolean, subject: Subject): Limits {
  const confirmed = facts.filter(({ filed, refusal }) => filed.status === "属实" && refusal === null);
  const kinds = subject.scheme.facts.filter((kind) => confirmed.some(({ filed }) => filed.fact === kind.id));
  const cap = kinds.find((kind) => kind.effect === "cap")?.grade ?? null;
  const veto = kinds.find((kind) => kind.effect === "veto")?.grade ?? null;
  return { cap, veto: firm ? vetoGrade(subject) : veto };
}

function vetoGrade(subject: Subject): Grade | null {
  return subject.scheme.facts.find((kind) => kind.id === "V1")?.grade ?? null;
}

function agreed(grades: readonly Grade[]): Grade | null {
  const [first] = grades;
  return first !== undefined && grades.every((grade) => grade === first) ? first : null;
}

function gradeFacts(
  facts: readonly FactOutcome[],
  firm: boolean,
  disputed: boolean,
  subject: Subject,
): readonly GradeFact[] {
  const clauseOf = (id: string): string => subject.scheme.facts.find((kind) => kind.id === id)?.clause ?? "";
  const filed = facts
    .filter((outcome) => outcome.refusal === null && outcome.filed.fact !== "P")
    .map(({ filed: { fact, status } }): GradeFact => ({ fact, status, clause: clauseOf(fact) }));
  const computed: GradeFact[] =
    firm || disputed ? [{ fact: "V1", status: firm ? "firm" : "disputed", clause: clauseOf("V1") }] : [];
  return [...computed, ...filed];
}

/** Why the unit is on the 约谈 list; empty if it is not. */
function talkReasons(grade: GradeResult, facts: readonly FactOutcome[], grading: Grading): UnitEvaluation["talk"] {
  const confirmed = facts.filter(({ filed, refusal }) => filed.status === "属实" && refusal === null);
  const problems = confirmed.filter(({ filed }) => filed.fact === "P").length;
  const reasons: UnitEvaluation["talk"][number][] = [];
  if ((grade.final?.grade ?? grade.suggested) === grading.talk.grade) {
    reasons.push("grade");
  }
  if (confirmed.length > problems) {
    reasons.push("fact");
  }
  if (problems >= grading.talk.problems) {
    reasons.push("problems");
  }
  return reasons;
}
