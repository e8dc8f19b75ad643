import { describe, expect, it } from "vitest";
import { foldCauses, TOLD_BY, TOLD_BY_CASE, TOLD_BY_PATTERN, TOLD_BY_SLIP } from "../../src/check/fold-causes.js";
import { PATTERN_RULES } from "../../src/check/fold-into.js";
import { ruleEntries } from "../../src/check/registry.js";
import type { Finding } from "../../src/model/finding.js";
import type { Place } from "../../src/model/place.js";

function finding(rule: string, place: Place, suppressedCount = 0): Finding {
  const nowhere = { unit: null, link: null, item: null, subject: null, asRead: null };
  const id = `${rule} ${JSON.stringify(place)}`;
  return {
    id,
    rule,
    severity: "error",
    ...nowhere,
    place,
    message: { zh: "", en: "" },
    data: {},
    suppressedCount,
    waived: false,
  };
}

const ROW = { file: "协议.csv", row: 2 };
const CELL = { ...ROW, column: "约束性" };

describe("foldCauses", () => {
  it.each([
    ["the finding with the consequence", ["choice-unreadable", "binding-not-said"], ["binding-not-said"]],
    ["a letter", ["choice-unreadable", "letters-unreadable"], ["letters-unreadable"]],
    ["a date", ["date-unreadable", "decision-not-applied"], ["decision-not-applied"]],
    ["the unknown name", ["item-unknown", "agreement-line-unusable"], ["item-unknown"]],
    [
      "the unknown name over both",
      ["item-unknown", "decision-not-applied", "choice-unreadable"],
      ["item-unknown", "choice-unreadable"],
    ],
    ["the wrong constant", ["formula-overwritten", "derived-figure-differs"], ["derived-figure-differs"]],
    ["each where they are unrelated", ["not-a-number", "item-unknown"], ["not-a-number", "item-unknown"]],
  ])("keeps %s", (_, rules, kept) => {
    expect(foldCauses(rules.map((rule) => finding(rule, ROW))).map(({ rule }) => rule)).toEqual(kept);
  });

  it("counts what the kept finding stands for", () => {
    const folded = foldCauses([finding("choice-unreadable", CELL, 2), finding("binding-not-said", ROW)]);
    expect(folded.map(({ rule, suppressedCount }) => [rule, suppressedCount])).toEqual([["binding-not-said", 3]]);
  });

  it.each([
    ["another row", { ...ROW, row: 3 }],
    ["another sheet", { ...ROW, sheet: "二" }],
    ["no row", { file: "协议.csv" }],
  ])("keeps both on %s", (_, place) => {
    expect(foldCauses([finding("choice-unreadable", ROW), finding("binding-not-said", place)])).toHaveLength(2);
  });

  it("takes the row of a workbook's cell", () => {
    const at = (cell: string) => ({ file: "甲.xlsx", sheet: "杭州—恩施", cell });
    const wrong = finding("total-differs-from-parts", at("H20"));
    expect(foldCauses([finding("formula-overwritten", at("H20")), wrong])).toHaveLength(1);
    expect(foldCauses([finding("formula-overwritten", at("H21")), wrong])).toHaveLength(2);
  });

  it("says once that the unit of measure was typed over", () => {
    const at = (cell: string) => ({ file: "甲.xlsx", sheet: "杭州—恩施", cell });
    const converted = finding("measure-converted", at("D20"));
    const folded = foldCauses([finding("locked-text-changed", at("D20")), converted]);
    expect(folded.map(({ rule, suppressedCount }) => [rule, suppressedCount])).toEqual([["measure-converted", 1]]);
    expect(foldCauses([finding("locked-text-changed", at("C20")), converted])).toHaveLength(2);
  });

  it("names registered rules only", () => {
    const ids = new Set(ruleEntries().map(({ id }) => id));
    const named = [...TOLD_BY.flatMap(([rule, by]) => [rule, ...by]), ...TOLD_BY_CASE, ...TOLD_BY_SLIP];
    named.push(...TOLD_BY_PATTERN, ...PATTERN_RULES);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });
});

