import type { CellKind, SheetRow } from "./sheet.js";

/** Kind of a row's cell, its column counted from 0; blank beyond the row's end. */
export function kindOf(row: SheetRow, column: number): CellKind {
  const text = row.cells[column];
  if (text === undefined) {
    return "blank";
  }
  return row.kinds?.[column] ?? (text === "" ? "blank" : "text");
}

/** A1-style name of a cell: row from 1, column from 0. */
export function cellName(row: number, column: number): string {
  let letters = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return `${letters}${row}`;
}
