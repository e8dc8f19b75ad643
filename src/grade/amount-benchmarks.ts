import { type Exact, lower, roundHalfUp, sum } from "../model/exact.js";
import type { MeasurePart } from "../model/grading.js";
import type { Measure } from "../model/scheme.js";
import { type Known, knownOf, placesOf, type Subject } from "./subject.js";

/** A completion with what it was computed from; 4 decimals. */
export interface Completion {
  readonly actual: Exact;
  readonly base: Exact;
  readonly completion: Exact;
  readonly parts: readonly MeasurePart[];
  readonly selfDeclared: boolean;
}

/**
 * c = Σ min(x, 1.2·t) ÷ Σ t over the links that have a target and an adopted value;
 * a sum's x and t are over its parts that have both.
 */
export function againstTarget(measure: Measure, subject: Subject): Completion | null {
  const parts = partsOf(measure, subject, (known) => known.target?.value ?? null);
  const selfDeclared = measure.numerator.some((item) =>
    placesOf(subject, item).some((place) => {
      const known = knownOf(subject, item, place);
      return known?.adopted != null && known.target?.source === "self-declared";
    }),
  );
  return cappedByLink(parts, selfDeclared, subject);
}

/** c = min(Σ x ÷ Σ p, 1.2) over the links that have both. */
export function againstPrevious(measure: Measure, subject: Subject): Completion | null {
  const parts = partsOf(measure, subject, (known) => known.previous?.value ?? null);
  const base = sum(parts.map((part) => part.base));
  if (base.lte(0)) {
    return null;
  }
  const actual = sum(parts.map((part) => part.actual));
  const completion = lower(actual.div(base), subject.scheme.grading.surplusCap);
  return { actual, base, completion: roundHalfUp(completion, 4), parts, selfDeclared: false };
}

/** c = Σ min(x, 1.2·n) ÷ Σ n with a fixed norm for each link or the unit. */
export function againstNorm(measure: Measure, norm: Exact, subject: Subject): Completion | null {
  return cappedByLink(
    wholeParts(measure, subject, () => norm),
    false,
    subject,
  );
}

/** The same with another item as norm, counted at its upper bound so that nobody gains by under-reporting it. */
export function againstNormItem(measure: Measure, norm: string, subject: Subject): Completion | null {
  const parts = wholeParts(measure, subject, (place) => knownOf(subject, norm, place)?.divisor ?? null);
  return cappedByLink(parts, false, subject);
}

function cappedByLink(parts: readonly MeasurePart[], selfDeclared: boolean, subject: Subject): Completion | null {
  const base = sum(parts.map((part) => part.base));
  if (base.lte(0)) {
    return null;
  }
  const cap = subject.scheme.grading.surplusCap;
  const counted = parts.map((part) => ({ ...part, counted: lower(part.actual, part.base.mul(cap)) }));
  return {
    actual: sum(parts.map((part) => part.actual)),
    base,
    completion: roundHalfUp(sum(counted.map((part) => part.counted)).div(base), 4),
    parts: counted,
    selfDeclared,
  };
}

/** One part a place, summed over the measure's items that have both an adopted value and a base there. */
function partsOf(measure: Measure, subject: Subject, baseOf: (known: Known) => Exact | null): MeasurePart[] {
  return measurePlaces(measure, subject).flatMap((link) => {
    const both = measure.numerator.flatMap((item) => {
      const known = knownOf(subject, item, link);
      const base = known === null ? null : baseOf(known);
      return known === null || known.adopted === null || base === null ? [] : [{ actual: known.adopted, base }];
    });
    if (both.length === 0) {
      return [];
    }
    const [actual, base] = [sum(both.map((part) => part.actual)), sum(both.map((part) => part.base))];
    return [{ link, actual, base, counted: null }];
  });
}

/** One part a place where every item of the measure is reported and the norm is known. */
function wholeParts(measure: Measure, subject: Subject, normOf: (place: string | null) => Exact | null): MeasurePart[] {
  return measurePlaces(measure, subject).flatMap((link) => {
    const values = measure.numerator.map((item) => knownOf(subject, item, link)?.adopted ?? null);
    const given = values.filter((value) => value !== null);
    const base = normOf(link);
    return given.length < values.length || base === null ? [] : [{ link, actual: sum(given), base, counted: null }];
  });
}

function measurePlaces(measure: Measure, subject: Subject): readonly (string | null)[] {
  const [first] = measure.numerator;
  return first === undefined ? [] : placesOf(subject, first);
}
