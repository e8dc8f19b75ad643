import { linksOf } from "../../src/model/lookups.js";
import type { Unit } from "../../src/model/pairing.js";
import type { Scheme } from "../../src/model/scheme.js";
import { BUDGET_TABLE } from "./budget-table.js";
import { draw, wholeQuotient } from "./draw.js";
import { strengthOf, type Truth } from "./link-truth.js";
import type { Range } from "./recipes.js";
import { YEAR } from "./sample-year.js";

/** A unit's own figures; an item that is missing is 不适用. */
export type UnitTruth = ReadonlyMap<string, Truth>;

const SESSIONS: readonly Range[] = [
  [2, 3],
  [3, 4],
  [4, 6],
  [4, 9],
];
const RULES: readonly Range[] = [
  [1, 1],
  [1, 2],
  [1, 3],
  [2, 4],
];
const SUPPORTS = ["secondee_housing", "secondee_allowance", "secondee_checkup", "secondee_travel"];
/** Provinces that take part in the transfer of land quotas across provinces. */
const LAND_TRADERS = ["北京", "上海", "江苏", "浙江", "福建", "广东", "湖北", "四川", "贵州", "云南", "陕西", "甘肃"];

/** The true figures of a unit's own items this year and last. */
export function unitTruth(scheme: Scheme, unit: Unit): UnitTruth {
  const shared: [string, Truth][] = [
    ["study_sessions", counted(unit, "study_sessions", strengthOfUnit(scheme, unit, 1), SESSIONS)],
    [
      "innovation_cases",
      { actual: draw(`${unit.code}/innovation`, 1, 4), previous: draw(`${unit.code}/innovation/previous`, 1, 3) },
    ],
    ...landQuota(unit),
  ];
  return new Map([...shared, ...(unit.side === "east" ? budget(unit) : recipientOnly(scheme, unit))]);
}

/** The target of a unit's land line, round and below what was done; null where it has none. */
export function landTarget(unit: Unit, truth: UnitTruth): number | null {
  const land = truth.get("land_quota");
  if (land === undefined) {
    return null;
  }
  const target = wholeQuotient(land.actual * 1000, draw(`${unit.code}/land/target`, 1010, 1350));
  return target - (target % 5000);
}

/** The mean strength of a unit's links in a theme, rounded down. */
function strengthOfUnit(scheme: Scheme, unit: Unit, theme: number): number {
  const strengths = linksOf(scheme, unit, YEAR).map((link) => strengthOf(link.id, theme));
  return wholeQuotient(
    strengths.reduce((sum, strength) => sum + strength, 0),
    strengths.length,
  );
}

function budget(unit: Unit): [string, Truth][] {
  const [previous, actual] = BUDGET_TABLE[unit.name] ?? [0, 0];
  return [["budget_revenue", { previous: previous * 100, actual: actual * 100 }]];
}

function recipientOnly(scheme: Scheme, unit: Unit): [string, Truth][] {
  const strength = strengthOfUnit(scheme, unit, 2);
  const lacking = Math.max(0, 2 - strength);
  const supports = SUPPORTS.map((item, index): [string, Truth] => [
    item,
    { actual: index < SUPPORTS.length - lacking ? 1 : 0, previous: index < 2 ? 1 : 0 },
  ]);
  const rules = counted(unit, "fund_rules", strengthOfUnit(scheme, unit, 3), RULES);
  const isWeak = strengthOfUnit(scheme, unit, 3) === 0;
  return [...supports, ["fund_rules", rules], ["fund_rules_in_force", isWeak ? { ...rules, actual: 0 } : rules]];
}

function landQuota(unit: Unit): [string, Truth][] {
  if (!LAND_TRADERS.includes(unit.name)) {
    return [];
  }
  const actual = draw(`${unit.code}/land`, 2000, 12_000) * 100 + draw(`${unit.code}/land/parts`, 0, 9) * 10;
  const previous = wholeQuotient(actual * 1000, draw(`${unit.code}/land/growth`, 1050, 1300));
  return [["land_quota", { actual, previous }]];
}

function counted(unit: Unit, item: string, strength: number, ranges: readonly Range[]): Truth {
  const [low, high] = ranges[strength] ?? [1, 1];
  return {
    actual: draw(`${unit.code}/${item}`, low, high),
    previous: draw(`${unit.code}/${item}/previous`, low, high),
  };
}
