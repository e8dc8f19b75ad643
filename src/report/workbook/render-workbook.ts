import type { Workbook as ExcelWorkbook } from "exceljs";
import type { Sheet, Workbook } from "./description.js";
import { layOutSheet } from "./lay-out-sheet.js";
import { footerText, safeSheetName } from "./safe-text.js";
import { writeSheet } from "./write-sheet.js";

/** The day the law was issued: output bytes must not know when they were made. */
const FIXED_DATE = new Date(Date.UTC(2019, 5, 5));
const MAKER = "jiedui";

/**
 * The bytes of an .xlsx file for a declared workbook. Sheets have one order, names made safe and unique.
 * The only place that knows exceljs; each of its defects is worked around here or in the files beside.
 */
export async function renderWorkbook(workbook: Workbook): Promise<Uint8Array> {
  const { default: exceljs } = await import("exceljs");
  const book = new exceljs.Workbook();
  describe(book, workbook);
  const names = sheetNames(workbook.sheets);
  const footer = `&L${footerText(`${workbook.title}　${workbook.edition}`)}&R第 &P 页 / 共 &N 页`;
  for (const [index, sheet] of workbook.sheets.entries()) {
    const target = book.addWorksheet(names.inOrder[index] ?? sheet.name);
    target.headerFooter.oddFooter = footer;
    writeSheet(target, sheet, layOutSheet(sheet), names.byWish);
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function describe(book: ExcelWorkbook, workbook: Workbook): void {
  book.creator = MAKER;
  book.lastModifiedBy = MAKER;
  book.created = FIXED_DATE;
  book.modified = FIXED_DATE;
  book.title = workbook.title;
  book.description = workbook.edition;
}

function sheetNames(sheets: readonly Sheet[]): {
  readonly inOrder: readonly string[];
  readonly byWish: ReadonlyMap<string, string>;
} {
  const taken = new Set<string>();
  const inOrder: string[] = [];
  const byWish = new Map<string, string>();
  for (const sheet of sheets) {
    const name = safeSheetName(sheet.name, taken);
    taken.add(name.toLowerCase());
    inOrder.push(name);
    byWish.set(sheet.name, name);
  }
  return { inOrder, byWish };
}
