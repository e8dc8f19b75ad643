import { shortText } from "../../model/exact.js";
import type { Benchmark, Measure } from "../../model/scheme.js";
import { countedText, figureText, sumText } from "../formula.js";
import { ownDenominator } from "../ratio-parts.js";
import type { ResultMeasure, Subject } from "../subject.js";

/** A measure's completion with the numbers in: sums over its parts, the surplus cap where it applies. */
export function completionFormula(
  measure: Measure,
  graded: ResultMeasure,
  used: Benchmark | null,
  subject: Subject,
): string {
  const { surplusCap } = subject.scheme.grading;
  const cap = shortText(surplusCap);
  const { parts, ratio } = graded;
  if (ratio !== null) {
    const now = quotient(parts, ownDenominator(measure, subject) === null ? null : ratio.denominator);
    const base =
      used?.kind === "goal" ? figureText(graded.base ?? 0) : `(${previousQuotient(measure, subject, ratio)})`;
    return `min(${now} ÷ ${base}, ${cap})`;
  }
  const bases = sumText(parts.map(({ base }) => figureText(base)));
  if (graded.benchmark === "previous") {
    return `min(${sumText(parts.map(({ actual }) => figureText(actual)))} ÷ ${bases}, ${cap})`;
  }
  return `${sumText(parts.map((part) => countedText(part.actual, part.base, surplusCap)))} ÷ ${bases}`;
}

function quotient(parts: readonly { readonly actual: number; readonly base: number }[], own: number | null): string {
  const numerator = sumText(parts.map(({ actual }) => figureText(actual)));
  const denominator = own === null ? sumText(parts.map(({ base }) => figureText(base))) : figureText(own);
  return `${numerator} ÷ ${denominator}`;
}

function previousQuotient(
  measure: Measure,
  subject: Subject,
  { previousParts, previousDenominator }: NonNullable<ResultMeasure["ratio"]>,
): string {
  const own = ownDenominator(measure, subject) === null ? null : previousDenominator;
  return quotient(previousParts, own);
}
