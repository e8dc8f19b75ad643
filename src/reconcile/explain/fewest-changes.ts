import { higher, lower } from "../../model/exact.js";
import { type Item, isWhole } from "../../model/item.js";
import type { Scheme } from "../../model/scheme.js";
import { type Bounds, type Budget, boundsOf, budgetOf, type Inequality } from "./bounds.js";
import { changeSystem } from "./change-system.js";
import type { Cluster } from "./clusters.js";
import type { LinkFigure } from "./link-rules.js";

/** A figure to change, and the range in which all rules hold. */
export interface FigureChange extends Bounds {
  readonly figure: LinkFigure;
}

/** Figures of a larger cluster are not searched. */
const CLUSTER_LIMIT = 8;
/** Sets of figures tried and inequalities joined, for one cluster. */
const STEPS = 20_000;

/**
 * All sets of the fewest figures of a cluster whose change lets every rule hold, in the order of the figures.
 * "not-searched" if the cluster is too large or the bound on work is met.
 */
export function fewestChanges(
  cluster: Cluster,
  scheme: Scheme,
  steps = STEPS,
): readonly (readonly FigureChange[])[] | "not-searched" {
  if (cluster.figures.length > CLUSTER_LIMIT) {
    return "not-searched";
  }
  const budget = budgetOf(steps);
  for (let size = 1; size <= cluster.figures.length; size += 1) {
    const found: (readonly FigureChange[])[] = [];
    for (const chosen of subsets(cluster.figures, size)) {
      const changes = changesOf(chosen, cluster, scheme, budget);
      if (changes === "spent") {
        return "not-searched";
      }
      if (changes !== null) {
        found.push(changes);
      }
    }
    if (found.length > 0) {
      return found;
    }
  }
  return [];
}

function changesOf(
  chosen: readonly LinkFigure[],
  cluster: Cluster,
  scheme: Scheme,
  budget: Budget,
): readonly FigureChange[] | null | "spent" {
  const changed = new Set(chosen);
  if (!budget.spend(1)) {
    return "spent";
  }
  if (!cluster.broken.every(({ figures }) => figures.some((figure) => changed.has(figure)))) {
    return null;
  }
  const items = [...new Set(chosen.map(({ item }) => item))];
  const ranges: Ranges[] = [];
  for (const system of changeSystem(changed, cluster, scheme) ?? []) {
    const range = rangesOf(items, system, budget);
    if (range === "spent") {
      return "spent";
    }
    ranges.push(...(range === null ? [] : [range]));
  }
  return ranges.length === 0 ? null : chosen.map((figure) => ({ figure, ...hull(ranges, figure.item) }));
}

type Ranges = ReadonlyMap<string, Bounds>;

function rangesOf(items: readonly Item[], system: readonly Inequality[], budget: Budget): Ranges | null | "spent" {
  const names = items.map(({ id }) => id);
  const bounds = boundsOf(names, system, budget);
  if (bounds === null || bounds === "spent") {
    return bounds;
  }
  const rounded = new Map(items.map((item) => [item.id, roundedInwards(bounds.get(item.id) ?? OPEN, item)]));
  const contradicts = [...rounded.values()].some(({ low, high }) => low !== null && high !== null && low.gt(high));
  return contradicts ? null : rounded;
}

const OPEN: Bounds = { low: null, high: null };

function roundedInwards({ low, high }: Bounds, item: Item): Bounds {
  return isWhole(item) ? { low: low?.ceil() ?? null, high: high?.floor() ?? null } : { low, high };
}

/** From the lowest to the highest of several alternatives. */
function hull(ranges: readonly Ranges[], item: Item): Bounds {
  return ranges
    .map((range) => range.get(item.id) ?? OPEN)
    .reduce((a, b) => ({
      low: a.low === null || b.low === null ? null : lower(a.low, b.low),
      high: a.high === null || b.high === null ? null : higher(a.high, b.high),
    }));
}

/** All subsets of a size, in the order of the list. */
function subsets<T>(list: readonly T[], size: number): readonly (readonly T[])[] {
  if (size === 0) {
    return [[]];
  }
  return list.flatMap((first, index) => subsets(list.slice(index + 1), size - 1).map((rest) => [first, ...rest]));
}
