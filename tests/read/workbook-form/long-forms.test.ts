import ExcelJS from "exceljs";
import { describe, expect, it } from "vitest";
import { FORM_TITLES } from "../../../src/model/form-layout.js";
import { LONG_FORMS } from "../../../src/report/forms/long-columns.js";
import { longWorkbook } from "../../../src/report/forms/long-workbook.js";
import { NO_PREFILL } from "../../../src/report/forms/prefill.js";
import { returnWorkbook } from "../../../src/report/forms/return-workbook.js";
import { scheme } from "../scheme.js";
import { readFiles } from "../temporary-batch.js";
import { bytesOf, planOf, sheetOf } from "./filled-return.js";

/** 示例数据: rows of each form by its headers. */
const ROWS: Readonly<Record<string, readonly Readonly<Record<string, string | number>>[]>> = {
  agreement: [{ 结对关系: "杭州—恩施", 承担单位: "东部", 项目代码: "3.03", 协议目标: 1200.5, 约束性: "是" }],
  assessment: [{ 被评单位: "恩施土家族苗族自治州", 考核组: "山东省", 评价项目: "1 组织保障", 评价结果: "优" }],
  facts: [
    { 单位: "浙江省", 情形: "V1 未完成年度扶贫协作协议", 状态: "线索", 日期: "2020-01-02", 问题描述: "示例数据" },
  ],
  decisions: [{ 结对关系: "杭州—恩施", 项目代码: "3.03", 采用: "核实", 采用值: 1000.25, 理由: "示例数据" }],
  final: [{ 被评单位: "浙江省", 审定等次: "好", 依据: "示例数据" }],
};

async function longBook(kind: string): Promise<ExcelJS.Workbook> {
  const form = LONG_FORMS.find((one) => one.kind === kind);
  if (form === undefined) {
    throw new Error(`no form ${kind}`);
  }
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(new Uint8Array((await longWorkbook(scheme, 2019, form)).bytes).buffer);
  const sheet = sheetOf(book, FORM_TITLES[form.kind]);
  (ROWS[kind] ?? []).forEach((row, index) => {
    form.columns.forEach(({ header }, column) => {
      const value = row[header];
      if (value !== undefined) {
        sheet.getRow(4 + index).getCell(column + 1).value = value;
      }
    });
  });
  return book;
}

describe("the other forms as workbooks", () => {
  it("read what was typed, without a note on their own sheets, lists and formulas", async () => {
    const files: Record<string, Uint8Array> = {};
    for (const kind of Object.keys(ROWS)) {
      files[`${kind}.xlsx`] = await bytesOf(await longBook(kind));
    }
    const batch = await readFiles(files, { year: 2019 });
    expect(batch.notes).toEqual([]);
    expect(batch.files.map(({ form }) => form)).toEqual(["agreement", "assessment", "decisions", "facts", "final"]);
    expect(batch.agreement.map(({ link, item, target }) => [link, item, target.asRead, target.place.cell])).toEqual([
      ["L13", scheme.items.find(({ code }) => code === "3.03")?.id, "1200.5", "G4"],
    ]);
    expect(batch.assessments.map(({ unit, letter }) => [unit, letter])).toEqual([["422800", "优"]]);
    expect(batch.facts.map(({ fact, date }) => [fact, date])).toEqual([["V1", "2020-01-02"]]);
    expect(batch.decisions.map(({ choice, value }) => [choice, value.asRead])).toEqual([["核实", "1000.25"]]);
    expect(batch.finals.map(({ unit, grade }) => [unit, grade])).toEqual([["330000", "好"]]);
  });

  it("may be blank without a note, and a blank return is a return with blanks", async () => {
    const files: Record<string, Uint8Array> = {
      "return.xlsx": (await returnWorkbook(planOf("定西"), NO_PREFILL)).bytes,
    };
    for (const form of LONG_FORMS) {
      files[`${form.kind}.xlsx`] = (await longWorkbook(scheme, 2019, form)).bytes;
    }
    const batch = await readFiles(files);
    expect(batch.notes).toEqual([]);
    expect(batch.files).toHaveLength(LONG_FORMS.length + 1);
    const filed = batch.returns.get("621100");
    const states = [...(filed?.rows.values() ?? [])].map(({ actual }) => actual.state);
    expect(new Set(states)).toEqual(new Set(["blank"]));
    expect(batch.completeness.find(({ unit }) => unit === "621100")?.status).toBe("received");
  });

  it("say that they are of another version", async () => {
    const book = await longBook("final");
    const register = book.getWorksheet("_jiedui");
    if (register !== undefined) {
      register.getCell("B4").value = "2.0.0";
    }
    const batch = await readFiles({ "a.xlsx": await bytesOf(book) });
    expect(batch.notes.map(({ kind, asRead }) => [kind, asRead])).toEqual([
      ["scheme-version-differs", "gkf-2019-13 2.0.0"],
    ]);
    expect(batch.finals).toHaveLength(1);
  });
});
