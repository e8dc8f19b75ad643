import { type Exact, exact, higher, ONE } from "../../model/exact.js";
import type { Plausibility } from "../../model/plausibility.js";

/** How a list of changes (this year ÷ last year, above 0) lies around its middle. */
export interface Spread {
  readonly median: Exact;
  /** Factor beyond which a change stands apart: above median × limit, or below median ÷ limit. */
  readonly limit: Exact;
}

/**
 * Median and median deviation of changes as factors: what the log ratios' median and MAD are, without logarithms.
 * Of two middle ones the lower counts. Null of fewer than the scheme asks for.
 */
export function spreadOf(changes: readonly Exact[], { reports, floor, power }: Plausibility["jump"]): Spread | null {
  const median = changes.length < reports ? undefined : middle(changes);
  if (median === undefined) {
    return null;
  }
  const deviation = middle(changes.map((change) => factorFrom(change, median))) ?? ONE;
  return { median, limit: powerOf(higher(deviation, floor), power) };
}

/** How many times a change is above or below the median, 1 or more. */
export function factorFrom(change: Exact, median: Exact): Exact {
  return change.gte(median) ? change.div(median) : median.div(change);
}

function middle(values: readonly Exact[]): Exact | undefined {
  return values.toSorted((a, b) => a.compare(b))[Math.floor((values.length - 1) / 2)];
}

function powerOf(base: Exact, power: number): Exact {
  return Array.from({ length: power }, () => base).reduce((product, factor) => product.mul(factor), exact(1));
}
