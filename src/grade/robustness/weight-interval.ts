import { type Exact, exact, sum } from "../../model/exact.js";
import type { UnitEvaluation } from "../../model/grading.js";
import type { Robustness } from "../../model/sensitivity.js";
import type { GradedBatch } from "./graded-batch.js";
import { rivalsOf } from "./rivals.js";

/** How far a weight may lie from its own share. */
const LEEWAY = exact("1/4");

/**
 * The places a unit can take under any weights within a quarter of 1/n that sum to 1, on letter points alone:
 * half the rows at their highest weight and half at their lowest is the extreme for and against it.
 */
export function weightIntervals(graded: GradedBatch): ReadonlyMap<string, Robustness["weight"]> {
  return new Map(
    rivalsOf(graded).map(({ unit, rivals }) => {
      const leads = rivals.map((rival) => leadOf(pointsOf(rival), pointsOf(unit)));
      const surely = leads.filter(({ least }) => least.gt(0)).length;
      const possibly = leads.filter(({ most }) => most.gt(0)).length;
      return [unit.unit, [1 + surely, 1 + possibly]];
    }),
  );
}

/** The least and the most by which the first can lead the second; both have points in every row. */
export function leadOf(
  first: readonly Exact[],
  second: readonly Exact[],
): { readonly least: Exact; readonly most: Exact } {
  const ahead = first.map((points, row) => points.sub(second[row] ?? exact(0))).sort((a, b) => a.compare(b));
  return { least: weighted(ahead), most: weighted(ahead.toReversed()) };
}

/** Σ weight × difference with the highest weights on the first ones; of an odd number of rows the middle one keeps 1/n. */
function weighted(differences: readonly Exact[]): Exact {
  const rows = differences.length;
  const share = exact(1).div(rows);
  const half = Math.floor(rows / 2);
  return sum(
    differences.map((difference, position) => {
      const isMiddle = rows % 2 === 1 && position === half;
      const leeway = isMiddle ? exact(0) : position < half ? LEEWAY : LEEWAY.neg();
      return difference.mul(share.mul(exact(1).add(leeway)));
    }),
  );
}

function pointsOf({ rows }: UnitEvaluation): readonly Exact[] {
  return rows.flatMap(({ points }) => points ?? []);
}
