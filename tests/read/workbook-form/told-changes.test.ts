import type ExcelJS from "exceljs";
import { describe, expect, it } from "vitest";
import type { Batch } from "../../../src/model/batch.js";
import { readFiles } from "../temporary-batch.js";
import { bytesOf, filledBook, filledCsv, saidIn, sheetOf } from "./filled-return.js";

const CODE = "330100";
const SHEETS = ["杭州—恩施", "杭州—黔东南"] as const;

/** What the CSV of the same figures says. */
async function expected(): Promise<unknown> {
  return saidIn((await readFiles({ "a.csv": filledCsv("杭州") })).returns.get(CODE));
}

async function edited(edit: (book: ExcelJS.Workbook) => void): Promise<Batch> {
  const book = await filledBook("杭州");
  edit(book);
  return readFiles({ "a.xlsx": await bytesOf(book) });
}

function summary(batch: Batch): readonly unknown[] {
  return batch.notes.map(({ kind, link, place, subject }) => [kind, link, place.sheet, place.cell ?? subject]);
}

describe("a form says", () => {
  it("which sheet cannot be placed, and which is gone", async () => {
    const batch = await edited((book) => {
      for (const name of SHEETS) {
        const sheet = sheetOf(book, name);
        sheet.name = `表${SHEETS.indexOf(name) + 1}`;
        sheet.getCell("A1").value = null;
        sheet.getCell("A2").value = null;
      }
    });
    expect(summary(batch)).toEqual([
      ["link-unknown", null, "表1", "a.xlsx|表1"],
      ["link-unknown", null, "表2", "a.xlsx|表2"],
      ["file-unreadable", "L13", "杭州—恩施", "a.xlsx|杭州—恩施"],
      ["file-unreadable", "L14", "杭州—黔东南", "a.xlsx|杭州—黔东南"],
    ]);
    expect(batch.returns.get(CODE)?.rows.size).toBeGreaterThan(0);
  });

  it("which sheet it took for the only link left", async () => {
    const batch = await edited((book) => {
      const sheet = sheetOf(book, SHEETS[1]);
      sheet.name = "表二";
      sheet.getCell("A1").value = null;
      sheet.getCell("A2").value = null;
    });
    expect(summary(batch)).toEqual([["matched-by-likeness", "L14", "表二", "a.xlsx|表二"]]);
    expect(batch.notes[0]?.detail["code"]).toBe("position");
    expect(saidIn(batch.returns.get(CODE))).toEqual(await expected());
  });

  it("which locked texts changed, and counts the figures for its own item", async () => {
    const batch = await edited((book) => {
      const sheet = sheetOf(book, SHEETS[0]);
      sheet.getCell("D5").value = "其他口径的人次";
      sheet.getCell("A6").value = null;
      sheet.getCell("D6").value = "别的项目";
      sheet.getCell("E7").value = "亿元";
    });
    expect(batch.notes.filter(({ kind }) => kind === "locked-text-changed").map(({ place }) => place.cell)).toEqual([
      "D5",
      "A6",
      "D6",
      "E7",
    ]);
    expect(batch.notes[0]).toMatchObject({ unit: CODE, link: "L13", asRead: "其他口径的人次" });
    const plain = await readFiles({ "a.csv": filledCsv("杭州") });
    expect([...(batch.returns.get(CODE)?.rows.keys() ?? [])]).toEqual([
      ...(plain.returns.get(CODE)?.rows.keys() ?? []),
    ]);
  });

  it("which formulas were typed over", async () => {
    const batch = await edited((book) => {
      const sheet = sheetOf(book, SHEETS[0]);
      sheet.getCell(`H${sheet.rowCount}`).value = 12.5;
      sheetOf(book, "结对汇总").getCell("D6").value = 7;
    });
    expect(batch.notes.map(({ kind, asRead }) => [kind, asRead])).toEqual([
      ["formula-overwritten", "7"],
      ["formula-overwritten", "12.5"],
    ]);
  });

  it("that it was made for another version, another unit or another year", async () => {
    const batch = await edited((book) => {
      const register = book.getWorksheet("_jiedui");
      if (register !== undefined) {
        register.getCell("B4").value = "0.9.0";
      }
      sheetOf(book, "填报说明").getCell("B4").value = "宁波市（330200）";
      sheetOf(book, SHEETS[0]).getCell("D5").value = "上一版的名称";
    });
    expect(batch.notes.map(({ kind, asRead }) => [kind, asRead])).toEqual([
      ["locked-text-changed", "宁波市（330200）"],
      ["scheme-version-differs", "gkf-2019-13 0.9.0"],
    ]);
  });

  it("what stands beside and under its tables", async () => {
    const batch = await edited((book) => {
      const sheet = sheetOf(book, SHEETS[0]);
      sheet.getCell("J3").value = "核对";
      sheet.getCell("J4").value = "一致";
      sheet.getCell("K9").value = "草稿 12";
      const below = sheet.rowCount + 2;
      sheet.getRow(below).values = ["项目", "代码", "计量单位", "本年完成"];
      sheet.getRow(below + 1).values = ["x", "9.99", "个", 1];
      book.addWorksheet("草稿").getCell("A1").value = "随手";
    });
    expect(summary(batch)).toEqual([
      ["header-unknown", null, SHEETS[0], "J3"],
      ["header-unknown", null, SHEETS[0], "K9"],
      ["file-skipped", null, SHEETS[0], `a.xlsx|${SHEETS[0]}|second-table`],
      ["file-skipped", null, "草稿", "a.xlsx|草稿|no-form"],
    ]);
    expect(saidIn(batch.returns.get(CODE))).toEqual(await expected());
  });

  it("which sheets, headers and labels are gone", async () => {
    const batch = await edited((book) => {
      book.removeWorksheet(SHEETS[1]);
      sheetOf(book, SHEETS[0]).getRow(3).values = [];
      sheetOf(book, "本级指标").getCell("G3").value = "目标";
      sheetOf(book, "填报说明").getCell("A9").value = "截止";
      sheetOf(book, "自评与意见").getRow(13).values = [];
    });
    expect(summary(batch)).toEqual([
      ["header-unknown", null, "本级指标", "G3"],
      ["header-missing", null, "本级指标", "a.xlsx|本级指标|协议目标"],
      ["form-unrecognised", null, SHEETS[0], `a.xlsx|${SHEETS[0]}`],
      ["file-unreadable", "L14", SHEETS[1], `a.xlsx|${SHEETS[1]}`],
      ["locked-text-changed", null, "填报说明", "B9"],
      ["header-missing", null, "自评与意见", "a.xlsx|自评与意见|结对关系/结对方意见/答复日期/答复文号/意见内容"],
    ]);
    expect(batch.returns.get(CODE)?.meta.cutoff).toBe("2019-12-31");
  });
});
