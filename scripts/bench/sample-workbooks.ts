import ExcelJS from "exceljs";

const WORDS = "东部地区财政援助资金援建项目贫困村创业致富带头人劳务协作就业人数县级及以上结对关系";

/** Workbooks like those that units file: several sheets of texts and figures, about 48 kB each. */
export async function sampleWorkbooks(count: number): Promise<readonly Buffer[]> {
  const books: Buffer[] = [];
  for (let book = 0; book < count; book += 1) {
    const workbook = new ExcelJS.Workbook();
    for (let sheet = 0; sheet < 5; sheet += 1) {
      fillSheet(workbook.addWorksheet(`结对${sheet + 1}`), book * 7 + sheet);
    }
    books.push(Buffer.from(await workbook.xlsx.writeBuffer()));
  }
  return books;
}

/** Columns as on the forms; figures repeat nowhere, as figures do. */
function fillSheet(sheet: ExcelJS.Worksheet, seed: number): void {
  sheet.columns = [8, 24, 24, 40, 10, 14, 14, 14, 30].map((width) => ({ width }));
  sheet.addRow(["项目代码", "评价内容", "评价指标", "项目", "计量单位", "上年完成", "协议目标", "本年完成", "备注"]);
  sheet.getRow(1).font = { bold: true };
  for (let row = 0; row < 150; row += 1) {
    const number = (seed * 7919 + row * 104_729) % 1_000_003;
    const text = (length: number): string =>
      Array.from({ length }, (_, index) => WORDS[(number + index * 13 + length) % WORDS.length]).join("");
    sheet.addRow([
      `F${row}`,
      text(6),
      text(8),
      text(12),
      "万元",
      number / 100,
      number / 10,
      number,
      row % 3 === 0 ? text(16) : null,
    ]);
    sheet.getRow(row + 2).getCell(8).numFmt = "#,##0.00";
  }
}
