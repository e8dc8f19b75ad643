import { describe, expect, it } from "vitest";
import { foldCauses, TOLD_BY } from "../../src/check/fold-causes.js";
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

  it("names registered rules only", () => {
    const ids = new Set(ruleEntries().map(({ id }) => id));
    expect(TOLD_BY.flatMap(([rule, by]) => [rule, ...by]).filter((id) => !ids.has(id))).toEqual([]);
  });
});
