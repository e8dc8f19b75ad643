import { describe, expect, it } from "vitest";
import { measureTable } from "../../../src/read/figure/measure-table.js";
import { normaliseFigure } from "../../../src/read/figure/normalise-figure.js";
import { item, scheme } from "../scheme.js";

const measures = measureTable(scheme.measureUnits);
const place = { file: "a.csv", row: 2, column: "本年完成" };

/** State, fault, value, last digit, unit typed in and approximation, as one line. */
function read(asRead: string, id: string, columnMeasure: string | null = null): string {
  const figure = normaliseFigure(asRead, { item: item(id), measures, columnMeasure, place });
  expect(figure.asRead).toBe(asRead);
  expect(figure.place).toBe(place);
  const typedIn = figure.typedIn;
  return [
    figure.state,
    figure.fault,
    figure.value?.toFraction(),
    figure.lastDigit?.toFraction(),
    typedIn === null ? null : `${typedIn.unit}/${typedIn.from}/${typedIn.larger ? "larger" : "smaller"}`,
    figure.approximate ? "approximate" : null,
  ]
    .filter((part) => part !== null && part !== undefined)
    .join(" ");
}

describe("money in 万元", () => {
  it.each([
    ["38350", "given 38350 1"],
    ["0", "given 0 1"],
    ["-0", "given 0 1"],
    ["38350.50", "given 76701/2 1/10"],
    ["38350.00", "given 38350 1"],
    ["0.0001", "given 1/10000 1/10000"],
    [".5", "given 1/2 1/10"],
    ["5.", "given 5 1"],
    ["007", "given 7 1"],
    ["+12", "given 12 1"],
    ["3,835", "given 3835 1"],
    ["1,234,567.8", "given 6172839/5 1/10"],
    ["3，835", "given 3835 1"],
    ["３８３５．５", "given 7671/2 1/10"],
    ["3'835", "given 3835 1"],
    ["3 835", "given 3835 1"],
    ["3\u00a0835", "given 3835 1"],
    ["3\u2009835", "given 3835 1"],
    ["\u30003835\u3000", "given 3835 1"],
    ["\ufeff3835\u200b", "given 3835 1"],
    ["'3835", "given 3835 1"],
    ['="3835"', "given 3835 1"],
    ["3,83", "unreadable"],
    ["3,8350", "unreadable"],
    ["38,35,000", "unreadable"],
    ["3,835'000", "unreadable"],
    ["3.835.000", "unreadable"],
    ["1 2", "unreadable"],
    ["1.2E+05", "given 120000 1 approximate"],
    ["1.25e-1", "given 1/8 1/1000"],
    ["1E2", "given 100 1 approximate"],
    ["1.20E1", "given 12 1"],
    ["1E999", "unreadable"],
    ["3.835亿元", "given 38350 10 亿元/cell/larger"],
    ["3.835 亿", "given 38350 10 亿元/cell/larger"],
    ["1.23亿元", "given 12300 100 亿元/cell/larger"],
    ["1.20亿元", "given 12000 1000 亿元/cell/larger"],
    ["3,835 万", "given 3835 1"],
    ["3835万元", "given 3835 1"],
    ["3835（万元）", "given 3835 1"],
    ["38350000元", "given 3835 1/10000 元/cell/smaller"],
    ["约6.6亿", "given 66000 1000 亿元/cell/larger approximate"],
    ["近 3,835 万元", "given 3835 1 approximate"],
    ["超过100", "given 100 1 approximate"],
    ["100多万元", "given 100 1 approximate"],
    ["100万元左右", "given 100 1 approximate"],
    ["100以上", "given 100 1 approximate"],
    ["-12.5", "in-error negative -25/2 1/10"],
    ["－12.5", "in-error negative -25/2 1/10"],
    ["−3", "in-error negative -3 1"],
    ["12.5%", "in-error measure-differs"],
    ["12.5％", "in-error measure-differs"],
    ["120人", "in-error measure-differs"],
  ])("reads %j", (text, expected) => {
    expect(read(text, "fiscal_aid")).toBe(expected);
  });
});

