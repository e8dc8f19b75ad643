import { describe, expect, it } from "vitest";
import { partExceedsWhole } from "../../../src/check/rules/part-exceeds-whole.js";
import { requiresAnother } from "../../../src/check/rules/requires-another.js";
import { totalDiffersFromParts } from "../../../src/check/rules/total-differs-from-parts.js";
import { exact } from "../../../src/model/exact.js";
import { figure, filed } from "../build/batch.js";
import { realContext, thisYear, type typedFigure } from "../build/real.js";
import { runRule } from "../build/triples.js";

type Typed = Parameters<typeof typedFigure>[0];

/** 1.24亿元, to the nearest million. */
const ROUNDED = figure("1.24亿元", {
  state: "given",
  value: exact(12400),
  lastDigit: exact(100),
  typedIn: { unit: "亿元", from: "cell", larger: true },
});

describe("part-exceeds-whole", () => {
  it.each<[string, Record<string, Typed>, string, "failed" | "passed" | "undecided"]>([
    ["a part above", { firms_guided: 9, firms_landed: 10 }, "firms_landed", "failed"],
    ["a part as large", { firms_guided: 10, firms_landed: 10 }, "firms_landed", "passed"],
    ["money above by half a digit of each", { funds_used: "12450", fiscal_aid: ROUNDED }, "funds_used", "passed"],
    ["money above by more", { funds_used: "12451", fiscal_aid: ROUNDED }, "funds_used", "failed"],
    ["persons are not rounded", { firms_guided: 99, firms_landed: 100 }, "firms_landed", "failed"],
    [
      "the sum of two parts",
      { funds_industry: 60, funds_employment: 42, funds_to_county: 100 },
      "funds_industry",
      "failed",
    ],
    ["the sum fits", { funds_industry: 60, funds_employment: 40, funds_to_county: 100 }, "funds_industry", "passed"],
    ["a part that does not apply", { firms_guided: 0, firms_landed: "不适用" }, "firms_landed", "passed"],
    ["a whole that does not apply", { firms_guided: "不适用", firms_landed: 1 }, "firms_landed", "failed"],
    ["a blank whole", { firms_landed: 10 }, "firms_landed", "undecided"],
    ["an unreadable part", { firms_guided: 9, firms_landed: "同上" }, "firms_landed", "undecided"],
  ])("%s", (_, actuals, item, outcome) => {
    const rows = Object.fromEntries(Object.entries(actuals).map(([id, typed]) => [`L13.${id}`, typed]));
    const { triples, counts } = runRule(partExceedsWhole, realContext([thisYear("422800", rows)]));
    expect(triples).toEqual(outcome === "failed" ? [["422800", `L13.${item}`, "part-exceeds-whole"]] : []);
    expect(counts.slice(0, 2)).toEqual([outcome === "passed" ? 1 : 0, outcome === "failed" ? 1 : 0]);
  });

  it("looks at last year as well, and at the unit's own items", () => {
    const unit = filed("422800", {
      "L13.firms_guided": { previous: figure(5) },
      "L13.firms_landed": { previous: figure(6) },
      fund_rules: { actual: figure(1) },
      fund_rules_in_force: { actual: figure(2) },
    });
    expect(
      runRule(partExceedsWhole, realContext([unit])).findings.map(({ item, subject, severity }) => [
        item,
        subject,
        severity,
      ]),
    ).toEqual([
      ["fund_rules_in_force", "rules-in-force-among-made actual", "error"],
      ["firms_landed", "firms-landed-among-guided previous", "warning"],
    ]);
  });

  const guizhou = (figures: readonly Typed[]) =>
    thisYear(
      "520000",
      Object.fromEntries(
        ["L06", "L08", "L11", "L14", "L16", "L22", "L26", "L27"].map((link, index) => [
          `${link}.industry_beneficiaries`,
          figures[index] ?? 10,
        ]),
      ),
    );

  it.each<[string, number, readonly Typed[], readonly number[]]>([
    ["a prefecture above its whole province", 217700, [99230], [0, 1]],
    ["a prefecture as large as the rest", 99300, [99230], [1, 0]],
    ["a province that lacks a link", 217700, ["", 99230], [0, 0]],
  ])("%s", (_, city, figures, counts) => {
    const returns = [thisYear("520500", { "L27.industry_beneficiaries": city }), guizhou(figures)];
    const outcome = runRule(partExceedsWhole, realContext(returns));
    expect(outcome.counts.slice(0, 2)).toEqual(counts);
    expect(outcome.triples).toEqual(
      counts[1] === 1 ? [["520500", "L27.industry_beneficiaries", "part-exceeds-whole"]] : [],
    );
  });

  it("leaves a province whose only link is its city's to levels-differ", () => {
    const returns = [thisYear("422800", { "L13.cadres_sent": 9 }), thisYear("420000", { "L13.cadres_sent": 5 })];
    expect(runRule(partExceedsWhole, realContext(returns)).counts.slice(0, 2)).toEqual([0, 0]);
  });
});

describe("total-differs-from-parts", () => {
  it.each<[string, readonly [Typed, Typed, Typed], "failed" | "passed" | "undecided"]>([
    ["the sum", ["300", "100", "200"], "passed"],
    ["rounding of three figures", ["301", "100", "200"], "passed"],
    ["more than rounding", ["302", "100", "200"], "failed"],
    ["more than rounding below", ["298", "100", "200"], "failed"],
    ["cents", ["300.02", "100.01", "200.00"], "passed"],
    ["a part that does not apply", ["200", "不适用", "200"], "passed"],
    ["donations counted in", ["77400", "62900", "0"], "failed"],
    ["a blank part", ["300", "", "200"], "undecided"],
  ])("%s", (_, [total, provincial, local], outcome) => {
    const rows = { "L13.fiscal_aid": total, "L13.fiscal_aid_provincial": provincial, "L13.fiscal_aid_local": local };
    const { triples, counts } = runRule(totalDiffersFromParts, realContext([thisYear("330000", rows)]));
    expect(triples).toEqual(outcome === "failed" ? [["330000", "L13.fiscal_aid", "total-differs-from-parts"]] : []);
    expect(counts.slice(0, 2)).toEqual([outcome === "passed" ? 1 : 0, outcome === "failed" ? 1 : 0]);
  });
});

describe("requires-another", () => {
  it.each<[string, Typed, Typed, readonly number[]]>([
    ["investment without a firm", 5000, 0, [0, 1]],
    ["investment where firms do not apply", 5000, "不适用", [0, 1]],
    ["investment with one", 5000, 1, [1, 0]],
    ["no investment", 0, 0, [1, 0]],
    ["firms not filled in", 5000, "", [0, 0]],
  ])("%s", (_, investment, firms, counts) => {
    const rows = { "L13.investment": investment, "L13.firms_landed": firms };
    const outcome = runRule(requiresAnother, realContext([thisYear("330100", rows)]));
    expect(outcome.counts.slice(0, 2)).toEqual(counts);
    expect(outcome.triples).toEqual(counts[1] === 1 ? [["330100", "L13.investment", "requires-another"]] : []);
  });
});
