import type { Column, Table } from "../workbook/description.js";
import { cellText, headerText } from "./cell-text.js";

/** A table as CSV: UTF-8 byte order mark, CRLF; texts that a spreadsheet would take for a formula get an apostrophe. */
export function csvText(table: Table): string {
  const header = table.columns.map((column) => field(headerText(column)));
  const rows = table.rows.map((row) =>
    table.columns.map((column, index) => {
      const cell = row[index] ?? null;
      const isNumber = typeof (typeof cell === "object" && cell !== null ? cell.value : cell) === "number";
      const text = cellText(cell, isNumber ? precise(column) : column);
      return isNumber ? text : field(text);
    }),
  );
  return `\uFEFF${[header, ...rows].map((fields) => `${fields.join(",")}\r\n`).join("")}`;
}

/** Shares stay fractions: other programs read the file. */
function precise(column: Column): Column {
  return column.format === "percent" ? { ...column, format: "precise" } : column;
}

/** A record of texts, with its line end. */
export function csvRecord(texts: readonly string[], lineEnd = "\r\n"): string {
  return `${texts.map(field).join(",")}${lineEnd}`;
}

function field(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
