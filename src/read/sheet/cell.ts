import type { CellKind, SheetRow } from "./sheet.js";

/** Kind of a row's cell, its column counted from 0; blank beyond the row's end. */
export function kindOf(row: SheetRow, column: number): CellKind {
  const text = row.cells[column];
  if (text === undefined) {
    return "blank";
  }
  return row.kinds?.[column] ?? (text === "" ? "blank" : "text");
}
