import { describe, expect, it } from "vitest";
import { finalConflicting } from "../../../src/check/rules/final-conflicting.js";
import { finalIncomplete } from "../../../src/check/rules/final-incomplete.js";
import { finalWithoutDocument } from "../../../src/check/rules/final-without-document.js";
import type { FinalRow } from "../../../src/model/filing.js";
import { settledFinals } from "../../../src/model/finals.js";
import { batchOf } from "../build/batch.js";
import { evaluation, gradesContext } from "../build/grading.js";
import { runRule } from "../build/triples.js";

function final(row: number, unit: string, grade: FinalRow["grade"], document = "示例批复"): FinalRow {
  return { unit, grade, document, date: null, place: { file: "审定结果.csv", row } };
}

/** The rules see two evaluated units and these rows. */
function approved(...finals: readonly FinalRow[]) {
  return { ...gradesContext(evaluation("330100"), evaluation("422800")), batch: batchOf({ finals }) };
}

const CONTRARY = [final(2, "330100", "好"), final(3, "422800", "一般"), final(4, "330100", "较差")];

describe("final-conflicting", () => {
  it("names every row of a unit that has two grades, and none of them counts", () => {
    const { findings, counts } = runRule(finalConflicting, approved(...CONTRARY));
    expect(counts).toEqual([1, 1, 0, 0]);
    expect(findings.map(({ unit, severity }) => [unit, severity])).toEqual([["330100", "error"]]);
    expect(findings[0]?.message.zh).toContain("综合评价好 审定结果.csv!2、综合评价较差 审定结果.csv!4");
    expect(findings[0]?.message.en).toContain("good 审定结果.csv!2, poor 审定结果.csv!4");
    expect(settledFinals(batchOf({ finals: CONTRARY })).map(({ unit }) => unit)).toEqual(["422800"]);
  });

  it("takes equal rows as one", () => {
    const finals = [final(2, "330100", "好"), final(3, "330100", "好")];
    expect(runRule(finalConflicting, approved(...finals)).counts).toEqual([1, 0, 0, 0]);
    expect(settledFinals(batchOf({ finals }))).toEqual(finals.slice(0, 1));
  });
});

describe("final-without-document", () => {
  it("asks for the document of approval", () => {
    const outcome = runRule(finalWithoutDocument, approved(final(2, "330100", "好", ""), final(3, "422800", "好")));
    expect(outcome.triples).toEqual([["330100", ".", "final-without-document"]]);
    expect(outcome.counts).toEqual([1, 1, 0, 0]);
  });
});

describe("final-incomplete", () => {
  it.each<[string, readonly FinalRow[], readonly number[], string | undefined]>([
    ["no approved result", [], [0, 0, 0, 0], undefined],
    ["one of two", [final(2, "330100", "好")], [0, 1, 0, 0], "422800"],
    ["one of two contrary", CONTRARY, [0, 1, 0, 0], "330100"],
    ["both", [final(2, "330100", "好"), final(3, "422800", "好")], [1, 0, 0, 0], undefined],
  ])("%s", (_, finals, counts, units) => {
    const outcome = runRule(finalIncomplete, approved(...finals));
    expect(outcome.counts).toEqual(counts);
    expect(outcome.findings.map(({ data }) => data["units"])).toEqual(units === undefined ? [] : [units]);
  });
});
