import { ZERO } from "../../model/exact.js";
import type { UnitEvaluation } from "../../model/grading.js";
import type { Robustness, Sensitivity } from "../../model/sensitivity.js";
import { dataIntervals } from "./data-interval.js";
import type { GradedBatch } from "./graded-batch.js";
import { influences } from "./influence.js";
import { methodEnsembles } from "./method-ensemble.js";
import { stepsDown, stepsUp } from "./step-margin.js";
import { weightIntervals } from "./weight-interval.js";

/** What the open differences and the assumptions can change, beside each place. */
export function sensitivity(graded: GradedBatch): Sensitivity {
  const [data, weight, methods] = [dataIntervals(graded), weightIntervals(graded), methodEnsembles(graded)];
  const robustness = graded.grading.units.flatMap((unit): (readonly [string, Robustness])[] => {
    const [interval, places, runs] = [data.get(unit.unit), weight.get(unit.unit), methods.get(unit.unit)];
    const margin = marginOf(unit, graded);
    return interval === undefined || places === undefined || runs === undefined || margin === null
      ? []
      : [[unit.unit, { data: interval, weight: places, methods: runs, ...margin }]];
  });
  return { influences: influences(graded), robustness: new Map(robustness) };
}

function marginOf({ rows, composite, total }: UnitEvaluation, { scheme }: GradedBatch) {
  const known = rows.flatMap(({ letter }, index) =>
    letter === null ? [] : [{ letter, weight: scheme.rows[index]?.weight ?? ZERO }],
  );
  if (composite === null || total === null || known.length < rows.length) {
    return null;
  }
  const margin = { rows: known, bonus: total.sub(composite), grading: scheme.grading };
  return { stepsDown: stepsDown(margin), stepsUp: stepsUp(margin) };
}
