import type { AgreementLine } from "../../model/agreement.js";
import type { Batch } from "../../model/batch.js";
import { isWaived } from "../../model/case-standing.js";
import type { GradingResult, UnitEvaluation } from "../../model/grading.js";
import { linksOf, unitOf } from "../../model/lookups.js";
import type { Entry, Reconciliation } from "../../model/reconciliation.js";
import type { Indicator, Scheme } from "../../model/scheme.js";
import { gradeIndicator } from "../grade-indicator.js";
import { gradeLines } from "../grade-lines.js";
import { gradeOn } from "../grade-unit.js";
import { waives } from "../settle-facts.js";
import { settledIn } from "../settled.js";
import { AS_ADOPTED, type Method, type Subject } from "../subject.js";

/** An evaluation that is finished, and what it was made of. */
export interface GradedBatch {
  readonly scheme: Scheme;
  readonly batch: Batch;
  readonly agreement: readonly AgreementLine[];
  readonly reconciliation: Reconciliation;
  readonly grading: GradingResult;
}

/** The subject that a unit's evaluation was made of, under another method. */
export function subjectOf(graded: GradedBatch, code: string, method: Partial<Method>): Subject {
  const { scheme, batch, agreement, reconciliation } = graded;
  const unit = unitOf(scheme, code);
  const links = linksOf(scheme, unit, batch.year);
  return { unit, links, scheme, batch, agreement, reconciliation, method: { ...AS_ADOPTED, ...method } };
}

/** The evaluation under another method that counts some items of the unit's links otherwise; the other indicators stand. */
export function regrade(subject: Subject, before: UnitEvaluation, items: ReadonlySet<string>): UnitEvaluation {
  const known = new Map(before.indicators.map((result) => [result.indicator, result]));
  const own = subject.scheme.indicators.filter(({ side }) => side === subject.unit.side);
  const indicators = own.map((indicator) => {
    const stands = known.get(indicator.id);
    return stands === undefined || usesAny(indicator, items) ? gradeIndicator(indicator, subject) : stands;
  });
  const settled = settledIn(before);
  const lines = gradeLines(subject, (line) => waives(settled.facts, line));
  return gradeOn(indicators, { ...settled, lines }, subject);
}

/** The differences that are open: two figures of which the adopted one is the lower, nothing decided or waived. */
export function openDifferences({ reconciliation }: GradedBatch): readonly Entry[] {
  return reconciliation.entries.filter(
    ({ low, high, decision }) => low !== null && high !== null && !low.equals(high) && !isWaived(decision),
  );
}

function usesAny({ measures }: Indicator, items: ReadonlySet<string>): boolean {
  return measures.some(
    ({ numerator, denominator, benchmarks }) =>
      numerator.some((item) => items.has(item)) ||
      (denominator !== null && items.has(denominator)) ||
      benchmarks.some((benchmark) => benchmark.kind === "norm-item" && items.has(benchmark.item)),
  );
}
