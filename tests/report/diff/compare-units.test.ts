import { describe, expect, it } from "vitest";
import { compareUnits } from "../../../src/report/diff/compare-units.js";
import type { UnitChange } from "../../../src/report/diff/comparison.js";
import type { Result, ResultUnit } from "../../../src/report/result/schema.js";
import { resultFixture, schemeFixture } from "../result-fixture.js";
import { gradeOf, rowsOf, unitOf } from "../unit-fixture.js";

const HANGZHOU = "330100";
const firm: Omit<NonNullable<ResultUnit["robustness"]>, "data"> = {
  weight: [1, 1],
  methods: { unchanged: 40, of: 40, modalRank: 1, share: 1 },
  stepsDown: 2,
  stepsUp: null,
};
const disputed = { fact: "V1", status: "disputed", clause: "五，一是" };
const capped = { fact: "K1", status: "属实", clause: "五，第一段" };

function robustnessAt(rank: [number, number]): Pick<ResultUnit, "robustness"> {
  return { robustness: { ...firm, data: { grade: ["好", "好"], rank } } };
}

function resultWith(rest: Partial<ResultUnit>): Result {
  return { ...resultFixture, units: [unitOf(HANGZHOU, "east-city", rest)] };
}

/** What of the only unit changed; null if it is not listed. */
function changeBetween(old: Partial<ResultUnit>, now: Partial<ResultUnit>): UnitChange | null {
  return compareUnits(resultWith(old), resultWith(now), schemeFixture)[0] ?? null;
}

const factsOf = (...facts: (typeof disputed)[]) => ({ grade: gradeOf({ facts }) });

describe("a unit of two results", () => {
  it.each<[string, Partial<ResultUnit>, Partial<ResultUnit>, Partial<UnitChange>]>([
    ["fine score", { fine: 90.01 }, { fine: 90.02 }, { fine: [90.01, 90.02] }],
    [
      "places under the open differences",
      robustnessAt([1, 2]),
      robustnessAt([1, 1]),
      {
        dataRank: [
          [1, 2],
          [1, 1],
        ],
      },
    ],
    ["V1 in doubt", factsOf(disputed), factsOf(), { facts: [[{ fact: "V1", status: "disputed" }], []] }],
    ["cap", factsOf(), factsOf(capped), { facts: [[], [{ fact: "K1", status: "属实" }]] }],
    [
      "agreement lines to check V1 by",
      { grade: gradeOf({ agreementUnchecked: true }) },
      factsOf(),
      { facts: [[{ fact: "V1", status: "unchecked" }], []] },
    ],
    ["letters", { rows: rowsOf("优优") }, { rows: rowsOf("优良") }, { letters: [{ row: 2, letter: ["优", "良"] }] }],
  ])("is listed if only its %s changed", (_name, old, now, expected) => {
    expect(changeBetween(old, now)).toMatchObject(expected);
  });

  it.each<[string, Partial<ResultUnit>, Partial<ResultUnit>]>([
    ["nothing changed", robustnessAt([1, 2]), robustnessAt([1, 2])],
    ["its facts were filed in another order", factsOf(disputed, capped), factsOf(capped, disputed)],
    ["a fact was filed twice", factsOf(capped), factsOf(capped, capped)],
  ])("is not listed if %s", (_name, old, now) => {
    expect(changeBetween(old, now)).toBeNull();
  });
});
