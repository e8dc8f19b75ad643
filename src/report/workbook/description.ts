import type { Grade, Letter } from "../../model/scheme.js";

/** Looks a cell can have; a grade's or letter's look is told apart by lightness and border, not by colour alone. */
export type CellStyle =
  | Grade
  | Letter
  | "plain"
  | "strong"
  | "muted"
  | "warning"
  | "alarm"
  | "total"
  | "input"
  | "fixed"
  | "code";

/**
 * How a number is written: `figure` thousands and its own decimals (at most 4), `count` whole, `score` 2 decimals,
 * `completion` 4, `precise` 6, `percent` a fraction as per cent with 1 decimal.
 */
export type NumberFormat = "figure" | "count" | "score" | "completion" | "precise" | "percent";

type CellValue = string | number | null;

/** A cell that needs more than its value. */
export interface StyledCell {
  readonly value: CellValue;
  readonly style?: CellStyle;
  readonly format?: NumberFormat;
  readonly align?: "left" | "center" | "right";
  /** Columns it covers, itself included. */
  readonly span?: number;
  /** The reader's own words: they stand as they were typed. */
  readonly verbatim?: true;
  /** Name of the sheet of this workbook it leads to. */
  readonly toSheet?: string;
  /** Row of that sheet, from 1; default the first. */
  readonly toRow?: number;
}

export type Cell = CellValue | StyledCell;

/** A column of a table; without `width` it is as wide as its content, between 6 and 42. */
export interface Column {
  /** Empty, in a table without bands: the header of the column before reaches over this one. */
  readonly header: string;
  /** Header over this and the neighbouring columns that name the same one. */
  readonly band?: string;
  /** In characters of half width: a Chinese character is 2. */
  readonly width?: number;
  readonly format?: NumberFormat;
  /** Default: numbers right, texts left. */
  readonly align?: "left" | "center" | "right";
  readonly style?: CellStyle;
  /** A drop-down over the column's rows; together at most 255 characters. */
  readonly choices?: readonly string[];
}

/** A table; an empty one prints `（无）`. Its columns stand in the sheet's columns from A on. */
export interface Table {
  readonly heading?: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  readonly notes?: readonly string[];
  /** Outline level of each row: rows of a level above 0 are folded below the one before them when the sheet is opened. */
  readonly levels?: readonly number[];
  /** Words for an empty table instead of （无）. */
  readonly empty?: string;
}

/**
 * A sheet: merged title, smaller lines below it, tables, notes. With one table its header is frozen, repeated on every
 * printed page and carries a filter over the true range.
 */
export interface Sheet {
  readonly name: string;
  readonly orientation: "portrait" | "landscape";
  readonly title: string;
  readonly lines?: readonly string[];
  readonly tables: readonly Table[];
  readonly notes?: readonly string[];
  /** Columns that stay when scrolling sideways; default 0. */
  readonly frozenColumns?: number;
  /** "page": the whole sheet on one A4 page; default "width": one page wide, as long as it needs. */
  readonly fit?: "page" | "width";
}

/** A whole workbook. `title` and `edition` (scheme id and version, tool version) stand in every page's footer. */
export interface Workbook {
  readonly title: string;
  readonly edition: string;
  readonly sheets: readonly Sheet[];
}
