import ExcelJS from "exceljs";
import fastCheck from "fast-check";
import { describe, expect, it } from "vitest";
import { cellsOf, sheetsOf } from "./build-workbook.js";

async function written(fill: (book: ExcelJS.Workbook) => void): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  fill(book);
  return Buffer.from(await book.xlsx.writeBuffer());
}

describe("workbooks written by another program", () => {
  it("are read back with their types", async () => {
    const bytes = await written((book) => {
      const sheet = book.addWorksheet("杭州—恩施");
      sheet.getCell("A1").value = "甲\n乙 <&> 𠜎";
      sheet.getCell("B1").value = { richText: [{ text: "东" }, { font: { bold: true }, text: "西" }] };
      sheet.getCell("C1").value = 1234.5678;
      sheet.getCell("D1").value = new Date(Date.UTC(2019, 11, 31));
      sheet.getCell("D1").numFmt = 'yyyy"年"m"月"d"日"';
      sheet.getCell("E1").value = 0.125;
      sheet.getCell("E1").numFmt = "0.0%";
      sheet.getCell("F1").value = true;
      sheet.getCell("G1").value = { formula: "C1*2", result: 2469.1356 };
      sheet.getCell("H1").value = { formula: "C1*2" };
      sheet.getCell("I1").value = { error: "#N/A" };
      sheet.getCell("J1").value = { text: "链接", hyperlink: "#A1" };
      sheet.getRow(7).hidden = true;
      sheet.getCell("A7").value = "隐藏行";
      sheet.getColumn(3).hidden = true;
      sheet.mergeCells("A9:C10");
      sheet.getCell("A9").value = "合并";
      book.addWorksheet("空表", { state: "veryHidden" });
    });
    const [sheet, empty] = await sheetsOf(bytes);
    expect(cellsOf(sheet)).toEqual([
      "A1 text 甲\n乙 <&> 𠜎",
      "B1 text 东西",
      "C1 number 1234.5678",
      "D1 date 2019-12-31",
      "E1 percent 12.5%",
      "F1 boolean TRUE",
      "G1 =number 2469.1356",
      "H1 =uncalculated",
      "I1 error #N/A",
      "J1 text 链接",
      "A7 text 隐藏行",
      "A9 text 合并",
    ]);
    expect(sheet).toMatchObject({
      name: "杭州—恩施",
      hiddenColumns: [{ first: 2, last: 2 }],
      merges: [{ top: 9, left: 0, bottom: 10, right: 2 }],
    });
    expect(sheet?.rows.map(({ row, hidden }) => [row, hidden])).toEqual([
      [1, false],
      [7, true],
      [9, false],
    ]);
    expect(empty).toMatchObject({ name: "空表", visibility: "very-hidden", rows: [] });
  });

  it("give back any texts and numbers", async () => {
    const text = fastCheck
      .string({ unit: "binary", minLength: 1, maxLength: 12 })
      .filter((value) => !/[\p{Cc}\p{Cs}\ufffe\uffff]|_x/u.test(value));
    const number = fastCheck
      .double({ noNaN: true, min: -1e14, max: 1e14 })
      .map((value) => Number(value.toPrecision(15)) || 0);
    const table = fastCheck.array(fastCheck.array(fastCheck.oneof(text, number), { minLength: 1, maxLength: 6 }), {
      minLength: 1,
      maxLength: 8,
    });
    await fastCheck.assert(
      fastCheck.asyncProperty(table, async (rows) => {
        const bytes = await written((book) => book.addWorksheet("表").addRows(rows.map((row) => [...row])));
        const [sheet] = await sheetsOf(bytes);
        const read = sheet?.rows.map(({ cells, kinds }) =>
          cells.map((cell, column) => (kinds?.[column] === "number" ? Number(cell) : cell)),
        );
        expect(read).toEqual(rows);
      }),
      { numRuns: 40 },
    );
  });
});
