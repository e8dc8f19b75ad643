import { type CellParts, cellParts, tableParts } from "./cell-parts.js";
import { columnWidths, type MeasuredTable } from "./column-widths.js";
import type { Column, Sheet, Table } from "./description.js";
import { lineCount, wrappedLines } from "./measure-text.js";
import { safeText } from "./safe-text.js";

/** A printed line of the sheet with its height in points. */
export type LaidRow =
  | {
      readonly kind: "title" | "line" | "heading" | "note";
      readonly text: string;
      readonly height: number;
    }
  | { readonly kind: "header"; readonly texts: readonly string[]; readonly height: number }
  | { readonly kind: "body"; readonly cells: readonly CellParts[]; readonly height: number }
  | { readonly kind: "gap"; readonly height: number };

/** Rows count from 1. */
interface LaidTable {
  readonly table: Table;
  readonly headerFrom: number;
  readonly headerTo: number;
  /** Last data row; equal to headerTo when the table is empty. */
  readonly lastRow: number;
}

export interface LaidSheet {
  readonly widths: readonly number[];
  readonly rows: readonly LaidRow[];
  readonly tables: readonly LaidTable[];
}

const POINTS: Readonly<Record<"title" | "line" | "heading" | "note" | "header" | "body", number>> = {
  title: 24,
  line: 15,
  heading: 20,
  note: 14,
  header: 15,
  body: 15,
};
const ROOM = 4;
const TALLEST = 409;

/** Where everything of a sheet stands, how wide and how high: nothing may be cut in print. */
export function layOutSheet(sheet: Sheet): LaidSheet {
  const measured = sheet.tables.map((table) => ({ table, rows: tableParts(table) }));
  const widths = columnWidths(measured);
  const rows: LaidRow[] = [];
  const tables: LaidTable[] = [];
  rows.push(merged("title", sheet.title, widths));
  rows.push(...(sheet.lines ?? []).map((text) => merged("line", text, widths)));
  for (const [index, { table, rows: cells }] of measured.entries()) {
    if (index > 0) {
      rows.push({ kind: "gap", height: 10 });
    }
    if (table.heading !== undefined) {
      rows.push(merged("heading", table.heading, widths));
    }
    const before = rows.length;
    const headers = headerRows(table.columns, widths);
    rows.push(...headers);
    const headerTo = before + headers.length;
    tables.push({ table, headerFrom: before + 1, headerTo, lastRow: headerTo + table.rows.length });
    rows.push(...bodyRows({ table, rows: cells }, widths));
    rows.push(...(table.notes ?? []).map((text) => merged("note", text, widths)));
  }
  rows.push(...(sheet.notes ?? []).map((text) => merged("note", text, widths)));
  return { widths, rows, tables };
}

function merged(kind: "title" | "line" | "heading" | "note", text: string, widths: readonly number[]): LaidRow {
  const safe = safeText(text);
  // A line's width is given in body characters; a title's are larger, a note's smaller.
  const scale = { title: 1.6, line: 1, heading: 1.2, note: 0.9 }[kind];
  const lines = lineCount(safe, span(widths, 0, widths.length) / scale);
  return { kind, text: safe, height: heightOf(lines, POINTS[kind]) };
}

function headerRows(columns: readonly Column[], widths: readonly number[]): readonly LaidRow[] {
  const banded = columns.some((column) => column.band !== undefined);
  const texts = columns.map((column) => safeText(column.header));
  // The filter's button takes the place of about two characters.
  const lines = Math.max(...texts.map((text, index) => lineCount(text, (widths[index] ?? 0) - 0.5)));
  const header: LaidRow = { kind: "header", texts, height: heightOf(lines, POINTS.header) };
  if (!banded) {
    return [header];
  }
  const bands = columns.map((column) => safeText(column.band ?? column.header));
  return [{ kind: "header", texts: bands, height: heightOf(1, POINTS.header) }, header];
}

function bodyRows({ table, rows }: MeasuredTable, widths: readonly number[]): readonly LaidRow[] {
  const [first] = table.columns;
  if (rows.length === 0 && first !== undefined) {
    const value = table.empty ?? "（无）";
    const cell = cellParts({ value, style: "muted", align: "center", span: table.columns.length }, first);
    return [bodyRow([cell], widths)];
  }
  return rows.map((row) => bodyRow(row, widths));
}

function bodyRow(cells: readonly CellParts[], widths: readonly number[]): LaidRow {
  let position = 0;
  let lines = 1;
  for (const cell of cells) {
    if (typeof cell.value === "string") {
      lines = Math.max(lines, wrappedLines(cell.lines, span(widths, position, cell.span)));
    }
    position += cell.span;
  }
  return { kind: "body", cells, height: heightOf(lines, POINTS.body) };
}

function heightOf(lines: number, pointsPerLine: number): number {
  return Math.min(TALLEST, lines * pointsPerLine + ROOM);
}

function span(widths: readonly number[], from: number, count: number): number {
  return widths.slice(from, from + count).reduce((total, width) => total + width, 0);
}
