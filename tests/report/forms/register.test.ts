import { describe, expect, it } from "vitest";
import { REGISTER_HEADERS, REGISTER_KEYS, REGISTER_SHEET } from "../../../src/model/form-layout.js";
import { formulaOf, openCells, openReturn, rowTexts, sheetOf } from "./form-fixture.js";

describe("自评与意见 and the hidden sheet", () => {
  it("asks for seven narratives and each counterpart's answer", async () => {
    const sheet = sheetOf(await openReturn("杭州"), "自评与意见");
    expect(rowTexts(sheet, 11, 2)).toEqual(["7", "工作创新情况"]);
    expect(rowTexts(sheet, 13, 5)).toEqual(["结对关系", "结对方意见", "答复日期", "答复文号", "意见内容"]);
    expect(sheet.getCell("A15").text).toBe("杭州—黔东南");
    expect(sheet.getCell("B15").dataValidation.formulae).toEqual(['"同意,有异议,未答复"']);
    expect(openCells(sheet).slice(-5)).toEqual(["E14", "B15", "C15", "D15", "E15"]);
  });

  it("tells what the workbook is, and by a formula where each item stands", async () => {
    const sheet = sheetOf(await openReturn("恩施"), REGISTER_SHEET);
    const head = REGISTER_KEYS.map((key, index) => [key, sheet.getCell(`B${index + 1}`).text]);
    expect(Object.fromEntries(head)).toEqual({
      form: "return",
      layout: "1",
      scheme: "gkf-2019-13",
      version: "1.0.0",
      unit: "422800",
      year: "2019",
    });
    expect(rowTexts(sheet, 7, 5)).toEqual([...REGISTER_HEADERS]);
    const rows = Array.from({ length: sheet.rowCount - 7 }, (_, index) => rowTexts(sheet, index + 8, 5).join(" "));
    expect(rows[0]).toBe("填报说明 6  meta.filler B");
    expect(rows).toContain("杭州—恩施 14 L13 fiscal_aid_provincial ");
    expect(rows).toContain("自评与意见 14 L13 meta.opinion.date C");
    const row = rows.indexOf("杭州—恩施 14 L13 fiscal_aid_provincial ") + 8;
    expect(formulaOf(sheet, `B${row}`)).toBe("ROW('杭州—恩施'!A14)");
    const items = rows.filter((text) => text.startsWith("杭州—恩施") || text.startsWith("本级指标"));
    expect(items).toHaveLength(52 + 9 + 4);
  });
});
