import { cellParts } from "./cell-parts.js";
import type { Column, Sheet, Table } from "./description.js";
import { lineCount, widestLine } from "./measure-text.js";

const NARROWEST = 6;
const WIDEST = 42;
/** Space beside the text: padding and, in headers, the filter's button. */
const BESIDE = 2;
/** A row can be 409 points high; a text that needs more lines widens its column instead. */
export const MOST_LINES = 26;
const SPREADSHEET_WIDEST = 250;

/** Widths of a sheet's columns in half-width characters: the widest of its tables' needs. */
export function columnWidths(sheet: Sheet): readonly number[] {
  const count = Math.max(1, ...sheet.tables.map((table) => table.columns.length));
  return Array.from({ length: count }, (_, index) =>
    Math.max(NARROWEST, ...sheet.tables.map((table) => tableNeed(table, index))),
  );
}

function tableNeed(table: Table, index: number): number {
  const column = table.columns[index];
  if (column === undefined) {
    return 0;
  }
  const texts: string[] = [];
  let numbers = 0;
  for (const row of table.rows) {
    const cell = row[cellIndex(row, index)];
    const parts = cellParts(cell ?? null, column);
    if (parts.span === 1 && typeof parts.value === "number") {
      numbers = Math.max(numbers, parts.shown.length + BESIDE);
    } else if (parts.span === 1 && parts.shown !== "") {
      texts.push(parts.shown);
    }
  }
  const wished = column.width ?? contentNeed(column, texts);
  return Math.max(widened(wished, texts), numbers);
}

/** Where the cell of a column stands in a row whose earlier cells may span several columns; past the end if covered. */
function cellIndex(row: Table["rows"][number], column: number): number {
  let position = 0;
  for (const [index, cell] of row.entries()) {
    if (position === column) {
      return index;
    }
    position += typeof cell === "object" && cell !== null ? (cell.span ?? 1) : 1;
  }
  return row.length;
}

function contentNeed(column: Column, texts: readonly string[]): number {
  const header = widestLine(column.header);
  const content = Math.max(0, ...texts.map(widestLine));
  return Math.min(WIDEST, Math.max(Math.min(header, 12), content) + BESIDE);
}

function widened(width: number, texts: readonly string[]): number {
  const deepest = Math.max(1, ...texts.map((text) => lineCount(text, width)));
  return deepest <= MOST_LINES
    ? width
    : Math.min(SPREADSHEET_WIDEST, Math.ceil((width * deepest) / MOST_LINES) + BESIDE);
}
