import { groupBy } from "../../src/model/grouping.js";
import type { GridCell, GridRow, GridSheet, GridWorkbook } from "../../src/report/workbook/grid.js";
import type { TypedCell } from "./sample-file.js";

const PLAIN_NUMBER = /^-?\d+(?:\.\d+)?$/;
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_LENGTH = 86_400_000;
/** Serial number of 1970-01-01. */
const EPOCH = 25_569;

/** Fills cells of a form in as a person would: numbers and dates where the cell asks for them, else texts. Throws where there is no such cell. */
export function typeInto(workbook: GridWorkbook, typed: readonly TypedCell[]): GridWorkbook {
  const bySheet = groupBy(typed, ({ sheet }) => sheet);
  const sheets = workbook.sheets.map((sheet) => typeIntoSheet(sheet, bySheet.get(sheet.name) ?? []));
  const missing = [...bySheet.keys()].filter((name) => !workbook.sheets.some((sheet) => sheet.name === name));
  if (missing.length > 0) {
    throw new Error(`the form has no sheet ${missing.join(", ")}`);
  }
  return { ...workbook, sheets };
}

function typeIntoSheet(sheet: GridSheet, typed: readonly TypedCell[]): GridSheet {
  const values = new Map(typed.map((one) => [one.cell, one]));
  const rows = sheet.rows.map((row, index) => typeIntoRow(row, index + 1, values));
  if (values.size > 0) {
    throw new Error(`${sheet.name} has no cell ${[...values.keys()].join(", ")}`);
  }
  return { ...sheet, rows };
}

/** Takes what it has typed out of `values`. */
function typeIntoRow(row: GridRow, number: number, values: Map<string, TypedCell>): GridRow {
  let column = 0;
  const cells = row.cells.map((cell) => {
    const address = `${String.fromCharCode("A".charCodeAt(0) + column)}${number}`;
    column += cell?.span ?? 1;
    const value = values.get(address);
    if (value === undefined || cell === null) {
      return cell;
    }
    values.delete(address);
    return typedCell(cell, value);
  });
  return { ...row, cells };
}

/** A formula stays, with its result, unless it is typed over. */
function typedCell({ formula, ...cell }: GridCell, { value, replacesFormula }: TypedCell): GridCell {
  const entered = { ...cell, value: enteredValue(cell, value) };
  return formula === undefined || replacesFormula === true ? entered : { ...entered, formula };
}

function enteredValue({ format }: GridCell, value: string | number): string | number {
  if (typeof value === "number" || format === "text") {
    return value;
  }
  const day = DAY.exec(value);
  if (format === "date" && day !== null) {
    return Date.UTC(Number(day[1]), Number(day[2]) - 1, Number(day[3])) / DAY_LENGTH + EPOCH;
  }
  return format !== undefined && PLAIN_NUMBER.test(value) ? Number(value) : value;
}
