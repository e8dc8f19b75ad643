import { cellName } from "../../model/cell-name.js";
import { FIGURE_HEADERS, RETURN_SHEETS } from "../../model/form-layout.js";
import { sheetPlace } from "../form/form-sheet.js";
import { headerText } from "../form/header-names.js";
import { kindOf } from "../sheet/cell.js";
import type { Sheet } from "../sheet/sheet.js";
import { foldWidth } from "../text/fold-width.js";
import type { FormTools } from "./form-tools.js";

/** Columns before the links: 项目代码, 项目, 计量单位. */
const BEFORE_LINKS = 3;

/** Whether a sheet is the overview of the links: by its name, else by its title. */
export function isOverview({ name, rows }: Sheet): boolean {
  return (
    name?.trim() === RETURN_SHEETS.overview ||
    rows.slice(0, 2).some(({ cells }) => cells.some((cell) => foldWidth(cell).includes(` ${RETURN_SHEETS.overview}`)))
  );
}

/** The overview is not read, for it adds up what is; totals that were typed over are noted, a row at a time. */
export function noteOverview(file: string, sheet: Sheet, unit: string | null, { notes }: FormTools): void {
  const header = sheet.rows.find(({ cells }) => cells.some((cell) => headerText(cell).name === FIGURE_HEADERS[0]));
  if (header === undefined) {
    return;
  }
  for (const row of sheet.rows.filter((one) => one.row > header.row)) {
    const columns = header.cells.flatMap((cell, index) => (index < BEFORE_LINKS || cell === "" ? [] : [index]));
    notes.examine("formula-overwritten", columns.length);
    for (const column of columns) {
      if (kindOf(row, column) === "number" && !row.formulas.includes(column)) {
        notes.add("formula-overwritten", {
          unit,
          place: { ...sheetPlace(file, sheet), row: row.row, cell: cellName(row.row, column) },
          subject: `${sheet.name}|${foldWidth(row.cells[0] ?? "")}`,
          asRead: row.cells[column] ?? "",
          expected: { zh: "由各结对关系表自动汇总", en: "the sum of the links' sheets" },
        });
      }
    }
  }
}
