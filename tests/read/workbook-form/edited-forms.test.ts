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

/** Moves the cells of a row below another one, as sorting does. */
function swapRows(sheet: ExcelJS.Worksheet, one: number, other: number): void {
  for (let column = 1; column <= 9; column += 1) {
    const [a, b] = [sheet.getRow(one).getCell(column), sheet.getRow(other).getCell(column)];
    [a.value, b.value] = [b.value, a.value];
  }
}

const EDITS: Readonly<Record<string, (book: ExcelJS.Workbook) => void>> = {
  "with rows inserted, the register left as it was": (book) => {
    sheetOf(book, SHEETS[0]).insertRow(10, []);
    sheetOf(book, SHEETS[0]).insertRow(2, ["", "", ""]);
  },
  "with rows moved": (book) => {
    swapRows(sheetOf(book, SHEETS[0]), 8, 30);
    swapRows(sheetOf(book, SHEETS[1]), 4, 5);
  },
  "with rows and columns hidden": (book) => {
    sheetOf(book, SHEETS[0]).getRow(12).hidden = true;
    sheetOf(book, SHEETS[1]).getColumn(8).hidden = true;
  },
  "without its hidden sheet": (book) => book.removeWorksheet("_jiedui"),
  "with a link's sheet renamed": (book) => {
    sheetOf(book, SHEETS[1]).name = "结对表二";
  },
  "with a link's sheet renamed, without its hidden sheet": (book) => {
    sheetOf(book, SHEETS[1]).name = "结对表二";
    book.removeWorksheet("_jiedui");
  },
  "with a link's sheet renamed and its titles gone": (book) => {
    const sheet = sheetOf(book, SHEETS[1]);
    sheet.name = "结对表二";
    sheet.getCell("A1").value = null;
    sheet.getCell("A2").value = null;
  },
  "with the sheets in another order and renamed": (book) => {
    sheetOf(book, "填报说明").name = "封面";
    sheetOf(book, "自评与意见").name = "自评";
    sheetOf(book, "本级指标").name = "本单位";
    sheetOf(book, "结对汇总").name = "汇总表";
    book.removeWorksheet("_jiedui");
  },
};

describe("a form reads the same", () => {
  for (const [name, edit] of Object.entries(EDITS)) {
    it(name, async () => {
      const batch = await edited(edit);
      expect(summary(batch)).toEqual([]);
      expect(saidIn(batch.returns.get(CODE))).toEqual(await expected());
    });
  }

  it("with a column moved to the front", async () => {
    const batch = await edited((book) => {
      const sheet = sheetOf(book, SHEETS[0]);
      for (let row = 3; row <= sheet.rowCount; row += 1) {
        const values = [8, 1, 2, 3, 4, 5, 6, 7, 9].map((column) => sheet.getRow(row).getCell(column).value);
        values.forEach((value, index) => {
          sheet.getRow(row).getCell(index + 1).value = value;
        });
      }
    });
    expect(summary(batch)).toEqual([]);
    expect(saidIn(batch.returns.get(CODE))).toEqual(await expected());
  });
});

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
});
