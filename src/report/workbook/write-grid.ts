import type { Cell, Worksheet } from "exceljs";
import { type GridCell, type GridRow, type GridSheet, sheetReference } from "./grid.js";
import { gridStyle } from "./grid-styles.js";
import { lineCount } from "./measure-text.js";
import { safeText } from "./safe-text.js";

const POINTS_PER_LINE = 15;
const ROOM = 5;
const TALLEST = 409;
/** Width of letters against those that column widths are counted in. */
const BODY_SCALE = 0.95;
const SCALE: Readonly<Record<string, number>> = { title: 1.6, heading: 1.2, line: 0.95, note: 0.85 };

/** Writes a grid's cells, widths and heights into an empty worksheet. */
export function writeGrid(target: Worksheet, sheet: GridSheet): void {
  for (const [index, width] of sheet.widths.entries()) {
    target.getColumn(index + 1).width = width;
  }
  for (const [index, row] of sheet.rows.entries()) {
    writeRow(target, index + 1, row, sheet.widths);
  }
}

function writeRow(target: Worksheet, number: number, row: GridRow, widths: readonly number[]): void {
  const into = target.getRow(number);
  into.height = row.height ?? heightOf(row, widths);
  let position = 1;
  for (const cell of row.cells) {
    const span = cell?.span ?? 1;
    if (cell !== null) {
      writeCell(into.getCell(position), cell);
      if (span > 1) {
        target.mergeCells(number, position, number, position + span - 1);
      }
    }
    position += span;
  }
}

function writeCell(into: Cell, cell: GridCell): void {
  const { formula, toSheet } = cell;
  const value = typeof cell.value === "string" ? safeText(cell.value) : (cell.value ?? null);
  if (typeof value === "number" && !Number.isFinite(value)) {
    throw new RangeError(`${into.address} would hold ${value}, which no workbook can hold`);
  }
  into.style = gridStyle(cell);
  if (formula !== undefined) {
    into.value = value === null ? { formula, date1904: false } : { formula, result: value, date1904: false };
  } else if (toSheet !== undefined) {
    into.value = { text: String(value ?? ""), hyperlink: `#${sheetReference(toSheet, "A1")}` };
  } else {
    into.value = value === "" ? null : value;
  }
}

function heightOf(row: GridRow, widths: readonly number[]): number {
  let position = 0;
  let height = POINTS_PER_LINE;
  for (const cell of row.cells) {
    const span = cell?.span ?? 1;
    if (typeof cell?.value === "string") {
      const width = widths.slice(position, position + span).reduce((total, one) => total + one, 0);
      const scale = SCALE[cell.look ?? ""] ?? BODY_SCALE;
      const lines = lineCount(safeText(cell.value), width / scale);
      height = Math.max(height, lines * POINTS_PER_LINE * Math.max(1, scale));
    }
    position += span;
  }
  return Math.min(TALLEST, height + ROOM);
}
