import ExcelJS from "exceljs";
import { describe, expect, it } from "vitest";
import { readWorkbook } from "../../../src/read/xlsx/read-workbook.js";
import { WORKBOOK_LIMITS } from "../../../src/read/xlsx/workbook-limits.js";
import { packArchive } from "../../../src/report/workbook/pack-archive.js";

async function stored(): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  for (const name of ["一", "二"]) {
    book.addWorksheet(name).addRows(Array.from({ length: 500 }, (_, row) => [`${name}${row}`, row, "万元"]));
  }
  return Buffer.from(await book.xlsx.writeBuffer({ zip: { compression: "STORE" } }));
}

describe("an archive", () => {
  it("holds the same parts in less room", async () => {
    const archive = await stored();
    const packed = Buffer.from(packArchive(archive));
    expect(packed.length).toBeLessThan(archive.length / 4);
    // Also compares every part's size and checksum.
    expect((await readWorkbook(packed, WORKBOOK_LIMITS)).kind).toBe("workbook");
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(packed.buffer.slice(packed.byteOffset, packed.byteOffset + packed.length) as ArrayBuffer);
    const values = book.worksheets.map((sheet) => sheet.getRow(500).values);
    expect(values).toEqual([
      [undefined, "一499", 499, "万元"],
      [undefined, "二499", 499, "万元"],
    ]);
  });
});
