import { divisorItems } from "../../model/divisor-items.js";
import { type Exact, ZERO } from "../../model/exact.js";
import type { UnitEvaluation } from "../../model/grading.js";
import { linkOf, reportersOn } from "../../model/lookups.js";
import { SIDES } from "../../model/pairing.js";
import type { Entry } from "../../model/reconciliation.js";
import { GRADES, type Grade } from "../../model/scheme.js";
import type { Robustness } from "../../model/sensitivity.js";
import { compareStandings, placeAmong, type Standing, standingOf } from "../rank.js";
import { AS_ADOPTED, type Counted } from "../subject.js";
import { type GradedBatch, openDifferences, regrade, subjectOf } from "./graded-batch.js";
import { rivalsOf } from "./rivals.js";

/** What a unit comes to as adopted and with its open differences at their ends, one evaluation for each. */
type Outcomes = readonly UnitEvaluation[];

/** Grade and place of every placed unit with the open differences at their worst and best for it, and for its rivals the opposite. */
export function dataIntervals(graded: GradedBatch): ReadonlyMap<string, Robustness["data"]> {
  const open = openDifferences(graded);
  const divisors = divisorItems(graded.scheme);
  const outcomes = new Map(
    graded.grading.units.map((unit) => [unit.unit, outcomesOf(unit, open, divisors, graded)] as const),
  );
  const standings = new Map([...outcomes].map(([unit, all]) => [unit, standingsOf(all)] as const));
  return new Map(
    rivalsOf(graded).flatMap(({ unit, rivals }) => {
      const [own, all] = [standings.get(unit.unit), outcomes.get(unit.unit)];
      const [best, worst] = [own?.at(0), own?.at(-1)];
      if (all === undefined || best === undefined || worst === undefined) {
        return [];
      }
      const rivalsAt = (end: 0 | -1): readonly Standing[] =>
        rivals.flatMap((rival) => standings.get(rival.unit)?.at(end) ?? []);
      const rank = [placeAmong(best, rivalsAt(-1)), placeAmong(worst, rivalsAt(0))] as const;
      return [[unit.unit, { grade: gradesOf(all), rank }] as const];
    }),
  );
}

/** The places' keys, best first. */
function standingsOf(outcomes: Outcomes): readonly Standing[] {
  return outcomes.flatMap((one) => standingOf(one) ?? []).sort(compareStandings);
}

function gradesOf(outcomes: Outcomes): readonly [low: Grade, high: Grade] {
  const at = (grade: Grade): number => GRADES.indexOf(grade);
  const lows = outcomes.map(({ grade }) => grade.suggested ?? grade.low);
  const highs = outcomes.map(({ grade }) => grade.suggested ?? grade.high);
  return [
    lows.reduce((worst, one) => (at(one) > at(worst) ? one : worst)),
    highs.reduce((best, one) => (at(one) < at(best) ? one : best)),
  ];
}

function outcomesOf(
  before: UnitEvaluation,
  open: readonly Entry[],
  divisors: ReadonlySet<string>,
  graded: GradedBatch,
): Outcomes {
  const own = open.filter(({ link }) =>
    SIDES.some((side) => reportersOn(linkOf(graded.scheme, link), side).includes(before.unit)),
  );
  if (own.length === 0) {
    return [before];
  }
  const ids = new Set(own.map(({ id }) => id));
  const items = new Set(own.map(({ item }) => item));
  const canVanish = own.some(({ item, low }) => divisors.has(item) && low?.equals(0) === true);
  const ends = canVanish ? [...ENDS, ...ENDS_AT_ZERO] : ENDS;
  const at = (end: End): UnitEvaluation => {
    const count = (entry: Entry): Counted => (ids.has(entry.id) ? end(entry) : AS_ADOPTED.count(entry));
    return regrade(subjectOf(graded, before.unit, { count }), before, items);
  };
  return [before, ...ends.map(at)];
}

type End = (entry: Entry) => Counted;

/** Amounts at one end, denominators and norms at the other. */
const ENDS: readonly End[] = [
  ({ low, high }) => ({ adopted: low, divisor: high, low, high: low }),
  ({ low, high }) => ({ adopted: high, divisor: low, low: high, high }),
];

/** A denominator or norm of 0 gives no completion, which may be better or worse than one: both ends the other way. */
const ENDS_AT_ZERO: readonly End[] = [
  ({ low, high }) => ({ adopted: low, divisor: isZero(low) ? low : high, low, high: low }),
  ({ low, high }) => ({ adopted: high, divisor: isZero(low) ? high : low, low: high, high }),
];

function isZero(value: Exact | null): boolean {
  return value?.equals(ZERO) === true;
}
