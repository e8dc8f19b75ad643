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
