import { type Exact, ZERO } from "../model/exact.js";
import type { Rank, Ranking, UnitEvaluation } from "../model/grading.js";
import { unitOf } from "../model/lookups.js";
import { GRADES, type Scheme } from "../model/scheme.js";

/** What decides a place: suggested grade, then G*, then S. */
export interface RankKey {
  readonly unit: string;
  readonly order: number;
  readonly grade: number;
  readonly total: Exact;
  readonly fine: Exact;
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
  const sorted = [...keys].sort((a, b) => compareKeys(a, b) || a.order - b.order);
  return sorted.map((key) => ({
    unit: key.unit,
    place: 1 + sorted.findIndex((other) => compareKeys(other, key) === 0),
    tied: sorted.some((other) => other !== key && compareKeys(other, key) === 0),
  }));
}

function keyOf(one: UnitEvaluation, scheme: Scheme): RankKey[] {
  const { suggested } = one.grade;
  if (suggested === null || one.total === null) {
    return [];
  }
  const order = unitOf(scheme, one.unit).order;
  return [{ unit: one.unit, order, grade: GRADES.indexOf(suggested), total: one.total, fine: one.fine ?? ZERO }];
}

function compareKeys(a: RankKey, b: RankKey): number {
  return a.grade - b.grade || b.total.compare(a.total) || b.fine.compare(a.fine);
}
