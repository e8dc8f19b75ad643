import { expect, test } from "vitest";
import { compareGradings, type TriedGrading } from "../../src/grade/compare-gradings.js";
import { ONE } from "../../src/model/exact.js";
import type { Letter } from "../../src/model/scheme.js";
import type { Robustness } from "../../src/model/sensitivity.js";
import { tenLetters } from "../build/assessment-row.js";
import { batchOf } from "../build/batch.js";
import { graded } from "../build/evaluated.js";

const LIANGSHAN = "513400";
const ZHAOTONG = "530600";

/** Prefectures assessed with one letter throughout. */
function gradedAs(letters: Readonly<Record<string, Letter>>, rank: readonly [number, number] = [1, 1]): TriedGrading {
  const batch = batchOf(Object.fromEntries(Object.keys(letters).map((unit) => [unit, []])));
  const assessments = Object.entries(letters).flatMap(([unit, letter]) =>
    tenLetters(unit, "430000", Array<Letter>(10).fill(letter)),
  );
  return { grading: graded({ ...batch, assessments }), sensitivity: triedAs(Object.keys(letters), rank) };
}

function triedAs(units: readonly string[], rank: readonly [number, number]): TriedGrading["sensitivity"] {
  const methods = { unchanged: 1, of: 1, modalRank: 1, share: ONE };
  const firm: Robustness = {
    data: { grade: ["好", "好"], rank },
    weight: [1, 1],
    methods,
    stepsDown: null,
    stepsUp: null,
  };
  return { influences: new Map(), robustness: new Map(units.map((unit) => [unit, firm])) };
}

test("a grading does not differ from itself", () => {
  const grading = gradedAs({ [LIANGSHAN]: "优", [ZHAOTONG]: "良" });
  expect(compareGradings(grading, grading)).toEqual({ differing: [], same: 2 });
});

test("units that stand otherwise are told with both standings", () => {
  const [first, second] = [
    gradedAs({ [LIANGSHAN]: "优", [ZHAOTONG]: "良" }),
    gradedAs({ [LIANGSHAN]: "中", [ZHAOTONG]: "良" }),
  ];
  const { differing, same } = compareGradings(first, second);
  const told = differing.map(({ unit, first: before, second: after }) => [
    unit,
    ...[before, after].flatMap((one) => [one?.grade, one?.total?.toString(), one?.place]),
  ]);
  expect(told).toEqual([
    [LIANGSHAN, "好", "95", 1, "一般", "70", 2],
    [ZHAOTONG, "较好", "85", 2, "较好", "85", 1],
  ]);
  expect(same).toBe(0);
});

test("a unit that only one grading has stands nowhere in the other", () => {
  const both = gradedAs({ [LIANGSHAN]: "优", [ZHAOTONG]: "良" });
  const { differing, same } = compareGradings(gradedAs({ [LIANGSHAN]: "优" }), both);
  expect(differing.map(({ unit, first }) => [unit, first])).toEqual([[ZHAOTONG, null]]);
  expect(same).toBe(1);
});

test("a unit stands otherwise where only its places under the open differences or its facts are others", () => {
  const first = gradedAs({ [LIANGSHAN]: "优", [ZHAOTONG]: "良" });
  const wider = gradedAs({ [LIANGSHAN]: "优", [ZHAOTONG]: "良" }, [1, 2]);
  expect(compareGradings(first, wider).differing.map(({ second }) => second?.dataRank)).toEqual([
    [1, 2],
    [1, 2],
  ]);
  const units = first.grading.units.map((unit) =>
    unit.unit === ZHAOTONG
      ? { ...unit, grade: { ...unit.grade, facts: [{ fact: "V3", status: "待核" as const, clause: "五，三是" }] } }
      : unit,
  );
  const { differing, same } = compareGradings(first, { ...first, grading: { ...first.grading, units } });
  expect(differing.map(({ unit, second }) => [unit, second?.facts.at(-1)])).toEqual([
    [ZHAOTONG, { fact: "V3", status: "待核" }],
  ]);
  expect(same).toBe(1);
});
