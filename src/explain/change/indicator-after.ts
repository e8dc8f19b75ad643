import { scoreOf } from "../../model/curve.js";
import { type Exact, exact, lower, roundHalfUp, sum } from "../../model/exact.js";
import { sharesItem } from "../shares-item.js";
import { measureOf, type ResultMeasure, type Subject } from "../subject.js";
import type { Shift } from "./row-items.js";

/** Score of an indicator under a shifted figure; null where it has none. */
export function indicatorAfter(id: string, shift: Shift, subject: Subject): Exact | null {
  const graded = subject.graded.indicators.find(({ indicator }) => indicator === id);
  if (graded?.score == null) {
    return null;
  }
  const scores = graded.measures.map((measure) =>
    sharesItem(measureOf(subject, id, measure), measure, shift, subject)
      ? scoreOf(completionAfter(measure, shift, subject), subject.scheme.grading.curve)
      : exact(measure.score),
  );
  return roundHalfUp(sum(scores).div(scores.length), 2);
}

/** The completion of a measure whose numerators hold the shifted figure, 4 decimals. */
function completionAfter(measure: ResultMeasure, shift: Shift, subject: Subject): Exact {
  const cap = subject.scheme.grading.surplusCap;
  const { parts, ratio, benchmark } = measure;
  const actual = sum(parts.map((part) => exact(part.actual))).add(shift.by);
  if (ratio !== null) {
    const now = actual.div(exact(ratio.denominator));
    return roundHalfUp(lower(now.div(baseOfRatio(measure, ratio)), cap), 4);
  }
  const base = sum(parts.map((part) => exact(part.base)));
  if (benchmark === "previous") {
    return roundHalfUp(lower(actual.div(base), cap), 4);
  }
  const counted = parts.map((part) => {
    const moved = part.link === shift.link ? exact(part.actual).add(shift.by) : exact(part.actual);
    return lower(moved, exact(part.base).mul(cap));
  });
  return roundHalfUp(sum(counted).div(base), 4);
}

/** What a ratio is held against, unrounded: last year's, or the goal. */
export function baseOfRatio(
  { base }: ResultMeasure,
  { previousNumerator, previousDenominator }: NonNullable<ResultMeasure["ratio"]>,
): Exact {
  return previousNumerator === null ? exact(base ?? 1) : exact(previousNumerator).div(exact(previousDenominator ?? 1));
}
