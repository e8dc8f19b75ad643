import { PRELIMINARY } from "../../wording/filing-labels.js";
import type { Cell, Column, Sheet, Table } from "../workbook/description.js";

/** A sheet's tables as one: bands and line breaks leave the headers, spans become empty cells. */
export function flatTable(sheet: Sheet): Table {
  const [table] = sheet.tables;
  if (table === undefined) {
    return { columns: [], rows: [] };
  }
  return { columns: table.columns.map(flatColumn), rows: table.rows.map((row) => flatRow(row, table.columns.length)) };
}

/** Several sheets as one table for formats without titles: what it is and which group stand in columns of their own. */
export function joinedTable(sheets: readonly Sheet[]): Table {
  const preliminary = sheets.some((sheet) => sheet.title.includes(PRELIMINARY));
  const several = sheets.length > 1;
  const first: readonly Column[] = [
    ...(preliminary ? [{ header: "性质" }] : []),
    ...(several ? [{ header: "组别" }] : []),
  ];
  const tables = sheets.map((sheet) => ({ sheet, table: flatTable(sheet) }));
  return {
    columns: [...first, ...(tables[0]?.table.columns ?? [])],
    rows: tables.flatMap(({ sheet, table }) =>
      table.rows.map((row) => [...(preliminary ? [PRELIMINARY] : []), ...(several ? [sheet.name] : []), ...row]),
    ),
  };
}

function flatColumn(column: Column): Column {
  const header = column.header.replaceAll("\n", "");
  const { band, ...rest } = column;
  // 市 and 省 mean nothing without their band; a row's number and title do.
  return band === undefined || /^\d/.test(header) ? { ...rest, header } : { ...rest, header: `${band}（${header}）` };
}

function flatRow(row: readonly Cell[], width: number): readonly Cell[] {
  const cells = row.flatMap((cell) => {
    const span = typeof cell === "object" && cell !== null ? (cell.span ?? 1) : 1;
    return [cell, ...Array.from({ length: span - 1 }, () => null)];
  });
  return Array.from({ length: width }, (_, index) => cells[index] ?? null);
}
