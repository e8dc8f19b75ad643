import { exact, jsonNumber, sum } from "../model/exact.js";
import { itemOf } from "../model/lookups.js";
import type { Measure } from "../model/scheme.js";
import { knownOf, placesOf, type Subject } from "./subject.js";

/** A place's share of a ratio in one year. */
export interface RatioPart {
  readonly link: string | null;
  readonly actual: number;
  readonly base: number;
}

/** The denominator where it is the unit's own item and stands once; null where every link has its own. */
export function ownDenominator({ denominator }: Measure, { scheme }: Subject): string | null {
  return denominator !== null && itemOf(scheme, denominator).scope === "unit" ? denominator : null;
}

/** Last year's parts, over the places that have all of them. */
export function previousParts(measure: Measure, subject: Subject): readonly RatioPart[] {
  const { denominator } = measure;
  const own = ownDenominator(measure, subject);
  return placesOf(subject, measure).flatMap((link) => {
    const values = measure.numerator.map((item) => knownOf(subject, item, link)?.previous ?? null);
    const given = values.filter((value) => value !== null);
    const base =
      denominator === null ? null : (knownOf(subject, denominator, own === null ? link : null)?.previous ?? null);
    return given.length < values.length || base === null ? [] : [{ link, actual: total(given), base }];
  });
}

/** The exact sum of published figures. */
function total(values: readonly number[]): number {
  return jsonNumber(sum(values.map((value) => exact(value))), 4) ?? 0;
}
