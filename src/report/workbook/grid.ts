import type { CellStyle } from "./description.js";

/** Looks of a grid's cells: a table's, a merged line's, a header's; `bare` has neither border nor fill. */
export type GridLook = CellStyle | "title" | "line" | "heading" | "note" | "header" | "bare";

/** `text` stays a text, also one like 2.10; `general` shows a number's own decimals; `whole` with thousands; `share` 2 decimals. */
export type GridFormat = "text" | "general" | "whole" | "share" | "date";

/** A cell at a fixed place. */
export interface GridCell {
  /**
   * With a formula: its result as it stands now. Left out, every program works it out on opening; LibreOffice 7 does so
   * too late, and crashes, where a condition looks at a formula whose stored result is out of date.
   */
  readonly value?: string | number | null;
  /** Without the equals sign. */
  readonly formula?: string;
  readonly look?: GridLook;
  readonly align?: "left" | "center" | "right";
  readonly format?: GridFormat;
  /** Columns it covers, itself included. */
  readonly span?: number;
  /** An entry stays open in a protected sheet. */
  readonly entry?: true;
  /** Name of the sheet of this workbook it leads to. */
  readonly toSheet?: string;
}

/** A row; null leaves a place without a cell. Without a height it is as high as its texts need. */
export interface GridRow {
  readonly cells: readonly (GridCell | null)[];
  /** In points. */
  readonly height?: number;
}

/** What a range admits. `formula` is written for the range's first cell; a list's is `"a,b"` or a range. */
export interface GridValidation {
  readonly range: string;
  readonly kind: "list" | "custom";
  readonly formula: string;
  readonly title: string;
  readonly prompt: string;
  readonly error: string;
  /** What happens to another entry: refused, or asked about. */
  readonly onOther: "refuse" | "ask";
}

/** Cells of a range look alarming where the formula, written for its first cell, holds. */
export interface GridCondition {
  readonly range: string;
  readonly formula: string;
}

/** A sheet whose every cell has its place, for forms that people fill in. */
export interface GridSheet {
  readonly name: string;
  /** Default visible; `very-hidden` ones cannot be shown from the menu. */
  readonly state?: "hidden" | "very-hidden";
  readonly orientation: "portrait" | "landscape";
  /** In characters of half width. */
  readonly widths: readonly number[];
  readonly rows: readonly GridRow[];
  /** Rows and columns that stay when scrolling. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  /** Rows repeated on every printed page, as `3:3`. */
  readonly printTitles?: string;
  /** Pages that a printed row takes; default 1. */
  readonly pagesWide?: number;
  /** Columns repeated on every one of them, as `A:C`. */
  readonly printColumns?: string;
  /** Range with a filter, header included. */
  readonly filter?: string;
  /** Range printed; default: all. */
  readonly printArea?: string;
  readonly validations?: readonly GridValidation[];
  readonly conditions?: readonly GridCondition[];
}

/** A workbook to fill in: every sheet is protected but for its entries. Sheet names must be safe and differ. */
export interface GridWorkbook {
  readonly title: string;
  /** Stands in the document's properties. */
  readonly description: string;
  /** Stands in every page's footer, behind the title. */
  readonly edition: string;
  readonly sheets: readonly GridSheet[];
}

/** A reference to a cell or range of another sheet. */
export function sheetReference(sheet: string, range: string): string {
  return `'${sheet.replaceAll("'", "''")}'!${range}`;
}
