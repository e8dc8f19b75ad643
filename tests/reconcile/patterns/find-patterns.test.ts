import { describe, expect, it } from "vitest";
import type { Batch } from "../../../src/model/batch.js";
import type { ReturnRow } from "../../../src/model/filing.js";
import type { Pattern } from "../../../src/model/hypothesis.js";
import { agreed } from "../../build/agreement-row.js";
import { batchOf } from "../../build/batch.js";
import { EAST, EAST_PROVINCE, LINK, WEST } from "../../build/case.js";
import { reconciled } from "../../build/evaluated.js";
import { row } from "../../build/filed-return.js";

const OTHER_LINK = "L14";
const OTHER_WEST = "522600";
const PAIRINGS = ["paired_towns", "paired_villages", "paired_firms", "paired_ngos", "paired_schools"];
const MONEY = ["fiscal_aid", "donated_cash", "investment", "consumption_aid"];

const column = (link: string, items: readonly string[], values: readonly (number | null)[]): ReturnRow[] =>
  items.map((item, index) => row(link, item, values[index] ?? null));

function patternsOf(batch: Batch) {
  return reconciled(batch).patterns.map(({ kind, reporter, links, items, cases, consequences, power }) => ({
    ...{ kind, reporter, links: links.join(), items: items.join(), cases: cases.length, consequences, power },
  }));
}

/** Both sides' figures of some items on one link. */
function onOneLink(
  items: readonly string[],
  east: readonly (number | null)[],
  west: readonly (number | null)[],
  rest: Partial<Batch> = {},
): Batch {
  return batchOf({ [EAST]: column(LINK, items, east), [WEST]: column(LINK, items, west) }, rest);
}

/** 杭州 and its two partners on one item. */
function onTwoLinks(item: string, east: readonly [number, number], west: readonly [number, number]): Batch {
  return batchOf({
    [EAST]: [row(LINK, item, east[0]), row(OTHER_LINK, item, east[1])],
    [WEST]: [row(LINK, item, west[0])],
    [OTHER_WEST]: [row(OTHER_LINK, item, west[1])],
  });
}

describe("figures exchanged", () => {
  it("between two links are one case of the reporter both belong to", () => {
    expect(patternsOf(onTwoLinks("disabled_people", [1200, 850], [850, 1200]))).toEqual([
      {
        kind: "figures-exchanged",
        reporter: EAST,
        links: "L13,L14",
        items: "disabled_people",
        ...{ cases: 2, consequences: 2, power: null },
      },
    ]);
  });

  it("between two rows of one link may be either side's, so neither is named", () => {
    const items = ["jobs_east", "jobs_local"];
    expect(patternsOf(onOneLink(items, [1200, 850], [850, 1200]))).toMatchObject([
      { kind: "figures-exchanged", reporter: null, items: "jobs_east,jobs_local", cases: 2 },
    ]);
  });

  it("name the side that third evidence speaks against", () => {
    const items = ["jobs_east", "jobs_local"];
    const agreement = [agreed(LINK, "jobs_east", 350), agreed(LINK, "jobs_local", 1200)];
    expect(patternsOf(onOneLink(items, [1200, 350], [350, 1200], { agreement }))).toMatchObject([{ reporter: EAST }]);
    expect(patternsOf(onOneLink(items, [350, 1200], [1200, 350], { agreement }))).toMatchObject([{ reporter: WEST }]);
  });
});

