import { OUTPUT_MARK } from "../../model/own-output.js";
import { bookBytes } from "./book-bytes.js";
import type { Sheet, Workbook } from "./description.js";
import { layOutSheet } from "./lay-out-sheet.js";
import { newBook, pageFooter } from "./new-book.js";
import { safeSheetName } from "./safe-text.js";
import { writeSheet } from "./write-sheet.js";

/**
 * The bytes of an .xlsx file for a declared workbook. Sheets have one order, names made safe and unique.
 * The only folder that knows exceljs; each of its defects is worked around here or in the files beside.
 */
export async function renderWorkbook(workbook: Workbook): Promise<Uint8Array> {
  const book = await newBook(workbook.title, workbook.edition);
  // Without it a document beside the returns would be read as a form.
  book.keywords = OUTPUT_MARK;
  const names = sheetNames(workbook.sheets);
  const footer = pageFooter(workbook.title, workbook.edition);
  for (const [index, sheet] of workbook.sheets.entries()) {
    const target = book.addWorksheet(names.inOrder[index] ?? sheet.name);
    target.headerFooter.oddFooter = footer;
    writeSheet(target, sheet, layOutSheet(sheet), names.byWish);
  }
  return bookBytes(book);
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
