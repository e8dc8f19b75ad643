import { describe, expect, it } from "vitest";
import { exact } from "../../src/model/exact.js";
import { detectRepeated } from "../../src/reconcile/repeated.js";
import { batchOf } from "../build/batch.js";
import { entryOf } from "../build/evaluated.js";
import { row } from "../build/filed-return.js";
import { scheme } from "../build/scheme.js";
import { text } from "../build/texts.js";

interface Around {
  readonly eastPrevious?: number;
  readonly westPrevious?: number;
  readonly eastElsewhere?: readonly number[];
  readonly westElsewhere?: readonly number[];
}

function detected(east: number | string, west: number | string, around: Around = {}): unknown[] {
  const context = {
    actual: { east: exact(east), west: exact(west) },
    previous: {
      east: around.eastPrevious === undefined ? null : exact(around.eastPrevious),
      west: around.westPrevious === undefined ? null : exact(around.westPrevious),
    },
    elsewhere: {
      east: (around.eastElsewhere ?? []).map((one) => exact(one)),
      west: (around.westElsewhere ?? []).map((one) => exact(one)),
    },
  };
  return detectRepeated(context, scheme.matching).map((one) => [one.side, text(one.corrected), one.detail["how"]]);
}

describe("疑似重复或跨期", () => {
  it.each<[string, number | string, number | string, Around, unknown[]]>([
    ["another link's figure", 50000, 38000, { eastElsewhere: [12000] }, [["east", "38000", "other-links"]]],
    ["on the other side", 38000, 50000, { westElsewhere: [12000] }, [["west", "38000", "other-links"]]],
    [
      "two links' figures",
      600,
      300,
      { eastElsewhere: [7, 100, 200] },
      [
        ["east", "300", "other-links"],
        ["east", "300", "doubled"],
      ],
    ],
    ["three links' figures", 607, 300, { eastElsewhere: [100, 200, 7] }, [["east", "300", "other-links"]]],
    ["four are too many", 608, 300, { eastElsewhere: [100, 200, 7, 1] }, []],
    ["one figure counts once", 500, 300, { eastElsewhere: [100] }, []],
    ["the smaller side's other links say nothing", 50000, 38000, { westElsewhere: [12000] }, []],
    ["one off", 50001, 38000, { eastElsewhere: [12000] }, []],
    ["twice", 200, 100, {}, [["east", "100", "doubled"]]],
    ["twice, the other way", 100, 200, {}, [["west", "100", "doubled"]]],
    ["twice and one", 201, 100, {}, []],
    ["below a hundred", 198, 99, { eastElsewhere: [99], westPrevious: 198 }, []],
    ["just below a hundred", "199.8", "99.9", {}, []],
    ["the other side's last year", 700, 900, { westPrevious: 700 }, [["east", "900", "last-year"]]],
    ["the other side's last year, the other way", 900, 700, { eastPrevious: 700 }, [["west", "900", "last-year"]]],
    ["one's own last year says nothing", 700, 900, { eastPrevious: 700 }, []],
    ["nothing", 700, 900, {}, []],
  ])("%s", (_, east, west, around, expected) => {
    expect(detected(east, west, around)).toEqual(expected);
  });

  it("in a batch: 50000 = 38000 + 12000 of the same reporter's other link", () => {
    const batch = batchOf({
      "330100": [row("L13", "investment", 50000), row("L14", "investment", 12000)],
      "422800": [row("L13", "investment", 38000)],
      "522600": [row("L14", "investment", 12000)],
    });
    const entry = entryOf(batch, "L13", "investment");
    expect([entry.class, entry.hypotheses.map((one) => [one.side, text(one.corrected)])]).toEqual([
      "repeated",
      [["east", "38000"]],
    ]);
  });

  it("a province's other links include its cities' as it filed them", () => {
    const batch = batchOf({
      "330000": [row("L12", "investment", 50000), row("L13", "investment", 12000)],
      "510000": [row("L12", "investment", 38000)],
    });
    expect(entryOf(batch, "L12", "investment").class).toBe("repeated");
  });

  it("another item of the same size says nothing", () => {
    const batch = batchOf({
      "330100": [row("L13", "investment", 50000), row("L14", "consumption_aid", 12000)],
      "422800": [row("L13", "investment", 38000)],
    });
    expect(entryOf(batch, "L13", "investment").class).toBe("unexplained");
  });
});
