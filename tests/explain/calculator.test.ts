import { beforeAll, describe, expect, it } from "vitest";
import { explain } from "../../src/explain/explain.js";
import { derivationMarkdown } from "../../src/report/derivation/derivation-markdown.js";
import type { Result } from "../../src/report/result/schema.js";
import { present } from "../build/present.js";
import { scheme } from "../build/scheme.js";
import { readSample, resultOf } from "../whole/sample-result.js";
import { formulasOn, mistakesOn } from "./calculator/check-page.js";
import { readPage } from "./calculator/read-page.js";

let result: Result;
beforeAll(async () => {
  result = resultOf(await readSample());
});

function pageOf(unit: string): string {
  return derivationMarkdown(explain(result, scheme, unit, { kind: "unit" }), null, "zh");
}

describe("a calculator that has only the printed page", () => {
  it.each(scheme.units.map(({ code, name }) => [name, code]))("gets the grade of %s from its leaves up", (_, code) => {
    const printed = readPage(pageOf(code));
    const unit = present(result.units.find((one) => one.unit === code));
    expect(mistakesOn(printed)).toEqual([]);
    const step = (label: string) => present(printed.root.steps.find((one) => one.label === label));
    expect([
      step("建议等次").result,
      Number(step("综合得分（含创新）G*").result),
      Number(step("细分得分 S").result),
    ]).toEqual([unit.grade.suggested, unit.total, unit.fine]);
    const rows = printed.root.children.slice(0, scheme.rows.length);
    expect(rows.map(({ value }) => value)).toEqual(unit.rows.map(({ letter }) => letter));
    const points = rows.map(
      ({ steps }) => present(steps.find(({ label, relation }) => label === "得分" && relation === "→")).result,
    );
    expect(step("综合得分 G").formula).toBe(`(${points.join(" + ")}) ÷ ${rows.length}`);
    expect(formulasOn(printed)).toBeGreaterThan(100);
  });

  it.each([
    ["every report", /(报（[东中][^*]*）：)\d+(?:\.\d+)?/, "$17"],
    ["a part", /(计入数：min\([^)]*\) = )\d+/, "$19"],
    ["a completion", /(完成率：[^；]* = )\d\.\d{4}/, "$10.1234"],
    ["a letter", /(评价结果：[^；]* → )./, "$1差"],
    ["a cut", /档次分数线：优 90/, "档次分数线：优 95"],
    ["the suggested grade", /(建议等次：)好/, "$1较好"],
    ["the curve", /, 1 → 90/, ", 1 → 85"],
    ["the composite", /(综合得分 G：[^〔]* = )\d+/, "$150"],
  ])("sees %s that was changed", (_, printed, changed) => {
    const page = pageOf("330100");
    expect(page).toMatch(printed);
    expect(mistakesOn(readPage(page.replaceAll(new RegExp(printed.source, "g"), changed)))).not.toEqual([]);
  });
});
