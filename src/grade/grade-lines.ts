import type { AgreementLine } from "../model/agreement.js";
import { scoreOf } from "../model/curve.js";
import { type Exact, lower, ONE, roundHalfUp, sum } from "../model/exact.js";
import type { LineResult, LineStatus, UnitEvaluation } from "../model/grading.js";
import { type Known, knownOf, type Subject } from "./subject.js";

/** How every agreement line of the unit's links, or its own, stands for this unit. */
export function gradeLines(subject: Subject, isWaived: (line: AgreementLine) => boolean): readonly LineResult[] {
  return linesOf(subject).map((line) => {
    const known = line.item === null ? null : knownOf(subject, line.item, line.link);
    const adopted = known?.adopted ?? null;
    return {
      line,
      answersHere: line.unit === subject.unit.code || line.answers.includes(subject.unit.side),
      adopted,
      low: known?.low ?? null,
      high: known?.high ?? null,
      completion: adopted === null || line.target === null ? null : lower(adopted.div(line.target), ONE),
      status: statusOf(line.target, known),
      waived: isWaived(line),
    };
  });
}

/** Whether a line counts against this unit: binding, in order, and this unit answers for it. */
export function isBinding(result: LineResult): boolean {
  return result.line.binding && result.answersHere && result.line.target !== null;
}

/** Agreement completion: the mean of min(x ÷ t, 1) over the binding lines with an adopted value, 4 decimals, and its score. */
export function agreementCompletion(
  lines: readonly LineResult[],
  subject: Subject,
): UnitEvaluation["agreementCompletion"] {
  const counted = lines.filter(isBinding).flatMap((result) => (result.completion === null ? [] : [result.completion]));
  if (counted.length === 0) {
    return null;
  }
  const mean = roundHalfUp(sum(counted).div(counted.length), 4);
  return { mean, score: scoreOf(mean, subject.scheme.grading.curve), lines: counted.length };
}

function linesOf(subject: Subject): readonly AgreementLine[] {
  const links = new Set(subject.links.map((link) => link.id));
  return subject.agreement.filter((line) =>
    line.link === null ? line.unit === subject.unit.code : links.has(line.link),
  );
}

/** Exact, without tolerance. */
function statusOf(target: Exact | null, known: Known | null): LineStatus {
  if (target === null) {
    return "no-target";
  }
  if (known === null || known.low === null || known.high === null) {
    return "unreported";
  }
  if (known.high.lt(target)) {
    return "missed";
  }
  return known.low.lt(target) ? "disputed" : "met";
}
