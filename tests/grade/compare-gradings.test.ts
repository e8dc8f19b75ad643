import { expect, test } from "vitest";
import { compareGradings } from "../../src/grade/compare-gradings.js";
import type { Letter } from "../../src/model/scheme.js";
import { tenLetters } from "../build/assessment-row.js";
import { batchOf } from "../build/batch.js";
import { graded } from "../build/evaluated.js";

const LIANGSHAN = "513400";
const ZHAOTONG = "530600";

/** Prefectures assessed with one letter throughout. */
function gradedAs(letters: Readonly<Record<string, Letter>>) {
  const batch = batchOf(Object.fromEntries(Object.keys(letters).map((unit) => [unit, []])));
  const assessments = Object.entries(letters).flatMap(([unit, letter]) =>
    tenLetters(unit, "430000", Array<Letter>(10).fill(letter)),
  );
  return graded({ ...batch, assessments });
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
