import type { Step } from "../../model/derivation.js";
import { exact } from "../../model/exact.js";
import { limitsInForce } from "../../model/limits-in-force.js";
import { GRADES, type Grade, type Grading } from "../../model/scheme.js";
import { STEP_LABELS } from "../../wording/derivation/step-labels.js";
import { bandText, figureText, meanText, scoreText, shareText } from "../formula.js";
import type { Subject } from "../subject.js";
import { basesOf, type Citation, given, taken, worked } from "./node.js";

/** From the rows' points to the suggested grade; nothing where a row is 待评. */
export function unitSteps(subject: Subject): readonly Step[] {
  const { graded, scheme } = subject;
  const { composite, total, fine, innovation, rows } = graded;
  if (composite === null || total === null || fine === null) {
    return [];
  }
  const points = rows.map((row) => figureText(row.points ?? 0));
  const { maximumInnovation } = scheme.grading.bases;
  const weights = basesOf(...scheme.rows.map(({ weightBasis }) => weightBasis));
  const fines = rows.map((row) => scoreText(row.fine ?? 0));
  return [
    worked(STEP_LABELS.composite, weightedText(points, subject), scoreText(composite), ...weights),
    worked(
      STEP_LABELS.total,
      `${scoreText(composite)} + ${figureText(innovation)}`,
      scoreText(total),
      ...basesOf(maximumInnovation),
    ),
    worked(STEP_LABELS.fineTotal, weightedText(fines, subject), scoreText(fine), "A-10"),
    ...gradeSteps(total, subject),
    ...withoutInnovation(composite, subject, scheme.grading),
  ];
}

/** Σ weight × value; with equal weights a plain mean. */
function weightedText(values: readonly string[], { scheme }: Subject): string {
  const equal = exact(1).div(values.length);
  if (scheme.rows.every(({ weight }) => weight.equals(equal))) {
    return meanText(values);
  }
  const terms = scheme.rows.map(({ weight }, index) => `${shareText(weight)} × ${values[index] ?? ""}`);
  return terms.join(" + ");
}

function gradeSteps(total: number, subject: Subject): readonly Step[] {
  const { computed, afterCap, suggested } = subject.graded.grade;
  if (computed === null || afterCap === null || suggested === null) {
    return [];
  }
  const { grading } = subject.scheme;
  const cap = limitOf("cap", subject);
  const veto = limitOf("veto", subject);
  return [
    given(STEP_LABELS.computed, gradeBand(total, computed, grading), computed, ...basesOf(grading.bases.gradeCuts)),
    ...(cap === null ? [] : [given(STEP_LABELS.afterCap, `min(${computed}, ${cap.grade})`, afterCap, ...cap.bases)]),
    veto === null
      ? taken(STEP_LABELS.suggested, suggested)
      : given(STEP_LABELS.suggested, `min(${afterCap}, ${veto.grade})`, suggested, ...veto.bases),
  ];
}

/** The grade of G where innovation alone made the difference. */
function withoutInnovation(composite: number, { graded }: Subject, grading: Grading): readonly Step[] {
  const { withoutInnovation: bare, suggested } = graded.grade;
  if (bare === null || bare === suggested) {
    return [];
  }
  const bases = basesOf(grading.bases.maximumInnovation);
  return [given(STEP_LABELS.withoutInnovation, gradeBand(composite, bare, grading), bare, ...bases)];
}

/** Where a composite lies between the cuts of the grades. */
function gradeBand(total: number, grade: Grade, { gradeCuts }: Grading): string {
  const better = GRADES[GRADES.indexOf(grade) - 1];
  const from = grade === "较差" ? null : gradeCuts[grade];
  return bandText(scoreText(total), from, better === undefined || better === "较差" ? null : gradeCuts[better]);
}

/** The cap or veto in force: confirmed facts, and V1 where the figures decide it. */
function limitOf(
  effect: "cap" | "veto",
  { graded, scheme }: Subject,
): { readonly grade: Grade; readonly bases: readonly Citation[] } | null {
  const kinds = limitsInForce(graded.grade.facts, scheme).filter((kind) => kind.effect === effect);
  const grade = kinds[0]?.grade ?? null;
  return grade === null ? null : { grade, bases: basesOf(...kinds.map(({ clause }) => clause)) };
}
