import type { AgreementLine } from "../model/agreement.js";
import type { Batch } from "../model/batch.js";
import { type Exact, ONE } from "../model/exact.js";
import { rowKey } from "../model/filing.js";
import { itemOf } from "../model/lookups.js";
import type { Link, Unit } from "../model/pairing.js";
import { type Entry, type Reconciliation, type UnitFigure, unitFigureKey } from "../model/reconciliation.js";
import type { Scheme } from "../model/scheme.js";

/** A unit under evaluation, its links, and all it is evaluated on. */
export interface Subject {
  readonly unit: Unit;
  readonly links: readonly Link[];
  readonly scheme: Scheme;
  readonly batch: Batch;
  readonly agreement: readonly AgreementLine[];
  readonly reconciliation: Reconciliation;
  readonly method: Method;
}

/** How an entry's figures count. */
export interface Counted {
  readonly adopted: Exact | null;
  /** As denominator or norm. */
  readonly divisor: Exact | null;
  readonly low: Exact | null;
  readonly high: Exact | null;
}

/** What the rule leaves to choose; the method of the evaluation itself is `AS_ADOPTED`. */
export interface Method {
  readonly count: (entry: Entry) => Counted;
  readonly rowMean: "arithmetic" | "geometric";
  /** What a whole point of innovation adds to G. */
  readonly bonusPoint: Exact;
}

/** Adopted values, with the upper bound as denominator or norm, so that nobody gains by under-reporting one. */
export const AS_ADOPTED: Method = {
  count: ({ adopted, low, high }) => ({ adopted, divisor: high, low, high }),
  rowMean: "arithmetic",
  bonusPoint: ONE,
};

/** What is known of one item in one place: on a link, or at the unit itself. */
export type Known = Counted & Pick<Entry | UnitFigure, "target" | "previous">;

/** The places an item is counted at: null for the unit itself (unit items), else its links. */
export function placesOf(subject: Subject, item: string): readonly (string | null)[] {
  return itemOf(subject.scheme, item).scope === "unit" ? [null] : subject.links.map((link) => link.id);
}

/** What is known of an item at a place; null if nothing was filed. */
export function knownOf(subject: Subject, item: string, place: string | null): Known | null {
  if (itemOf(subject.scheme, item).scope === "link") {
    const entry = subject.reconciliation.byKey.get(rowKey(place, item));
    return entry === undefined
      ? knownLastYear(subject, rowKey(place, item))
      : { ...subject.method.count(entry), target: entry.target, previous: entry.previous };
  }
  const figure = subject.reconciliation.unitFigures.get(unitFigureKey(subject.unit.code, item));
  if (figure === undefined) {
    return null;
  }
  const { adopted, target, previous } = figure;
  return { adopted, divisor: adopted, low: adopted, high: adopted, target, previous };
}

/** A figure that nobody filed this year still has last year's adopted value, each year of a ratio being over its own links. */
function knownLastYear({ batch }: Subject, key: string): Known | null {
  const value = batch.lastYear?.adopted.get(key);
  return value === undefined
    ? null
    : { adopted: null, divisor: null, low: null, high: null, target: null, previous: { value, source: "last-year" } };
}
