import type { Cell, Sheet } from "../workbook/description.js";
import { flatTable } from "./flat-table.js";

/** Sheets as JSON: title, notes, and a list of rows keyed by their headers; numbers stay numbers. */
export function jsonText(sheets: readonly Sheet[]): string {
  const tables = sheets.map((sheet) => {
    const table = flatTable(sheet);
    return {
      name: sheet.name,
      title: sheet.title,
      notes: [...(sheet.lines ?? []), ...(sheet.notes ?? [])],
      columns: table.columns.map((column) => column.header),
      rows: table.rows.map((row) =>
        Object.fromEntries(table.columns.map((column, index) => [column.header, plainValue(row[index] ?? null)])),
      ),
    };
  });
  return `${JSON.stringify({ tables }, null, 2)}\n`;
}

function plainValue(cell: Cell): string | number | null {
  return typeof cell === "object" && cell !== null ? cell.value : cell;
}
