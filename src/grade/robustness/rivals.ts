import type { UnitEvaluation } from "../../model/grading.js";
import type { GradedBatch } from "./graded-batch.js";

/** A unit with a place, and the other ones of its group with one. */
export interface Contest {
  readonly unit: UnitEvaluation;
  readonly rivals: readonly UnitEvaluation[];
}

/** Every placed unit beside its rivals, in ranked order. */
export function rivalsOf({ grading }: GradedBatch): readonly Contest[] {
  const units = new Map(grading.units.map((unit) => [unit.unit, unit]));
  return grading.rankings.flatMap(({ ranks }) => {
    const placed = ranks.flatMap(({ unit, place }) => (place === null ? [] : (units.get(unit) ?? [])));
    return placed.map((unit) => ({ unit, rivals: placed.filter((rival) => rival !== unit) }));
  });
}
