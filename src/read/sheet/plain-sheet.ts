import type { Sheet, SheetRow, SheetRows } from "./sheet.js";

const NO_FORMULAS: readonly number[] = [];

/** The one sheet of a CSV file. */
export function plainSheet(rows: SheetRows): Sheet {
  return { name: null, visibility: "visible", rows, hiddenColumns: [], merges: [] };
}

/** Records of a CSV file as rows, numbered from `first`. */
export function plainRows(records: readonly (readonly string[])[], first: number): readonly SheetRow[] {
  return records.map((cells, index) => ({
    row: first + index,
    cells,
    kinds: null,
    formulas: NO_FORMULAS,
    hidden: false,
  }));
}
