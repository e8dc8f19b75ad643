import { kindOf } from "../sheet/cell.js";
import type { SheetRow } from "../sheet/sheet.js";
import { UNCALCULATED } from "../text/uncalculated.js";

const UNKNOWN = "（内容无法读取）";

/** Text of a cell for reading; one that holds something without a text says so. */
export function cellText(row: SheetRow, column: number): string {
  switch (kindOf(row, column)) {
    case "uncalculated":
      return UNCALCULATED;
    case "unknown":
      return UNKNOWN;
    default:
      return row.cells[column] ?? "";
  }
}
