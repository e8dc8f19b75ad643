import { type Exact, lower, roundHalfUp, sum } from "../model/exact.js";
import type { MeasurePart, RatioParts } from "../model/grading.js";
import { itemOf } from "../model/lookups.js";
import type { Measure } from "../model/scheme.js";
import type { Completion } from "./amount-benchmarks.js";
import { type Known, knownOf, placesOf, type Subject } from "./subject.js";

/** A completion of a ratio: `actual` and `base` are the two ratios. */
export interface RatioCompletion extends Completion {
  readonly ratio: RatioParts;
}

interface Quotient {
  readonly numerator: Exact;
  readonly denominator: Exact;
  readonly value: Exact;
  readonly parts: readonly MeasurePart[];
}

/** c = min(r ÷ goal, 1.2). */
export function againstGoal(measure: Measure, goal: Exact, subject: Subject): RatioCompletion | null {
  const now = thisYear(measure, subject);
  if (now === null) {
    return null;
  }
  return completionOf(now, goal, { previousNumerator: null, previousDenominator: null, previousParts: [] }, subject);
}

/** c = min(r ÷ last year's r, 1.2), each year over its own links. */
export function againstPreviousRatio(measure: Measure, subject: Subject): RatioCompletion | null {
  const now = thisYear(measure, subject);
  const before = quotientOf(measure, subject, previousValue, previousValue);
  if (now === null || before === null || before.value.lte(0)) {
    return null;
  }
  const parts = {
    previousNumerator: before.numerator,
    previousDenominator: before.denominator,
    previousParts: before.parts,
  };
  return completionOf(now, before.value, parts, subject);
}

/** Denominators count at their upper bound, so that nobody gains by under-reporting one. */
function thisYear(measure: Measure, subject: Subject): Quotient | null {
  return quotientOf(
    measure,
    subject,
    (known) => known.adopted,
    (known) => known.divisor,
  );
}

function previousValue(known: Known): Exact | null {
  return known.previous?.value ?? null;
}

function completionOf(
  now: Quotient,
  base: Exact,
  previous: Omit<RatioParts, "numerator" | "denominator">,
  subject: Subject,
): RatioCompletion {
  const { numerator, denominator, value, parts } = now;
  const completion = roundHalfUp(lower(value.div(base), subject.scheme.grading.surplusCap), 4);
  return {
    actual: value,
    base,
    completion,
    parts,
    selfDeclared: false,
    ratio: { numerator, denominator, ...previous },
  };
}

/** Σ numerators ÷ Σ denominators over the links that have all parts; a unit's own denominator stands once. */
function quotientOf(
  measure: Measure,
  subject: Subject,
  numeratorOf: (known: Known) => Exact | null,
  denominatorOf: (known: Known) => Exact | null,
): Quotient | null {
  const divisor = measure.denominator;
  if (divisor === null) {
    return null;
  }
  const own = itemOf(subject.scheme, divisor).scope === "unit" ? valueAt(subject, divisor, null, denominatorOf) : null;
  const parts = placesOf(subject, measure.numerator[0] ?? divisor).flatMap((link): MeasurePart[] => {
    const values = measure.numerator.map((item) => valueAt(subject, item, link, numeratorOf));
    const given = values.filter((value) => value !== null);
    const base = own ?? valueAt(subject, divisor, link, denominatorOf);
    return given.length < values.length || base === null ? [] : [{ link, actual: sum(given), base, counted: null }];
  });
  const numerator = sum(parts.map((part) => part.actual));
  const denominator = own ?? sum(parts.map((part) => part.base));
  return parts.length === 0 || denominator.lte(0)
    ? null
    : { numerator, denominator, value: numerator.div(denominator), parts };
}

function valueAt(
  subject: Subject,
  item: string,
  link: string | null,
  pick: (known: Known) => Exact | null,
): Exact | null {
  const known = knownOf(subject, item, link);
  return known === null ? null : pick(known);
}
