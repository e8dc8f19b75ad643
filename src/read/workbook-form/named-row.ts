import { cellName } from "../../model/cell-name.js";
import type { Place } from "../../model/place.js";
import type { FormRow, SheetPlace } from "../form/form-sheet.js";
import { foldWidth } from "../text/fold-width.js";

/** What stands for a column of the long layout, and where it was read. */
export interface NamedCell {
  readonly text: string;
  readonly place: Place;
  readonly bracket?: string | null;
  /** What stands in the column of this figure's own unit of measure. */
  readonly measure?: string;
}

/** A row in long layout of a form that is laid out for people; columns left out are blank. */
export function namedRow(sheet: SheetPlace, row: number, cells: ReadonlyMap<string, NamedCell>): FormRow {
  const text = (column: string): string => cells.get(column)?.text ?? "";
  const inRow = { ...sheet, row };
  return {
    row,
    text,
    folded: (column) => foldWidth(text(column)),
    bracket: (column) => cells.get(column)?.bracket ?? null,
    measure: (column) => foldWidth(cells.get(column)?.measure ?? ""),
    place: (column) => (column === undefined ? inRow : (cells.get(column)?.place ?? { ...inRow, column })),
  };
}

/** Place of a cell: row from 1, column from 0, under a header. */
export function cellPlace(sheet: SheetPlace, row: number, index: number, header: string): Place {
  const { file, sheet: name } = sheet;
  const [cell, column] = [cellName(row, index), foldWidth(header)];
  // Made for every cell of every return: written out, for spreading takes several times as long.
  return name === undefined ? { file, row, cell, column } : { file, sheet: name, row, cell, column };
}
