import type { LongForm } from "../../src/report/forms/long-columns.js";
import type { ReturnPlan } from "../../src/report/forms/plan-return.js";
import type { Encoding } from "./encode-text.js";

/** A row of a form: what it is about, and its cells by header. */
export interface SampleRow {
  /** Unique in its file, so that a planted problem can name the row. */
  readonly key: string;
  readonly cells: Readonly<Record<string, string>>;
}

/** A text table. */
export interface CsvShape {
  readonly kind: "csv";
  readonly encoding: Encoding;
  /** A line above the header, where the filer's table had one. */
  readonly title: string | null;
  /** A note under the table. */
  readonly footer: string | null;
}

/** The program's own blank return, filled in. */
export interface ReturnBook {
  readonly kind: "return-book";
  readonly plan: ReturnPlan;
  readonly typed: readonly TypedCell[];
}

/** The program's own blank long form, filled in. */
export interface LongBook {
  readonly kind: "long-book";
  readonly form: LongForm;
}

/** A cell of a workbook. */
export interface SheetCell {
  readonly sheet: string;
  readonly cell: string;
}

/** Something typed into a cell of a workbook. */
export interface TypedCell extends SheetCell {
  readonly value: string | number;
  /** Left out: a formula stays, and this is its result. */
  readonly replacesFormula?: true;
}

/** A file of the batch before it is written: rows in long layout, and how they are laid out. `path` is relative to the batch folder. */
export interface SampleFile {
  readonly path: string;
  readonly header: readonly string[];
  readonly rows: readonly SampleRow[];
  readonly shape: CsvShape | ReturnBook | LongBook;
}

/** A file whose bytes are given, not laid out. */
export interface RawFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Where a cell of a row stands: the line of a CSV file; sheet, row and cell of a workbook. */
export interface CellPlace {
  readonly row: number | null;
  readonly sheet: string | null;
  readonly cell: string | null;
}
