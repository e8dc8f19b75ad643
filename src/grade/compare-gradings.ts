import type { Evaluation } from "../model/evaluation.js";
import type { Exact } from "../model/exact.js";
import { type FactStanding, factStandings, standAlike } from "../model/fact-standing.js";
import type { Grade } from "../model/scheme.js";

/** A grading and how firm it is. */
export type TriedGrading = Pick<Evaluation, "grading" | "sensitivity">;

/** How a unit stands: suggested grade, G*, S, place, places under the open differences; null while they cannot be said. */
export interface UnitStanding {
  readonly grade: Grade | null;
  readonly total: Exact | null;
  readonly fine: Exact | null;
  readonly place: number | null;
  readonly dataRank: readonly [best: number, worst: number] | null;
  readonly facts: readonly FactStanding[];
}

/** A unit in two gradings; null where it is not evaluated. */
export interface StandingPair {
  readonly unit: string;
  readonly first: UnitStanding | null;
  readonly second: UnitStanding | null;
}

/** Two gradings side by side: the units that stand otherwise, in the order of the first, and how many do not. */
export interface GradingComparison {
  readonly differing: readonly StandingPair[];
  readonly same: number;
}

/** Compares two gradings unit by unit. */
export function compareGradings(first: TriedGrading, second: TriedGrading): GradingComparison {
  const [before, after] = [standingsOf(first), standingsOf(second)];
  const pairs = [...new Set([...before.keys(), ...after.keys()])].map(
    (unit): StandingPair => ({ unit, first: before.get(unit) ?? null, second: after.get(unit) ?? null }),
  );
  const differing = pairs.filter((pair) => !isSame(pair));
  return { differing, same: pairs.length - differing.length };
}

function standingsOf({ grading, sensitivity }: TriedGrading): ReadonlyMap<string, UnitStanding> {
  const { units, rankings } = grading;
  const places = new Map(rankings.flatMap(({ ranks }) => ranks.map(({ unit, place }) => [unit, place] as const)));
  return new Map(
    units.map(({ unit, grade, total, fine }) => [
      unit,
      {
        grade: grade.suggested,
        total,
        fine,
        place: places.get(unit) ?? null,
        dataRank: sensitivity.robustness.get(unit)?.data.rank ?? null,
        facts: factStandings(grade),
      },
    ]),
  );
}

function isSame({ first, second }: StandingPair): boolean {
  return (
    first !== null &&
    second !== null &&
    first.grade === second.grade &&
    first.place === second.place &&
    isEqual(first.total, second.total) &&
    isEqual(first.fine, second.fine) &&
    first.dataRank?.join() === second.dataRank?.join() &&
    standAlike(first.facts, second.facts)
  );
}

function isEqual(a: Exact | null, b: Exact | null): boolean {
  return a === null || b === null ? a === b : a.equals(b);
}
