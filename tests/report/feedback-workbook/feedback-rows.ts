import type { Workbook } from "exceljs";
import { feedbackWorkbook } from "../../../src/report/feedback-workbook/feedback-workbook.js";
import type { Result } from "../../../src/report/result/schema.js";
import { scheme } from "../../build/scheme.js";
import { openWorkbook } from "../workbook/decode-workbook.js";

/** The feedback to a province, opened. */
export async function openFeedback(result: Result, province: string): Promise<Workbook> {
  return await openWorkbook((await feedbackWorkbook(result, scheme, province)).bytes);
}

/** The texts of a sheet's rows, cells of a merge once, joined with |. */
export function sheetRows(book: Workbook, name: string): readonly string[] {
  const rows: string[] = [];
  book.getWorksheet(name)?.eachRow((row) => {
    const texts: string[] = [];
    row.eachCell({ includeEmpty: true }, (cell) => {
      texts.push(cell.master.address === cell.address ? cell.text : "");
    });
    rows.push(texts.join("|"));
  });
  return rows;
}