describe("rows shifted", () => {
  it("by one row hold the row the block began in, and may be either side's", () => {
    expect(patternsOf(onOneLink(PAIRINGS, [99, 13, 37, 52, 8], [13, 37, 52, 8, 21]))).toEqual([
      {
        kind: "rows-shifted",
        reporter: null,
        links: LINK,
        items: PAIRINGS.join(),
        ...{ cases: 5, consequences: 5, power: null },
      },
    ]);
  });

  it("within a block only", () => {
    const batch = onOneLink(PAIRINGS, [13, 99, 37, 52, 8], [13, 37, 52, 8, 21]);
    expect(patternsOf(batch)).toMatchObject([{ cases: 4, items: PAIRINGS.slice(1).join() }]);
  });

  it("by one link, of figures that are not small", () => {
    const item = "jobs_east";
    const west = (link: string, unit: string, value: number) => ({ [unit]: [row(link, item, value)] });
    const filed = (values: readonly number[]) =>
      batchOf({
        "110000": ["L01", "L02", "L03"].map((link, index) => row(link, item, values[index] ?? 0)),
        ...west("L01", "150000", 4100),
        "130000": [row("L02", item, 2300), row("L03", item, 900)],
      });
    expect(patternsOf(filed([77, 4100, 2300]))).toMatchObject([
      { kind: "rows-shifted", reporter: "110000", links: "L01,L02,L03", cases: 3 },
    ]);
    expect(patternsOf(filed([4100, 2300, 900]))).toEqual([]);
  });

  it.each([
    ["two small figures", [99, 13, 37, 8], [13, 37, 52, 8]],
    ["figures that agree", [13, 13, 13, 13], [13, 13, 13, 13]],
    ["a block that a right figure interrupts", [99, 13, 37, 8, 21], [13, 37, 52, 8, 21]],
  ])("not: %s", (_, east, west) => {
    expect(patternsOf(onOneLink(PAIRINGS, east, west))).toEqual([]);
  });
});

describe("a column in another scale", () => {
  const values = [5000, 310, 42000, 1700];
  const scaled = values.map((value) => value * 10_000);

  it("on one link may be either side's, so neither is named", () => {
    expect(patternsOf(onOneLink(MONEY, scaled, values))).toEqual([
      {
        kind: "column-scale",
        reporter: null,
        links: LINK,
        items: MONEY.join(),
        ...{ cases: 4, consequences: 4, power: 4 },
      },
    ]);
  });

  it("names the side that third evidence speaks against", () => {
    const agreement = [agreed(LINK, "fiscal_aid", 5000)];
    expect(patternsOf(onOneLink(MONEY, scaled, values, { agreement }))).toMatchObject([{ reporter: EAST }]);
    expect(patternsOf(onOneLink(MONEY, values, scaled, { agreement }))).toMatchObject([{ reporter: WEST }]);
  });

  it("over two links is one case of the reporter both belong to", () => {
    const batch = batchOf({
      [EAST]: [...column(LINK, MONEY, scaled), ...column(OTHER_LINK, MONEY, scaled)],
      [WEST]: column(LINK, MONEY, values),
      [OTHER_WEST]: column(OTHER_LINK, MONEY, values),
    });
    expect(patternsOf(batch)).toMatchObject([{ reporter: EAST, links: "L13,L14", cases: 8, consequences: 8 }]);
  });

  it("of one item over all links", () => {
    expect(patternsOf(onTwoLinks("jobs_east", [82_000, 3100], [8200, 310]))).toMatchObject([
      { kind: "column-scale", reporter: EAST, items: "jobs_east", cases: 2, power: 1 },
    ]);
  });

  it("counts what a province's own report and relations break beside it", () => {
    const batch = batchOf({
      [EAST]: column(LINK, MONEY, scaled),
      [EAST_PROVINCE]: column(LINK, ["fiscal_aid"], [5000]),
      [WEST]: column(LINK, MONEY, values),
    });
    expect(patternsOf(batch)).toMatchObject([{ reporter: EAST, cases: 4, consequences: 5 }]);
  });

  it.each([
    ["two figures", [50_000, 3100, null, null], [5000, 310, null, null]],
    ["one figure of the column stands right", [50_000, 3100, 420_000, 1700], values],
    ["another power", [50_000, 3100, 420_000, 170_000], values],
    ["the other way round", [50_000, 3100, 420_000, 170], values],
  ])("not: %s", (_, east, west) => {
    expect(patternsOf(onOneLink(MONEY, east, west))).toEqual([]);
  });

  it("figures of 0 say nothing", () => {
    expect(patternsOf(onOneLink(MONEY, [50_000, 3100, 420_000, 0], [5000, 310, 42_000, 0]))).toMatchObject([
      { cases: 3 },
    ]);
  });
});

it("a case belongs to one pattern at most, and its id to its cases alone", () => {
  const { patterns } = reconciled(onTwoLinks("disabled_people", [1200, 850], [850, 1200]));
  const again = reconciled(onTwoLinks("disabled_people", [1300, 750], [750, 1300])).patterns;
  const cases = patterns.flatMap((one: Pattern) => one.cases);
  expect(new Set(cases).size).toBe(cases.length);
  expect(again.map(({ id }) => id)).toEqual(patterns.map(({ id }) => id));
});
