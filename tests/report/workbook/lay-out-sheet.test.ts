import { describe, expect, it } from "vitest";
import type { Column, Sheet } from "../../../src/report/workbook/description.js";
import { layOutSheet } from "../../../src/report/workbook/lay-out-sheet.js";
import { lineCount } from "../../../src/report/workbook/measure-text.js";
import { formatCode, shownNumber } from "../../../src/report/workbook/number-formats.js";

function sheetOf(columns: readonly Column[], rows: Sheet["tables"][number]["rows"]): Sheet {
  return { name: "表", orientation: "portrait", title: "题", tables: [{ columns, rows }] };
}

describe("layOutSheet", () => {
  it("makes a number's column wide enough whatever width was asked", () => {
    const laid = layOutSheet(sheetOf([{ header: "万元", width: 6 }], [[123_456_789.1234]]));
    expect(laid.widths[0]).toBeGreaterThanOrEqual("123,456,789.1234".length + 3);
  });

  it("is as wide as Chinese text needs, up to 42", () => {
    expect(layOutSheet(sheetOf([{ header: "单位" }], [["内蒙古自治区"]])).widths[0]).toBe(14);
    expect(layOutSheet(sheetOf([{ header: "说明" }], [["字".repeat(100)]])).widths[0]).toBe(42);
  });

  it("gives a wrapped text the height of its lines", () => {
    const laid = layOutSheet(sheetOf([{ header: "说明", width: 20 }], [["字".repeat(27)]]));
    expect(laid.rows.at(-1)).toMatchObject({ kind: "body", height: 3 * 15 + 4 });
  });

  it("widens the column of a text that would need a row higher than a row can be", () => {
    const text = "字".repeat(2000);
    const laid = layOutSheet(sheetOf([{ header: "说明", width: 20 }], [[text]]));
    expect(lineCount(text, laid.widths[0] ?? 0)).toBeLessThanOrEqual(26);
  });

  it("reckons a spanning cell over its columns and shifts those behind it", () => {
    const columns = [{ header: "一", width: 10 }, { header: "二", width: 10 }, { header: "三" }];
    const laid = layOutSheet(sheetOf(columns, [[{ value: "字".repeat(9), span: 2 }, "东西部扶贫协作成效"]]));
    expect(laid.widths).toEqual([10, 10, 20]);
    expect(laid.rows.at(-1)).toMatchObject({ height: 19 });
  });

  it("refuses a row longer than the table", () => {
    expect(() => layOutSheet(sheetOf([{ header: "一" }], [["a", "b"]]))).toThrow(RangeError);
  });
});

describe("number formats", () => {
  it.each([
    ["figure", 5200, "#,##0_ ", "5,200"],
    ["figure", -1234567.25, "#,##0.00_ ", "-1,234,567.25"],
    ["figure", 999.0001, "#,##0.0000_ ", "999.0001"],
    ["count", 12, "#,##0_ ", "12"],
    ["score", 90, "0.00_ ", "90.00"],
    ["completion", 0.9, "0.0000_ ", "0.9000"],
    ["precise", 0.039216, "0.000000_ ", "0.039216"],
    ["percent", 0.125, "0.0%_ ", "12.5%"],
  ] as const)("%s %d is %s", (format, value, code, shown) => {
    expect(formatCode(format, value)).toBe(code);
    expect(shownNumber(format, value)).toBe(shown);
  });
});
