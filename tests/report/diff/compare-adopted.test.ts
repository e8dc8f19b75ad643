import { describe, expect, it } from "vitest";
import { compareAdopted } from "../../../src/report/diff/compare-units.js";
import type { Result } from "../../../src/report/result/schema.js";
import { entryOf } from "../entry-fixture.js";
import { resultFixture } from "../result-fixture.js";

function withEntries(...entries: Result["reconciliation"]): Result {
  return { ...resultFixture, unitFigures: [], reconciliation: entries };
}

const one = entryOf("fiscal_aid", { adopted: 10 });
const other = entryOf("social_aid", { adopted: 20 });

describe("adopted figures of two results", () => {
  it.each([
    ["the same", withEntries(one, other), withEntries(other, one), []],
    ["another", withEntries(one), withEntries({ ...one, adopted: 11 }), [["fiscal_aid", [10, 11]]]],
    ["only before", withEntries(one, other), withEntries(one), [["social_aid", [20, null]]]],
    ["only now", withEntries(one), withEntries(one, other), [["social_aid", [null, 20]]]],
    ["of nobody, only now", withEntries(one), withEntries(one, { ...other, adopted: null }), []],
  ])("%s", (_name, old, now, expected) => {
    expect(compareAdopted(old, now).map(({ item, adopted }) => [item, adopted])).toEqual(expected);
  });

  it("of a unit are told apart from those of its links", () => {
    const figure: Result["unitFigures"][number] = {
      unit: "330000",
      item: "budget_revenue",
      adopted: 7,
      rung: "own",
      figure: null,
      ownTarget: null,
      ownPrevious: null,
      target: null,
      previous: null,
      decision: null,
    };
    expect(compareAdopted(withEntries(), { ...withEntries(), unitFigures: [figure] })).toEqual([
      { unit: "330000", link: null, item: "budget_revenue", adopted: [null, 7] },
    ]);
  });
});
