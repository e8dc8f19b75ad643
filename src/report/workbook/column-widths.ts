import type { CellParts } from "./cell-parts.js";
import type { Column, Table } from "./description.js";
import { lineWidths, wrappedLines } from "./measure-text.js";

const NARROWEST = 6;
const WIDEST = 42;
const WIDEST_HEADER = 12;
/** Space beside the text: padding and, in headers, the filter's button. */
const BESIDE = 2;
/** Padding and room of a number; one that does not fit prints as `####`. */
const BESIDE_NUMBER = 3.5;
/** A row can be 409 points high; a text that needs more lines widens its column instead. */
const MOST_LINES = 26;
const SPREADSHEET_WIDEST = 250;

/** A table with the parts of its cells. */
export interface MeasuredTable {
  readonly table: Table;
  readonly rows: readonly (readonly CellParts[])[];
}

/** Widths of a sheet's columns in half-width characters: the widest of its tables' needs. */
export function columnWidths(tables: readonly MeasuredTable[]): readonly number[] {
  const needs = tables.map(tableNeeds);
  const count = Math.max(1, ...needs.map((widths) => widths.length));
  return Array.from({ length: count }, (_, index) => Math.max(NARROWEST, ...needs.map((widths) => widths[index] ?? 0)));
}

function tableNeeds({ table, rows }: MeasuredTable): readonly number[] {
  const texts: (readonly number[])[][] = table.columns.map(() => []);
  const numbers = table.columns.map(() => 0);
  for (const row of rows) {
    let position = 0;
    for (const { value, span, lines } of row) {
      if (typeof value === "number") {
        numbers[position] = Math.max(numbers[position] ?? 0, (lines[0] ?? 0) + BESIDE_NUMBER);
      } else if (span === 1) {
        texts[position]?.push(lines);
      }
      position += span;
    }
  }
  return table.columns.map((column, index) => {
    const own = texts[index] ?? [];
    return Math.max(widened(column.width ?? contentNeed(column, own), own), numbers[index] ?? 0);
  });
}

function contentNeed(column: Column, texts: readonly (readonly number[])[]): number {
  const header = Math.max(...lineWidths(column.header));
  const content = texts.reduce((widest, lines) => Math.max(widest, ...lines), 0);
  return Math.min(WIDEST, Math.max(Math.min(header, WIDEST_HEADER), content) + BESIDE);
}

function widened(width: number, texts: readonly (readonly number[])[]): number {
  const deepest = texts.reduce((most, lines) => Math.max(most, wrappedLines(lines, width)), 1);
  return deepest <= MOST_LINES
    ? width
    : Math.min(SPREADSHEET_WIDEST, Math.ceil((width * deepest) / MOST_LINES) + BESIDE);
}
