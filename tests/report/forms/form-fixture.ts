import type ExcelJS from "exceljs";
import type { Unit } from "../../../src/model/pairing.js";
import { planReturn, type ReturnPlan } from "../../../src/report/forms/plan-return.js";
import { NO_PREFILL, type Prefill } from "../../../src/report/forms/prefill.js";
import { returnWorkbook } from "../../../src/report/forms/return-workbook.js";
import { scheme } from "../../read/scheme.js";
import { openWorkbook } from "../workbook/decode-workbook.js";

/** The unit of a short name. */
function unitNamed(name: string): Unit {
  const unit = scheme.units.find((candidate) => candidate.name === name);
  if (unit === undefined) {
    throw new Error(`no unit ${name}`);
  }
  return unit;
}

/** The plan of a unit's return for 2019. */
export function planOf(name: string): ReturnPlan {
  return planReturn(scheme, unitNamed(name), 2019);
}

/** A unit's blank return, as a workbook that was written and read again. */
export async function openReturn(name: string, prefill: Prefill = NO_PREFILL): Promise<ExcelJS.Workbook> {
  return openWorkbook((await returnWorkbook(planOf(name), prefill)).bytes);
}

/** A sheet of a workbook; a miss fails the test. */
export function sheetOf(book: ExcelJS.Workbook, name: string): ExcelJS.Worksheet {
  const sheet = book.getWorksheet(name);
  if (sheet === undefined) {
    throw new Error(`no sheet ${name}`);
  }
  return sheet;
}

/** Texts of a row's cells from A on. */
export function rowTexts(sheet: ExcelJS.Worksheet, row: number, columns: number): readonly string[] {
  return Array.from({ length: columns }, (_, index) => sheet.getRow(row).getCell(index + 1).text);
}

/** Addresses of the cells that stay open. */
export function openCells(sheet: ExcelJS.Worksheet): readonly string[] {
  const open: string[] = [];
  sheet.eachRow({ includeEmpty: true }, (row) => {
    row.eachCell({ includeEmpty: true }, (cell) => {
      if (cell.protection?.locked === false && cell.master.address === cell.address) {
        open.push(cell.address);
      }
    });
  });
  return open;
}

/** Formula of a cell, or null. */
export function formulaOf(sheet: ExcelJS.Worksheet, address: string): string | null {
  return sheet.getCell(address).formula ?? null;
}
