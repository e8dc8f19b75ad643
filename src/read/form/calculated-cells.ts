import { kindOf } from "../sheet/cell.js";
import type { Sheet, SheetRow } from "../sheet/sheet.js";
import { foldWidth } from "../text/fold-width.js";
import type { FormColumn } from "./recognise-form.js";

type Columns = ReadonlyMap<string, FormColumn>;

/** Columns of the long layout that the blank form fills in by formulas; the code names the item without them. */
const CALCULATED = ["年度", "项目名称", "计量单位"];

/** The year in the title above a form; null if there is none. */
export function yearAbove(sheet: Sheet, header: SheetRow): string | null {
  for (const { row, cells } of sheet.rows) {
    const year = row < header.row ? cells.map((cell) => /(\d{4}) ?年度/.exec(foldWidth(cell))?.[1]) : [];
    const found = year.find((one) => one !== undefined);
    if (found !== undefined) {
      return found;
    }
  }
  return null;
}

/** Whether nothing was filled in on a row: it holds formulas of the blank form alone, and they show nothing. */
export function isUnused(row: SheetRow, columns: Columns): boolean {
  const own = CALCULATED.map((column) => columns.get(column)?.index);
  return (
    row.formulas.length > 0 &&
    row.cells.every((cell) => foldWidth(cell) === "") &&
    row.formulas.every((column) => own.includes(column) || kindOf(row, column) !== "uncalculated")
  );
}

/** The row with the formulas of the blank form worked out, where they show nothing: a script fills a form in without calculating. */
export function calculatedRow(row: SheetRow, columns: Columns, year: string | null): SheetRow {
  const { kinds } = row;
  const blank = CALCULATED.flatMap((column) => {
    const index = columns.get(column)?.index;
    return index !== undefined && row.formulas.includes(index) && row.cells[index] === "" ? [{ column, index }] : [];
  });
  if (kinds === null || blank.length === 0) {
    return row;
  }
  const filled = { cells: [...row.cells], kinds: [...kinds] };
  for (const { column, index } of blank) {
    const isYear = column === "年度" && year !== null;
    filled.cells[index] = isYear ? year : "";
    filled.kinds[index] = isYear ? "number" : column === "年度" ? (kinds[index] ?? "blank") : "blank";
  }
  return { ...row, ...filled };
}
