import { describe, expect, it } from "vitest";
import { runPass } from "../../../src/check/check.js";
import type { ReturnsContext, Rule } from "../../../src/check/rule.js";
import { figureApproximate } from "../../../src/check/rules/figure-approximate.js";
import { figureCommented } from "../../../src/check/rules/figure-commented.js";
import { figureInOtherUnit } from "../../../src/check/rules/figure-in-other-unit.js";
import { impossibleMagnitude } from "../../../src/check/rules/impossible-magnitude.js";
import { measureDiffers } from "../../../src/check/rules/measure-differs.js";
import { negative } from "../../../src/check/rules/negative.js";
import { notANumber } from "../../../src/check/rules/not-a-number.js";
import { notWhole } from "../../../src/check/rules/not-whole.js";
import { notYesNo } from "../../../src/check/rules/not-yes-no.js";
import { exact, shortText } from "../../../src/model/exact.js";
import type { FigureObstacle } from "../../../src/model/figure-obstacle.js";
import type { Figure } from "../../../src/model/filing.js";
import type { Item } from "../../../src/model/item.js";
import { measureTable } from "../../../src/read/figure/measure-table.js";
import { normaliseFigure } from "../../../src/read/figure/normalise-figure.js";
import { batchOf, filed } from "../../check/build/batch.js";
import { scheme } from "../scheme.js";
import { valueTable } from "./fixture.js";

const READINGS = valueTable<"类别" | "项目代码" | "表上单位" | "结果" | "数值" | "问题" | "原因或旁注">("readings");

const RULES: readonly (readonly [word: string, rule: Rule<ReturnsContext>])[] = [
  ["不是数", notANumber],
  ["非是否", notYesNo],
  ["非整数", notWhole],
  ["负数", negative],
  ["单位不符", measureDiffers],
  ["约数", figureApproximate],
  ["有说明", figureCommented],
  ["已换算", figureInOtherUnit],
  ["超范围", impossibleMagnitude],
];
const OBSTACLES: Readonly<Record<FigureObstacle, string>> = {
  placeholder: "占位",
  elsewhere: "数在别处",
  range: "范围",
  several: "多个数",
  calculation: "算式",
  vague: "含糊",
  separators: "分隔不明",
  "look-alike": "像数字的字",
  raised: "上标符号",
  bracketed: "括号长横",
  date: "日期",
  "error-value": "公式错误",
  uncalculated: "公式未计算",
  "unknown-unit": "单位不认得",
  magnitude: "千百无单位",
  currency: "货币无单位",
  "too-long": "位数过多",
  words: "文字",
};
const measures = measureTable(scheme.measureUnits);
const place = { file: "示例.csv", row: 2, column: "本年完成" };

function itemBy(code: string): Item {
  const found = scheme.items.find((item) => item.code === code);
  if (found === undefined) {
    throw new Error(`no item ${code}`);
  }
  return found;
}

function findingsOf(figure: Figure, item: Item) {
  const key = item.scope === "unit" ? item.id : `L13.${item.id}`;
  const batch = batchOf({ returns: [filed("330100", { [key]: { actual: figure } })] });
  return runPass(
    RULES.map(([, rule]) => rule),
    { scheme, batch, agreement: [] },
  ).findings;
}

function stateOf({ state, value }: Figure): string {
  switch (state) {
    case "given":
      return `采用 ${value === null ? "" : shortText(value, 8)}`;
    case "blank":
      return "空白";
    case "not-applicable":
      return "不适用";
    default:
      return "不采用";
  }
}

describe("what people type where a figure stands", () => {
  it("is listed once each", () => {
    expect(READINGS.length).toBeGreaterThanOrEqual(350);
    expect(new Set(READINGS.map((row) => `${row.项目代码} ${row.填写内容}`)).size).toBe(READINGS.length);
  });

  it.each(READINGS.map((row) => [row.类别, row.填写内容, row.项目代码, row] as const))(
    "%s: %j for %s",
    (_, __, ___, row) => {
      const item = itemBy(row.项目代码);
      expect(item.measureUnit).toBe(row.表上单位);
      const figure = normaliseFigure(row.填写内容, { item, measures, columnMeasure: item.measureUnit, place });
      const findings = findingsOf(figure, item);
      const words = findings.map(({ rule }) => RULES.find(([, { id }]) => id === rule)?.[0] ?? rule);
      const aside = figure.obstacle === null ? (figure.comment ?? "") : OBSTACLES[figure.obstacle];
      expect([stateOf(figure), words.toSorted().join("；"), figure.state === "in-error" ? "" : aside]).toEqual([
        `${row.结果} ${row.数值}`.trim(),
        row.问题.split("；").toSorted().join("；"),
        row.原因或旁注,
      ]);
      expect(figure.asRead).toBe(row.填写内容);
      for (const { message, rule } of findings) {
        expect(message.zh).toContain(figure.asRead);
        expect(RULES.find(([, { id }]) => id === rule)?.[1].remedy.zh).toMatch(/请/);
      }
      if (figure.value !== null) {
        expect(figure.lastDigit?.gt(exact(0))).toBe(true);
      }
    },
  );
});
