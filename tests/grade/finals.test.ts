import { describe, expect, it } from "vitest";
import type { FinalRow } from "../../src/model/filing.js";
import type { Grade } from "../../src/model/scheme.js";
import { batchOf } from "../build/batch.js";
import { unitOf } from "../build/evaluated.js";

const UNIT = "422800";

function final(row: number, grade: Grade): FinalRow {
  return { unit: UNIT, grade, document: "示例批复", date: null, place: { file: "审定结果.csv", row } };
}

describe("the approved grade of a unit (五，第二段)", () => {
  it.each<[string, readonly Grade[], Grade | null, boolean]>([
    ["none", [], null, false],
    ["one", ["较差"], "较差", true],
    ["two equal rows", ["较差", "较差"], "较差", true],
    ["two contrary rows", ["较差", "好"], null, false],
    ["the contrary rows the other way round", ["好", "较差"], null, false],
  ])("%s", (_, grades, expected, toTalk) => {
    const finals = grades.map((grade, index) => final(index + 2, grade));
    const { grade, talk } = unitOf(batchOf({ [UNIT]: [] }, { finals }), UNIT);
    expect(grade.final?.grade ?? null).toBe(expected);
    expect(talk.includes("grade")).toBe(toTalk);
  });
});
