import type { Cell, Column, StyledCell, Table } from "./description.js";
import { lineWidths } from "./measure-text.js";
import { formatCode, shownNumber } from "./number-formats.js";
import { safeText } from "./safe-text.js";

/** A cell with its column's defaults filled in. */
export interface CellParts {
  readonly value: StyledCell["value"];
  readonly style: NonNullable<StyledCell["style"]>;
  readonly align: "left" | "center" | "right";
  readonly span: number;
  readonly toSheet: string | null;
  readonly toRow: number;
  /** Widths of the lines that are seen. */
  readonly lines: readonly number[];
  /** Spreadsheet number format; "@" keeps a text a text, also one that begins with = + - @. */
  readonly formatCode: string;
}

/** A table's rows with every column filled; throws RangeError for a row longer than the table or a number that is not finite. */
export function tableParts(table: Table): readonly (readonly CellParts[])[] {
  return table.rows.map((row) => rowParts(row, table.columns));
}

function rowParts(row: Table["rows"][number], columns: readonly Column[]): readonly CellParts[] {
  const parts: CellParts[] = [];
  let position = 0;
  for (const cell of row) {
    const column = columns[position];
    if (column === undefined) {
      throw new RangeError(`a row is longer than the ${columns.length} columns of its table`);
    }
    const part = cellParts(cell, column);
    parts.push(part);
    position += part.span;
  }
  for (; position < columns.length; position += 1) {
    const column = columns[position];
    if (column !== undefined) {
      parts.push(cellParts(null, column));
    }
  }
  return parts;
}

/** Joins a cell with its column; a number that is not finite is a bug of the caller and throws RangeError. */
export function cellParts(cell: Cell, column: Column): CellParts {
  const given: StyledCell = typeof cell === "object" && cell !== null ? cell : { value: cell };
  const { value } = given;
  return {
    style: given.style ?? column.style ?? "plain",
    align: given.align ?? column.align ?? (typeof value === "number" ? "right" : "left"),
    span: given.span ?? 1,
    toSheet: given.toSheet ?? null,
    toRow: given.toRow ?? 1,
    ...(typeof value === "number" ? numberParts(value, given, column) : textParts(value)),
  };
}

function numberParts(
  value: number,
  cell: StyledCell,
  column: Column,
): Pick<CellParts, "value" | "lines" | "formatCode"> {
  if (!Number.isFinite(value)) {
    throw new RangeError(`column ${column.header} holds ${value}, which no workbook can hold`);
  }
  const format = cell.format ?? column.format ?? "figure";
  return { value, lines: [shownNumber(format, value).length], formatCode: formatCode(format, value) };
}

function textParts(value: string | null): Pick<CellParts, "value" | "lines" | "formatCode"> {
  const text = value === null ? "" : safeText(value);
  return text === ""
    ? { value: null, lines: [], formatCode: "@" }
    : { value: text, lines: lineWidths(text), formatCode: "@" };
}
