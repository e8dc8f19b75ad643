import { type Exact, exact, lower, ONE, sum, ZERO } from "../../model/exact.js";
import type { UnitEvaluation } from "../../model/grading.js";
import type { Robustness } from "../../model/sensitivity.js";
import type { GradedBatch } from "./graded-batch.js";
import { rivalsOf } from "./rivals.js";

/** How far a weight may lie from its own, as a share of it. */
const LEEWAY = exact("1/4");

/** A row's weight, and by how many points one unit leads another there. */
interface RowLead {
  readonly weight: Exact;
  readonly lead: Exact;
}

/** The places a unit can take under any weights within a quarter of their own that sum to 1, on letter points alone. */
export function weightIntervals(graded: GradedBatch): ReadonlyMap<string, Robustness["weight"]> {
  const weights = graded.scheme.rows.map(({ weight }) => weight);
  return new Map(
    rivalsOf(graded).map(({ unit, rivals }) => {
      const leads = rivals.map((rival) => leadOf(pointsOf(rival), pointsOf(unit), weights));
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
  weights: readonly Exact[],
): { readonly least: Exact; readonly most: Exact } {
  const rows = weights
    .map((weight, row): RowLead => ({ weight, lead: (first[row] ?? ZERO).sub(second[row] ?? ZERO) }))
    .sort((a, b) => a.lead.compare(b.lead));
  return { least: favouring(rows), most: favouring(rows.toReversed()) };
}

/** Σ weight × lead with the highest weights on the first rows: all begin at their lowest, what is left of 1 fills row after row. */
function favouring(rows: readonly RowLead[]): Exact {
  let left = sum(rows.map(({ weight }) => weight)).mul(LEEWAY);
  return sum(
    rows.map(({ weight, lead }) => {
      const added = lower(weight.mul(LEEWAY).mul(2), left);
      left = left.sub(added);
      return lead.mul(weight.mul(ONE.sub(LEEWAY)).add(added));
    }),
  );
}

function pointsOf({ rows }: UnitEvaluation): readonly Exact[] {
  return rows.flatMap(({ points }) => points ?? []);
}
