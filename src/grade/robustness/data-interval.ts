import type { UnitEvaluation } from "../../model/grading.js";
import { linkOf, reportersOn } from "../../model/lookups.js";
import { SIDES } from "../../model/pairing.js";
import type { Entry } from "../../model/reconciliation.js";
import type { Robustness } from "../../model/sensitivity.js";
import { placeAmong, type Standing, standingOf } from "../rank.js";
import { AS_ADOPTED, type Counted } from "../subject.js";
import { type GradedBatch, openDifferences, regrade, subjectOf } from "./graded-batch.js";
import { rivalsOf } from "./rivals.js";

/** Grade and place of every placed unit with the open differences at their worst and best for it, and for its rivals the opposite. */
export function dataIntervals(graded: GradedBatch): ReadonlyMap<string, Robustness["data"]> {
  const open = openDifferences(graded);
  const ends = new Map(
    graded.grading.units.map((unit) => [
      unit.unit,
      { worst: atEnd(unit, "worst", open, graded), best: atEnd(unit, "best", open, graded) },
    ]),
  );
  return new Map(
    rivalsOf(graded).flatMap(({ unit, rivals }) => {
      const own = ends.get(unit.unit);
      const others = rivals.flatMap((rival) => ends.get(rival.unit) ?? []);
      const [worst, best] = [standingIn(own?.worst), standingIn(own?.best)];
      return own === undefined || worst === null || best === null
        ? []
        : [
            [
              unit.unit,
              {
                grade: [
                  own.worst.grade.suggested ?? own.worst.grade.low,
                  own.best.grade.suggested ?? own.best.grade.high,
                ],
                rank: [
                  placeAmong(
                    best,
                    others.flatMap((rival) => standingOf(rival.worst) ?? []),
                  ),
                  placeAmong(
                    worst,
                    others.flatMap((rival) => standingOf(rival.best) ?? []),
                  ),
                ],
              },
            ] as const,
          ];
    }),
  );
}

function standingIn(unit: UnitEvaluation | undefined): Standing | null {
  return unit === undefined ? null : standingOf(unit);
}

function atEnd(
  before: UnitEvaluation,
  end: "worst" | "best",
  open: readonly Entry[],
  graded: GradedBatch,
): UnitEvaluation {
  const own = open.filter(({ link }) =>
    SIDES.some((side) => reportersOn(linkOf(graded.scheme, link), side).includes(before.unit)),
  );
  if (own.length === 0) {
    return before;
  }
  const ids = new Set(own.map(({ id }) => id));
  const count = (entry: Entry): Counted => (ids.has(entry.id) ? END_COUNTS[end](entry) : AS_ADOPTED.count(entry));
  return regrade(subjectOf(graded, before.unit, { count }), before, new Set(own.map(({ item }) => item)));
}

/** Amounts at one end, denominators and norms at the other. */
const END_COUNTS: Readonly<Record<"worst" | "best", (entry: Entry) => Counted>> = {
  worst: ({ low, high }) => ({ adopted: low, divisor: high, low, high: low }),
  best: ({ low, high }) => ({ adopted: high, divisor: low, low: high, high }),
};