describe("persons and visits", () => {
  it.each([
    ["120", "cadres_sent", "given 120 1"],
    ["120人", "cadres_sent", "given 120 1"],
    ["120 名", "cadres_sent", "given 120 1"],
    ["1.2万人", "jobs_east", "given 12000 1000 万人/cell/larger"],
    ["1.2万", "jobs_east", "given 12000 1000 万人/cell/larger"],
    ["1.2万余人", "jobs_east", "given 12000 1000 万人/cell/larger approximate"],
    ["6500余人", "jobs_east", "given 6500 1 approximate"],
    ["120人次", "cadres_sent", "in-error measure-differs"],
    ["120人", "cadres_trained", "in-error measure-differs"],
    ["1.5", "cadres_sent", "in-error not-whole 3/2 1/10"],
    ["12.0", "cadres_sent", "given 12 1"],
    ["1.23456万人", "jobs_east", "in-error not-whole 61728/5 1/10 万人/cell/larger"],
    ["-3", "cadres_sent", "in-error negative -3 1"],
    ["12户", "cadres_sent", "in-error measure-differs"],
    ["12家", "firms_guided", "given 12 1"],
  ])("reads %j for %s", (text, id, expected) => {
    expect(read(text, id)).toBe(expected);
  });
});

describe("blanks, 不适用 and placeholders", () => {
  it.each([
    ["", "blank"],
    ["  \u3000", "blank"],
    ["'", "blank"],
    ["不适用", "not-applicable"],
    ["N/A", "not-applicable"],
    ["n/a", "not-applicable"],
    ...[
      ...["无", "—", "-", "－", "/", "未统计", "同上", "见附表", "#REF!", "#N/A", "待定", "三千多万美元"],
      ...["100-200", "3835↑", "3835²", "12/5", "(123)", "3835（3900）", "0x1F", "NaN", "Infinity", "—5"],
    ].map((text) => [text, "unreadable"]),
  ])("reads %j", (text, expected) => {
    expect(read(text ?? "", "land_quota")).toBe(expected);
  });
});

describe("yes-no items", () => {
  it.each([
    ["是", "given 1 1"],
    ["有", "given 1 1"],
    ["1", "given 1 1"],
    ["1.0", "given 1 1"],
    ["否", "given 0 1"],
    ["没有", "given 0 1"],
    ["0", "given 0 1"],
    ["无", "in-error not-yes-no"],
    ["2", "in-error not-yes-no 2 1"],
    ["0.5", "in-error not-yes-no 1/2 1/10"],
    ["-1", "in-error negative -1 1"],
    ["50%", "in-error measure-differs"],
    ["", "blank"],
    ["不适用", "not-applicable"],
  ])("reads %j", (text, expected) => {
    expect(read(text, "secondee_housing")).toBe(expected);
  });
});

describe("计量单位 column", () => {
  it.each([
    ["3.835", "亿元", "given 38350 10 亿元/column/larger"],
    ["38350000", "元", "given 3835 1/10000 元/column/smaller"],
    ["3835", "万元", "given 3835 1"],
    ["3835", " 万 元", "given 3835 1"],
    ["3.835", "单位：亿元", "given 38350 10 亿元/column/larger"],
    ["3835", "—", "given 3835 1"],
    ["3835万元", "元", "given 3835 1"],
    ["3835万元", "人", "given 3835 1"],
    ["3835", "人", "in-error measure-differs"],
    ["3835", "美元", "in-error measure-differs"],
    ["", "人", "blank"],
    ["无", "人", "unreadable"],
    ["不适用", "人", "not-applicable"],
  ])("reads %j under %j", (text, column, expected) => {
    expect(read(text, "fiscal_aid", column)).toBe(expected);
  });

  it("takes an answer in words whatever the column says", () => {
    expect(read("是", "secondee_housing", "个")).toBe("given 1 1");
    expect(read("1", "secondee_housing", "是/否")).toBe("given 1 1");
  });
});
