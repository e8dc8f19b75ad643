import ExcelJS from "exceljs";

/** The decoded cells of a workbook as `Sheet!A1 | value | format | fill`, in sheet, row and column order. */
export async function decodeWorkbook(bytes: Uint8Array): Promise<readonly string[]> {
  const book = await openWorkbook(bytes);
  const lines: string[] = [];
  for (const sheet of book.worksheets) {
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        if (!cell.isMerged || cell.master.address === cell.address) {
          lines.push([`${sheet.name}!${cell.address}`, cell.text, cell.numFmt ?? "", fillOf(cell)].join(" | "));
        }
      });
    });
  }
  return lines;
}

/** The workbook as exceljs reads it back. */
export async function openWorkbook(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Uint8Array.from(bytes).buffer);
  return book;
}

function fillOf(cell: ExcelJS.Cell): string {
  return cell.fill?.type === "pattern" ? (cell.fill.fgColor?.argb ?? "") : "";
}
