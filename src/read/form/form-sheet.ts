import type { FiledKind } from "../../model/batch.js";
import { cellName } from "../../model/cell-name.js";
import type { Place } from "../../model/place.js";
import type { Sheet, SheetRow } from "../sheet/sheet.js";
import { foldWidth } from "../text/fold-width.js";
import type { FormColumn } from "./recognise-form.js";

/** A data row of a recognised form. */
export interface FormRow {
  readonly row: number;
  /** Text of a canonical column as typed; empty where the column or the cell is missing. */
  readonly text: (column: string) => string;
  /** The same with widths and spaces folded, for reading. */
  readonly folded: (column: string) => string;
  /** Text in brackets behind a column's header: a unit of measure, mostly. */
  readonly bracket: (column: string) => string | null;
  /** The unit of measure beside a figure that has a column of its own for it, folded; empty where there is none. */
  readonly measure: (column: string) => string;
  /** Where it stands; with a column, the cell under its header as typed. */
  readonly place: (column?: string) => Place;
}

/** A file recognised as one of the forms. */
export interface FormSheet {
  readonly path: string;
  readonly sha256: string;
  readonly encoding: string | null;
  readonly kind: FiledKind;
  readonly columns: ReadonlyMap<string, FormColumn>;
  readonly rows: readonly FormRow[];
  /** What a form laid out for people says of itself as a whole: unit and year. */
  readonly head?: FormRow;
  /** Columns without which nothing in it can be used; not empty: the rows serve only to tell whose it is. */
  readonly lacking: readonly string[];
  /** The file could not be read to its end: it never counts beside another. */
  readonly broken?: true;
}

/** Where a sheet stands: its file, and its name in a workbook. */
export interface SheetPlace {
  readonly file: string;
  readonly sheet?: string;
}

/** Place of a sheet; CSV files have no sheets' names. */
export function sheetPlace(file: string, sheet: Sheet): SheetPlace {
  return sheet.name === null ? { file } : { file, sheet: sheet.name };
}

/** Gives a sheet's row the names of its form's columns. */
export function formRow(sheet: SheetPlace, row: SheetRow, columns: ReadonlyMap<string, FormColumn>): FormRow {
  const text = (column: string): string => {
    const found = columns.get(column);
    return found === undefined ? "" : (row.cells[found.index] ?? "");
  };
  const inRow = { ...sheet, row: row.row };
  return {
    row: row.row,
    text,
    folded: (column) => foldWidth(text(column)),
    bracket: (column) => columns.get(column)?.bracket ?? null,
    measure: () => "",
    place: (column) => {
      if (column === undefined) {
        return inRow;
      }
      const found = columns.get(column);
      const cell = sheet.sheet === undefined || found === undefined ? {} : { cell: cellName(row.row, found.index) };
      return { ...inRow, ...cell, column: foldWidth(found?.header ?? column) };
    },
  };
}
