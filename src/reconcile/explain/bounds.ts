import { type Exact, ZERO } from "../../model/exact.js";

/** Σ coefficient × unknown ≤ limit, or < where strict. */
export interface Inequality {
  readonly terms: ReadonlyMap<string, Exact>;
  readonly limit: Exact;
  readonly strict: boolean;
}

/** Between which values an unknown may lie; null is open. */
export interface Bounds {
  readonly low: Exact | null;
  readonly high: Exact | null;
}

/** Counts work down; `spend` is false once more was asked for than there is. */
export interface Budget {
  readonly spend: (steps: number) => boolean;
}

/** A budget of so many steps. */
export function budgetOf(steps: number): Budget {
  let left = steps;
  return {
    spend: (amount) => {
      left -= amount;
      return left >= 0;
    },
  };
}

/**
 * The exact range of every unknown under all inequalities together, by eliminating the others one after the other
 * (Fourier and Motzkin). Null if they contradict each other; "spent" if the budget does not suffice.
 */
export function boundsOf(
  unknowns: readonly string[],
  inequalities: readonly Inequality[],
  budget: Budget,
): ReadonlyMap<string, Bounds> | null | "spent" {
  const found = new Map<string, Bounds>();
  for (const unknown of unknowns) {
    let system = inequalities;
    for (const other of unknowns.filter((one) => one !== unknown)) {
      const next = eliminate(other, system, budget);
      if (next === "spent") {
        return "spent";
      }
      system = next;
    }
    const bounds = rangeOf(unknown, system);
    if (bounds === null) {
      return null;
    }
    found.set(unknown, bounds);
  }
  return found;
}

function eliminate(unknown: string, system: readonly Inequality[], budget: Budget): readonly Inequality[] | "spent" {
  const factor = (one: Inequality) => one.terms.get(unknown) ?? ZERO;
  const [above, below] = [system.filter((one) => factor(one).gt(0)), system.filter((one) => factor(one).lt(0))];
  if (!budget.spend(above.length * below.length)) {
    return "spent";
  }
  const joined = above.flatMap((upper) =>
    below.map((lower) => combined(upper, factor(lower).neg(), lower, factor(upper), unknown)),
  );
  return [...system.filter((one) => factor(one).equals(0)), ...joined];
}

function combined(a: Inequality, timesA: Exact, b: Inequality, timesB: Exact, without: string): Inequality {
  const names = [...new Set([...a.terms.keys(), ...b.terms.keys()])].filter((name) => name !== without);
  const of = (one: Inequality, name: string) => one.terms.get(name) ?? ZERO;
  return {
    terms: new Map(names.map((name) => [name, of(a, name).mul(timesA).add(of(b, name).mul(timesB))])),
    limit: a.limit.mul(timesA).add(b.limit.mul(timesB)),
    strict: a.strict || b.strict,
  };
}

/** The range that inequalities in one unknown leave; null if none. */
function rangeOf(unknown: string, system: readonly Inequality[]): Bounds | null {
  const factor = (one: Inequality) => one.terms.get(unknown) ?? ZERO;
  const free = system.filter((one) => factor(one).equals(0));
  if (free.some(({ limit, strict }) => limit.lt(0) || (strict && limit.equals(0)))) {
    return null;
  }
  const ends = (list: readonly Inequality[]) =>
    list.map((one): End => ({ value: one.limit.div(factor(one)), strict: one.strict }));
  const high = tightest(ends(system.filter((one) => factor(one).gt(0))), (a, b) => a.lt(b));
  const low = tightest(ends(system.filter((one) => factor(one).lt(0))), (a, b) => a.gt(b));
  const contradicts = low !== null && high !== null && (low.value.gt(high.value) || isEmptyPoint(low, high));
  return contradicts ? null : { low: low?.value ?? null, high: high?.value ?? null };
}

interface End {
  readonly value: Exact;
  readonly strict: boolean;
}

function tightest(ends: readonly End[], isTighter: (a: Exact, b: Exact) => boolean): End | null {
  return ends.reduce<End | null>((best, end) => {
    const narrows = best === null || isTighter(end.value, best.value) || (end.strict && end.value.equals(best.value));
    return narrows ? end : best;
  }, null);
}

function isEmptyPoint(low: End, high: End): boolean {
  return low.value.equals(high.value) && (low.strict || high.strict);
}
