import { describe, expect, it } from "vitest";
import { derivedFigureDiffers } from "../../../src/check/rules/derived-figure-differs.js";
import { derivedFigureUnreadable } from "../../../src/check/rules/derived-figure-unreadable.js";
import { exact } from "../../../src/model/exact.js";
import type { FiledDerived, FiledReturn } from "../../../src/model/filing.js";
import { figure, filed } from "../build/batch.js";
import { realContext } from "../build/real.js";
import { runRule } from "../build/triples.js";

const PLACE = { file: "甲.csv", row: 7 };

/** 400 used of 3200: 12.5 %; 3200 this year, 3000 last year; over 3 counties 1066.666…. */
const RECIPIENT: FiledReturn = filed("422800", {
  "L13.fiscal_aid": { actual: figure(3200), previous: figure(3000) },
  "L13.funds_used": { actual: figure(400) },
  "L13.paired_poor_counties": { actual: figure(3) },
});

function judged(base: FiledReturn, code: string, link: string | null, asRead: string, value: string | null) {
  const derived: FiledDerived = {
    code,
    link,
    asRead,
    value: value === null ? null : exact(value),
    obstacle: null,
    place: PLACE,
  };
  return runRule(derivedFigureDiffers, realContext([{ ...base, derived: [derived] }]));
}

describe("derived-figure-differs", () => {
  it.each<[string, string, string, string | null, readonly number[]]>([
    ["0.125", "DW08", "0.125", "0.125", [1, 0, 0, 0]],
    ["12.5 without a unit", "DW08", "12.5", "12.5", [1, 0, 0, 0]],
    ["12.5 %", "DW08", "12.5%", "0.125", [1, 0, 0, 0]],
    ["12.5 under a percent column", "DW08", "12.5", "0.125", [1, 0, 0, 0]],
    ["0.125 under a percent column", "DW08", "0.125", "0.00125", [1, 0, 0, 0]],
    ["13 %, rounded", "DW08", "13%", "0.13", [1, 0, 0, 0]],
    ["12 %, half a digit off", "DW08", "12%", "0.12", [1, 0, 0, 0]],
    ["14 %", "DW08", "14%", "0.14", [0, 1, 0, 0]],
    ["12.6 %", "DW08", "12.6%", "0.126", [0, 1, 0, 0]],
    ["20 % of what is 12.5", "DW08", "20", "20", [0, 1, 0, 0]],
    ["0.125 %, said outright", "DW08", "0.125%", "0.00125", [0, 1, 0, 0]],
    ["growth", "DE07", "6.67%", "0.0667", [1, 0, 0, 0]],
    ["another growth", "DE07", "6.66%", "0.0666", [0, 1, 0, 0]],
    ["a county average", "DE09", "1066.67", "1066.67", [1, 0, 0, 0]],
    ["a county average in 亿元", "DE09", "0.11亿元", "1100", [1, 0, 0, 0]],
    ["a county average by the wrong counties", "DE09", "800", "800", [0, 1, 0, 0]],
    ["a spreadsheet's own division", "DE09", "1066.6666666666667", "1066.6666666666667", [1, 0, 0, 0]],
    ["an unreadable one", "DW08", "#DIV/0!", null, [0, 0, 1, 0]],
    ["a blank one", "DW08", "", null, [0, 0, 0, 0]],
    ["one whose items are missing", "DW09", "80%", "0.8", [0, 0, 1, 0]],
  ])("%s", (_, code, asRead, value, counts) => {
    const outcome = judged(RECIPIENT, code, "L13", asRead, value);
    expect(outcome.counts).toEqual(counts);
    expect(outcome.findings.map(({ unit, link, subject }) => [unit, link, subject])).toEqual(
      counts[1] === 1 ? [["422800", "L13", code]] : [],
    );
  });

  it("adds up the links where it is a figure of the unit", () => {
    const giver = filed("330100", {
      "L13.fiscal_aid_local": { actual: figure(3000) },
      "L14.fiscal_aid_local": { actual: figure(7000) },
      budget_revenue: { actual: figure(1000000) },
    });
    expect(judged(giver, "DE08C", null, "1%", "0.01").counts).toEqual([1, 0, 0, 0]);
    const { findings } = judged(giver, "DE08C", null, "0.3%", "0.003");
    expect(findings.map(({ data }) => data["recomputed"])).toEqual(["1%"]);
  });

  it("is undecided where a link is missing, and where the base is 0", () => {
    const giver = filed("330100", {
      "L13.fiscal_aid_local": { actual: figure(3000) },
      budget_revenue: { actual: figure(1000000) },
    });
    expect(judged(giver, "DE08C", null, "1%", "0.01").counts).toEqual([0, 0, 1, 0]);
    const idle = filed("422800", { "L13.fiscal_aid": { actual: figure(0) }, "L13.funds_used": { actual: figure(0) } });
    expect(judged(idle, "DW08", "L13", "0%", "0").counts).toEqual([0, 0, 1, 0]);
  });
});

describe("derived-figure-unreadable", () => {
  it.each<[string, string, FiledDerived["obstacle"], readonly number[]]>([
    ["rejects words", "见附表", "elsewhere", [0, 1, 0, 0]],
    ["rejects an error", "#DIV/0!", "error-value", [0, 1, 0, 0]],
    ["accepts a number", "12.5%", null, [1, 0, 0, 0]],
    ["accepts 不适用", "不适用", null, [1, 0, 0, 0]],
    ["accepts the form's own formula, never calculated", "（公式未计算）", "uncalculated", [1, 0, 0, 0]],
    ["looks at no blank", " ", null, [0, 0, 0, 0]],
  ])("%s", (_, asRead, obstacle, counts) => {
    const derived: FiledDerived = { code: "DW08", link: "L13", asRead, value: null, obstacle, place: PLACE };
    const outcome = runRule(derivedFigureUnreadable, realContext([{ ...RECIPIENT, derived: [derived] }]));
    expect(outcome.counts).toEqual(counts);
    expect(outcome.findings.map(({ unit, link, subject, data }) => [unit, link, subject, data["name"]])).toEqual(
      counts[1] === 1 ? [["422800", "L13", "DW08", "DW08 资金当年使用比例"]] : [],
    );
  });
});
