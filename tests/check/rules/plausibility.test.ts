import { describe, expect, it } from "vitest";
import { implausibleBudgetShare } from "../../../src/check/rules/implausible-budget-share.js";
import { implausibleCountyAverage } from "../../../src/check/rules/implausible-county-average.js";
import { exact } from "../../../src/model/exact.js";
import type { FiledReturn } from "../../../src/model/filing.js";
import { realContext, thisYear } from "../build/real.js";
import { runRule } from "../build/triples.js";

/** 杭州's two links with 8 and 15 counties, in 万元. */
const MONEY: Readonly<Record<string, string>> = {
  "L13.fiscal_aid_local": "12160",
  "L13.fiscal_aid": "40000",
  "L13.donated_cash": "4040",
  "L13.investment": "204137",
  "L14.fiscal_aid_local": "22800",
  "L14.fiscal_aid": "74000",
  "L14.donated_cash": "7100",
  "L14.investment": "380500",
};
const COUNTIES = { "L13.paired_poor_counties": 8, "L14.paired_poor_counties": 15 };

/** The return with all money (or one kind of it) times a factor. */
function hangzhou(factor: string, only = "", more: Readonly<Record<string, number | string>> = {}): FiledReturn {
  const money = Object.entries(MONEY).map(([key, value]) => [
    key,
    key.endsWith(only) ? exact(value).mul(exact(factor)).toString() : value,
  ]);
  return thisYear("330100", { ...Object.fromEntries(money), ...COUNTIES, ...more });
}

describe("implausible-county-average", () => {
  it.each<[string, FiledReturn, readonly (readonly [string | null, boolean, string | null])[], readonly number[]]>([
    ["plausible", hangzhou("1"), [], [2, 0, 0, 0]],
    ["all money in 元", hangzhou("10000"), [[null, true, "元"]], [0, 2, 0, 0]],
    ["all money in 亿元", hangzhou("0.0001"), [[null, true, "亿元"]], [0, 2, 0, 0]],
    [
      "fiscal aid alone in 元",
      hangzhou("10000", ".fiscal_aid"),
      [
        ["L13", false, null],
        ["L14", false, null],
      ],
      [0, 2, 0, 0],
    ],
    ["one link in 元", hangzhou("1", "", { "L14.fiscal_aid": "740000000" }), [["L14", false, null]], [1, 1, 0, 0]],
    ["one digit too many", hangzhou("1", "", { "L13.fiscal_aid": "400000" }), [["L13", false, null]], [1, 1, 0, 0]],
    ["at the upper bound", hangzhou("1", "", { "L13.fiscal_aid": "240000" }), [], [2, 0, 0, 0]],
    ["just above it", hangzhou("1", "", { "L13.fiscal_aid": "240001" }), [["L13", false, null]], [1, 1, 0, 0]],
    ["at the lower bound", hangzhou("1", "", { "L13.fiscal_aid": "2400" }), [], [2, 0, 0, 0]],
    ["just below it", hangzhou("1", "", { "L13.fiscal_aid": "2399" }), [["L13", false, null]], [1, 1, 0, 0]],
    ["no money at all", hangzhou("1", "", { "L13.fiscal_aid": "0" }), [], [2, 0, 0, 0]],
    ["no counties", hangzhou("1", "", { "L13.paired_poor_counties": 0 }), [], [1, 0, 1, 0]],
    ["aid not filled in", hangzhou("1", "", { "L13.fiscal_aid": "" }), [], [1, 0, 1, 0]],
  ])("%s", (_, filed, expected, counts) => {
    const outcome = runRule(implausibleCountyAverage, realContext([filed]));
    expect(outcome.findings.map(({ link, data }) => [link, data["whole"], data["typedUnit"]])).toEqual(expected);
    expect(outcome.counts).toEqual(counts);
  });

  it("names the only link of a return, and counts what it folds", () => {
    const single = thisYear("422800", {
      "L13.fiscal_aid": "400000000",
      "L13.funds_used": "390000000",
      "L13.investment": "2041370000",
      "L13.paired_poor_counties": 8,
    });
    const { findings } = runRule(implausibleCountyAverage, realContext([single, hangzhou("10000")]));
    expect(findings.map(({ unit, link, suppressedCount }) => [unit, link, suppressedCount])).toEqual([
      ["330100", null, 1],
      ["422800", "L13", 0],
    ]);
  });
});

describe("implausible-budget-share", () => {
  it.each<[string, FiledReturn, readonly number[]]>([
    ["0.18 %", hangzhou("1", "", { budget_revenue: "19660000" }), [1, 0, 0, 0]],
    ["a budget in 元", hangzhou("1", "", { budget_revenue: "196600000000" }), [0, 1, 0, 0]],
    ["a budget in 亿元", hangzhou("1", "", { budget_revenue: "1966" }), [0, 1, 0, 0]],
    ["5 %", hangzhou("1", "", { budget_revenue: "699200" }), [1, 0, 0, 0]],
    ["above 5 %", hangzhou("1", "", { budget_revenue: "699199" }), [0, 1, 0, 0]],
    ["no budget", hangzhou("1"), [0, 0, 1, 0]],
    ["aid already in doubt", hangzhou("10000", "", { budget_revenue: "19660000" }), [0, 0, 1, 0]],
    ["a western return", thisYear("422800", { "L13.fiscal_aid": "40000" }), [0, 0, 0, 0]],
  ])("%s", (_, filed, counts) => {
    const outcome = runRule(implausibleBudgetShare, realContext([filed]));
    expect(outcome.counts).toEqual(counts);
    expect(outcome.triples).toEqual(counts[1] === 1 ? [["330100", ".budget_revenue", "implausible-budget-share"]] : []);
  });

  it("counts all fiscal aid of a province", () => {
    const zhejiang = thisYear("330000", {
      ...Object.fromEntries(["L12", "L13", "L14", "L15", "L16"].map((link) => [`${link}.fiscal_aid`, "66000"])),
      budget_revenue: "7048.6",
    });
    const { findings } = runRule(implausibleBudgetShare, realContext([zhejiang]));
    expect(findings.map(({ unit, subject, data }) => [unit, subject, data["share"]])).toEqual([
      ["330000", "DE08P", "4681.780779%"],
    ]);
  });
});
