import type { Cell, Column, StyledCell } from "./description.js";
import { formatCode, shownNumber } from "./number-formats.js";
import { safeText } from "./safe-text.js";

/** A cell with its column's defaults filled in. */
export interface CellParts extends StyledCell {
  readonly style: NonNullable<StyledCell["style"]>;
  readonly align: "left" | "center" | "right";
  readonly span: number;
  /** What is seen: reckons widths and heights. */
  readonly shown: string;
  /** Spreadsheet number format; "@" keeps a text a text, also one that begins with = + - @. */
  readonly formatCode: string;
}

/** Joins a cell with its column; a number that is not finite is a bug of the caller and throws RangeError. */
export function cellParts(cell: Cell, column: Column): CellParts {
  const given: StyledCell = typeof cell === "object" && cell !== null ? cell : { value: cell };
  const style = given.style ?? column.style ?? "plain";
  const span = given.span ?? 1;
  const align = given.align ?? column.align ?? (typeof given.value === "number" ? "right" : "left");
  if (typeof given.value === "number") {
    return { ...given, style, span, align, ...numberParts(given.value, given, column) };
  }
  const text = given.value === null ? "" : safeText(given.value);
  return { ...given, value: text === "" ? null : text, style, span, align, shown: text, formatCode: "@" };
}

function numberParts(value: number, cell: StyledCell, column: Column): Pick<CellParts, "shown" | "formatCode"> {
  if (!Number.isFinite(value)) {
    throw new RangeError(`column ${column.header} holds ${value}, which no workbook can hold`);
  }
  const format = cell.format ?? column.format ?? "figure";
  return { shown: shownNumber(format, value), formatCode: formatCode(format, value) };
}