describe("foldCauses, a whole return in another unit of measure", () => {
  const slip: Finding = {
    ...finding("implausible-county-average", { file: "杭州.csv" }),
    unit: "330100",
    data: { whole: true, measureUnit: "万元" },
  };
  const of = (rule: string, parts: Partial<Finding>): Finding => ({ ...finding(rule, ROW), ...parts });
  const money = { measureUnit: "万元" };

  it.each<[string, Finding, boolean]>([
    ["a figure beyond what is possible", of("impossible-magnitude", { unit: "330100", data: money }), true],
    ["the partner's", of("impossible-magnitude", { unit: "422800", data: money }), false],
    ["persons", of("impossible-magnitude", { unit: "330100", data: { measureUnit: "人" } }), false],
    ["a case", of("sides-differ-unit-scale", { data: { ...money, eastReporter: "330100" } }), true],
    ["others' case", of("sides-differ-unit-scale", { data: { ...money, eastReporter: "330200" } }), false],
    [
      "a city above this province",
      of("part-exceeds-whole", { unit: "1", data: { ...money, province: "330100" } }),
      true,
    ],
    ["a waived one", of("levels-differ", { unit: "330100", data: money, waived: true }), false],
    ["another fault", of("not-a-number", { unit: "330100", data: money }), false],
  ])("%s", (_, other, folded) => {
    const kept = foldCauses([slip, other]);
    expect(kept.map(({ suppressedCount }) => suppressedCount)).toEqual(folded ? [1] : [0, 0]);
  });

  it("does not fold what a single link's average says", () => {
    const single = { ...slip, data: { ...slip.data, whole: false } };
    expect(foldCauses([single, of("levels-differ", { unit: "330100", data: money })])).toHaveLength(2);
  });
});

describe("foldCauses, a figure that its case explains", () => {
  const about = { link: "L13", item: "fiscal_aid" };
  const explained: Finding = {
    ...finding("sides-differ-unit-scale", ROW),
    ...about,
    data: { eastReporter: "330100", westReporter: "422800" },
  };
  const alone = (rule: string, parts: Partial<Finding>) => ({
    ...finding(rule, CELL),
    ...about,
    unit: "422800",
    ...parts,
  });

  it.each<[string, Finding, number]>([
    ["beyond what is possible", alone("impossible-magnitude", { subject: "actual" }), 1],
    ["last year's", alone("impossible-magnitude", { subject: "previous" }), 2],
    ["per county", alone("implausible-county-average", { subject: "DE09" }), 1],
    ["of another unit", alone("implausible-county-average", { unit: "420000" }), 2],
    ["of another link", alone("implausible-county-average", { link: "L14" }), 2],
  ])("%s", (_, figure, kept) => {
    expect(foldCauses([explained, figure])).toHaveLength(kept);
  });
});

describe("foldCauses, cases that one slip would explain", () => {
  const money = { measureUnit: "万元" };
  const pattern: Finding = {
    ...finding("column-scale", ROW),
    severity: "warning",
    data: { ...money, cases: "C1,C2", eastReporter: "330100", westReporter: null },
  };
  const difference = (rule: string, id: string, parts: Partial<Finding> = {}): Finding => ({
    ...finding(rule, CELL),
    id: `${rule} ${id}`,
    severity: "warning",
    data: { case: id },
    ...parts,
  });

  it.each<[string, Finding, boolean]>([
    ["a case of it", difference("sides-differ-unit-scale", "C1"), true],
    ["a case of another class", difference("sides-differ-keying", "C2"), true],
    ["another case", difference("sides-differ-unit-scale", "C3"), false],
    ["a waived case", difference("sides-differ-unit-scale", "C1", { waived: true }), false],
    ["a settled case", difference("sides-differ-unit-scale", "C1", { severity: "info" }), false],
    ["one within tolerance", difference("sides-differ-within-tolerance", "C1", { severity: "info" }), false],
  ])("%s", (_, other, folded) => {
    const kept = foldCauses([pattern, other]);
    expect(kept.map(({ suppressedCount }) => suppressedCount)).toEqual(folded ? [1] : [0, 0]);
  });

  it("what a case already stands for is counted with it", () => {
    const one = difference("sides-differ-unit-scale", "C1", { suppressedCount: 2 });
    expect(foldCauses([pattern, one]).map(({ suppressedCount }) => suppressedCount)).toEqual([3]);
  });

  it("a whole return in another unit of measure says it better, and counts the cases alone", () => {
    const slip: Finding = {
      ...finding("implausible-county-average", { file: "杭州.csv" }),
      unit: "330100",
      data: { ...money, whole: true },
    };
    const about = { data: { ...money, case: "C1", eastReporter: "330100" } };
    const folded = foldCauses([slip, pattern, difference("sides-differ-unit-scale", "C1", about)]);
    expect(folded.map(({ rule, suppressedCount }) => [rule, suppressedCount])).toEqual([
      ["implausible-county-average", 1],
    ]);
    expect(foldCauses([{ ...slip, unit: "422800" }, pattern])).toHaveLength(2);
  });
});
