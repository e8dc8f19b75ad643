import { type Exact, ZERO } from "../model/exact.js";
import type { Rank, Ranking, UnitEvaluation } from "../model/grading.js";
import { unitOf } from "../model/lookups.js";
import { GRADES, type Scheme } from "../model/scheme.js";

/** What decides a place: suggested grade, then G*, then S. */
export interface Standing {
  readonly grade: number;
  readonly total: Exact;
  readonly fine: Exact;
}

/** A unit's standing, and its place in the regulation's order. */
export interface RankKey extends Standing {
  readonly unit: string;
  readonly order: number;
}

/** Ranks every group; equal keys share a place (1, 1, 3), a unit with a 待评 row takes none. */
export function rankUnits(units: readonly UnitEvaluation[], scheme: Scheme): readonly Ranking[] {
  return scheme.groups.map((group) => {
    const members = units.filter((one) => unitOf(scheme, one.unit).group === group.id);
    const placed = rankKeys(members.flatMap((one) => keyOf(one, scheme)));
    const open = members.filter((one) => !placed.some((rank) => rank.unit === one.unit));
    return { group: group.id, ranks: [...placed, ...open.map(({ unit }) => ({ unit, place: null, tied: false }))] };
  });
}

/** Places for keys, best first; inside a tie the regulation's order. */
export function rankKeys(keys: readonly RankKey[]): readonly Rank[] {
  const sorted = [...keys].sort((a, b) => compareStandings(a, b) || a.order - b.order);
  return sorted.map((key) => ({
    unit: key.unit,
    place: 1 + sorted.findIndex((other) => compareStandings(other, key) === 0),
    tied: sorted.some((other) => other !== key && compareStandings(other, key) === 0),
  }));
}

function keyOf(one: UnitEvaluation, scheme: Scheme): RankKey[] {
  const own = standingOf(one);
  return own === null ? [] : [{ ...own, unit: one.unit, order: unitOf(scheme, one.unit).order }];
}

/** The place of a unit among its rivals. */
export function placeAmong(own: Standing, rivals: readonly Standing[]): number {
  return 1 + rivals.filter((rival) => compareStandings(rival, own) < 0).length;
}

/** What decides a unit's place; null while a row is 待评. */
export function standingOf({ grade, total, fine }: UnitEvaluation): Standing | null {
  const { suggested } = grade;
  return suggested === null || total === null ? null : { grade: GRADES.indexOf(suggested), total, fine: fine ?? ZERO };
}

/** Below 0 where the first stands before the second. */
export function compareStandings(a: Standing, b: Standing): number {
  return a.grade - b.grade || b.total.compare(a.total) || b.fine.compare(a.fine);
}
