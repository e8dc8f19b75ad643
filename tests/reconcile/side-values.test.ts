import { describe, expect, it } from "vitest";
import { exact } from "../../src/model/exact.js";
import { agreed } from "../build/agreement-row.js";
import { batchOf } from "../build/batch.js";
import { bothFile, EAST, EAST_PROVINCE, LINK, WEST, WEST_PROVINCE } from "../build/case.js";
import { entryOf } from "../build/evaluated.js";
import { type Filed, inError, notApplicable } from "../build/figure.js";
import { type Beside, row } from "../build/filed-return.js";
import { text } from "../build/texts.js";

const ITEM = "cadres_trained";
const entryWith = (city: [Filed, Beside?], province: [Filed, Beside?]) =>
  entryOf(
    batchOf({
      [EAST]: [row(LINK, ITEM, ...city)],
      [EAST_PROVINCE]: [row(LINK, ITEM, ...province)],
      [WEST]: [row(LINK, ITEM, 100)],
    }),
    LINK,
    ITEM,
  );

describe("the side's figure is the city's, else its province's", () => {
  it.each<[string, Filed, Filed, string | null, string | null]>([
    ["both", 100, 120, EAST, "100"],
    ["the city blank", null, 120, EAST_PROVINCE, "120"],
    ["the city 不适用", notApplicable, 120, EAST_PROVINCE, "120"],
    ["the city in error", inError(-1), 120, EAST_PROVINCE, "120"],
    ["the city 0", 0, 120, EAST, "0"],
    ["neither", null, null, null, null],
  ])("%s", (_, city, province, reporter, value) => {
    const { actual } = entryWith([city], [province]).east;
    expect([actual?.reporter ?? null, text(actual?.value)]).toEqual([reporter, value]);
  });

  it("for each figure separately", () => {
    const { east } = entryWith([100, { target: 0 }], [120, { target: 90, previous: 80 }]);
    expect([east.actual?.reporter, east.previous?.reporter, east.target?.reporter]).toEqual([
      EAST,
      EAST_PROVINCE,
      EAST_PROVINCE,
    ]);
  });

  it("a province that differs from its city is in the same case", () => {
    const entry = entryWith([100], [120]);
    expect([entry.class, entry.levelsDiffer]).toEqual(["equal", ["east"]]);
    expect(entry.reports.map((report) => report.reporter)).toEqual([EAST, EAST_PROVINCE, WEST]);
    expect(entryWith([100], [100]).levelsDiffer).toEqual([]);
    expect(entryWith([100], [null]).levelsDiffer).toEqual([]);
  });

  it("a province alone reports on its city's link", () => {
    const batch = batchOf({
      [EAST_PROVINCE]: [row(LINK, ITEM, 7)],
      [WEST_PROVINCE]: [row(LINK, ITEM, 7)],
    });
    expect(entryOf(batch, LINK, ITEM).class).toBe("equal");
  });

  it("a unit that does not report on the link is not heard", () => {
    const batch = batchOf({ "110000": [row(LINK, ITEM, 7)], [WEST]: [row(LINK, ITEM, 8)] });
    expect(entryOf(batch, LINK, ITEM).reports.map((report) => report.reporter)).toEqual([WEST]);
  });
});

describe("target of a link item", () => {
  const own = bothFile(ITEM, 10, 10, { east: { target: 100 }, west: { target: 110 } });
  const targetOf = (batch: Parameters<typeof batchOf>[1], filings = own) => {
    const { target } = entryOf(batchOf(filings, batch), LINK, ITEM);
    return target === null ? null : [text(target.value), target.source];
  };

  it("the higher of the sides' own where the link has no line", () => {
    expect(targetOf({})).toEqual(["110", "self-declared"]);
    expect(targetOf({ agreement: [agreed("L14", ITEM, 50)] })).toEqual(["110", "self-declared"]);
  });

  it("the agreement's, binding or not", () => {
    expect(targetOf({ agreement: [agreed(LINK, ITEM, 50, { binding: false })] })).toEqual(["50", "agreement"]);
    expect(targetOf({ agreement: [agreed(LINK, ITEM, 50)] })).toEqual(["50", "agreement"]);
  });

  it.each<[string, Parameters<typeof agreed>[]]>([
    ["a line on another item", [[LINK, "jobs_east", 5]]],
    ["a line of 0", [[LINK, ITEM, 0]]],
    ["a line of 不适用", [[LINK, ITEM, notApplicable]]],
    ["an unreadable line", [[LINK, ITEM, null]]],
    ["an unknown item", [[LINK, null, 5]]],
    [
      "a double line",
      [
        [LINK, ITEM, 50],
        [LINK, ITEM, 60],
      ],
    ],
  ])("%s of the link: no target at all", (_, lines) => {
    expect(targetOf({ agreement: lines.map((line) => agreed(...line)) })).toBeNull();
  });

  it.each<[string, Filed, Filed, string | null]>([
    ["0 on one side", 0, 110, "110"],
    ["不适用 on one side", notApplicable, 110, "110"],
    ["0 on both", 0, 0, null],
    ["blank on both", null, null, null],
    ["in error on one side", inError(-7), 110, "110"],
  ])("own targets, %s", (_, east, west, expected) => {
    const filings = bothFile(ITEM, 10, 10, { east: { target: east }, west: { target: west } });
    expect(targetOf({}, filings)?.[0] ?? null).toBe(expected);
  });
});

describe("last year of a link item (A-19)", () => {
  const previousOf = (item: string, east: Filed, west: Filed, adopted: [string, number][] = []) => {
    const lastYear = {
      file: "result.json",
      year: 2018,
      adopted: new Map(adopted.map(([key, value]) => [key, exact(value)])),
    };
    const filings = bothFile(item, 10, 10, { east: { previous: east }, west: { previous: west } });
    const { previous } = entryOf(batchOf(filings, adopted.length > 0 ? { lastYear } : {}), LINK, item);
    return previous === null ? null : [text(previous.value), previous.source];
  };

  it.each<[string, string, Filed, Filed, (string | null)[] | null]>([
    ["the higher of both", ITEM, 80, 90, ["90", "filed"]],
    ["the other way", ITEM, 90, 80, ["90", "filed"]],
    ["one side's", ITEM, null, 80, ["80", "filed"]],
    ["0 is a report", ITEM, 0, null, ["0", "filed"]],
    ["single-source: that side's", "funds_used", 90, 80, ["80", "filed"]],
    ["none", ITEM, null, notApplicable, null],
  ])("%s", (_, item, east, west, expected) => {
    expect(previousOf(item, east, west)).toEqual(expected);
  });

  it("last year's adopted value goes first, item by item", () => {
    expect(previousOf(ITEM, 80, 90, [[`${LINK}|${ITEM}`, 85]])).toEqual(["85", "last-year"]);
    expect(previousOf(ITEM, 80, 90, [["L14|cadres_trained", 85]])).toEqual(["90", "filed"]);
    expect(previousOf(ITEM, 80, 90, [[`${LINK}|${ITEM}`, 0]])).toEqual(["0", "last-year"]);
  });
});
