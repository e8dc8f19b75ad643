/**
 * What stands in a cell. "uncalculated": a formula without a stored result, which is neither blank nor 0;
 * "unknown": of a type that the format does not have, reported when read, without a text.
 */
export type CellKind =
  | "blank"
  | "text"
  | "number"
  | "percent"
  | "date"
  | "boolean"
  | "error"
  | "uncalculated"
  | "unknown";

/**
 * A row of a table as it stands in the file. `row` counts from 1: in CSV every record, blank ones and titles too;
 * in a workbook it is the row's own number, and rows that hold nothing are left out.
 */
export interface SheetRow {
  readonly row: number;
  /**
   * Texts by column from A, as a person sees them: a number is its shortest plain decimal (at most 15 digits, as
   * spreadsheets show), a percent 12.5%, a date 2019-12-31 (with the time behind it if there is one), a truth value
   * TRUE or FALSE, an error #DIV/0!. Blank, uncalculated and unknown cells are empty.
   */
  readonly cells: readonly string[];
  /** Kinds of the cells, one each; null where all is text (CSV). */
  readonly kinds: readonly CellKind[] | null;
  /** Columns (from 0) whose cell is a formula, with a stored result or without. */
  readonly formulas: readonly number[];
  readonly hidden: boolean;
}

/** A sheet's rows: an array, or those of a long CSV file, which are made when they are looked at and then forgotten. */
export interface SheetRows extends Iterable<SheetRow> {
  readonly length: number;
  /** From 0, not negative. */
  at(index: number): SheetRow | undefined;
  /** Both from 0, neither negative. */
  slice(start: number, end?: number): readonly SheetRow[];
  find(test: (row: SheetRow) => boolean): SheetRow | undefined;
  filter(test: (row: SheetRow) => boolean): readonly SheetRow[];
  map<Result>(change: (row: SheetRow) => Result): readonly Result[];
}

/** Columns from 0, both ends included. */
export interface ColumnRange {
  readonly first: number;
  readonly last: number;
}

/** Merged cells: rows from 1, columns from 0, all ends included. Only the first cell holds anything. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A table with its file format forgotten. */
export interface Sheet {
  /** Name on the tab; null in CSV, where rows also keep every blank record and every cell. */
  readonly name: string | null;
  /** "very-hidden": only a program can show it. */
  readonly visibility: "visible" | "hidden" | "very-hidden";
  /** In ascending order. */
  readonly rows: SheetRows;
  readonly hiddenColumns: readonly ColumnRange[];
  readonly merges: readonly CellRange[];
}

/** Why a CSV file gives no sheet. `row` where it is known; `limit` in bytes, characters or cells where one was passed. */
export interface Refusal {
  readonly reason: "encoding" | "nul" | "quote" | "line-too-long" | "file-too-large" | "over-limit" | "not-csv";
  readonly row: number | null;
  readonly limit: number | null;
  /** What was tried or found, for the message. */
  readonly found: string;
  /** The records above the fault, where they could be read: they tell whose file it is, and no more. */
  readonly above?: Sheet;
}
