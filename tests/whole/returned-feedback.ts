import type ExcelJS from "exceljs";
import { feedbackWorkbook } from "../../src/report/feedback-workbook/feedback-workbook.js";
import type { Result } from "../../src/report/result/schema.js";
import { present } from "../build/present.js";
import { scheme } from "../build/scheme.js";
import { openWorkbook } from "../report/workbook/decode-workbook.js";

const SHEET = "整改清单";

/** What is typed into a row, by header. */
export type Typed = Readonly<Record<string, string>>;

/** A sheet's rows below the header that names 编号, as texts by header, in order. */
export function pointsOf(book: ExcelJS.Workbook, name = SHEET): readonly Typed[] {
  const sheet = present(book.getWorksheet(name), name);
  const header = headerOf(sheet);
  const columns = columnsOf(sheet, header);
  const rows: Typed[] = [];
  for (let number = header + 1; number <= sheet.rowCount; number += 1) {
    const row = sheet.getRow(number);
    rows.push(Object.fromEntries([...columns].map(([title, column]) => [title, row.getCell(column).text])));
  }
  return rows.filter(({ 编号 = "" }) => /^[CF]\w{13}$/.test(编号));
}

/** The feedback of a province as a workbook. */
export async function feedbackOf(result: Result, province: string): Promise<ExcelJS.Workbook> {
  return openWorkbook((await feedbackWorkbook(result, scheme, province)).bytes);
}

/** Types into 整改清单 beside points, by id. */
export function fillIn(book: ExcelJS.Workbook, answers: Readonly<Record<string, Typed>>): void {
  const sheet = present(book.getWorksheet(SHEET));
  const header = headerOf(sheet);
  const columns = columnsOf(sheet, header);
  for (const [id, typed] of Object.entries(answers)) {
    const row = rowOf(sheet, header, present(columns.get("编号")), id);
    for (const [title, text] of Object.entries(typed)) {
      row.getCell(present(columns.get(title), title)).value = text;
    }
  }
}

/** The bytes as a spreadsheet program would save them. */
export async function saved(book: ExcelJS.Workbook): Promise<Buffer> {
  return Buffer.from(await book.xlsx.writeBuffer());
}

function headerOf(sheet: ExcelJS.Worksheet): number {
  for (let number = 1; number <= sheet.rowCount; number += 1) {
    if (columnsOf(sheet, number).has("编号")) {
      return number;
    }
  }
  throw new Error(`${sheet.name} has no header`);
}

function columnsOf(sheet: ExcelJS.Worksheet, number: number): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  sheet.getRow(number).eachCell((cell, column) => {
    columns.set(cell.text, column);
  });
  return columns;
}

function rowOf(sheet: ExcelJS.Worksheet, header: number, column: number, id: string): ExcelJS.Row {
  for (let number = header + 1; number <= sheet.rowCount; number += 1) {
    if (sheet.getRow(number).getCell(column).text === id) {
      return sheet.getRow(number);
    }
  }
  throw new Error(`no row ${id}`);
}
