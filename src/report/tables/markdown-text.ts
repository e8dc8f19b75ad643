import type { Sheet } from "../workbook/description.js";
import { cellText } from "./cell-text.js";
import { flatTable } from "./flat-table.js";

/** Sheets as Markdown, one heading and table each; texts cannot break out of their cells. */
export function markdownText(sheets: readonly Sheet[]): string {
  return `${sheets.map(section).join("\n\n")}\n`;
}

function section(sheet: Sheet): string {
  const table = flatTable(sheet);
  const rows = table.rows.map((row) =>
    line(table.columns.map((column, index) => escaped(cellText(row[index] ?? null, column)))),
  );
  return [
    `## ${escaped(sheet.title)}`,
    "",
    ...(sheet.lines ?? []).flatMap((text) => [escaped(text), ""]),
    line(table.columns.map((column) => escaped(column.header))),
    line(table.columns.map(() => "---")),
    ...(rows.length === 0 ? [line([sheet.tables[0]?.empty ?? "（无）"])] : rows),
    ...(sheet.notes ?? []).flatMap((text) => ["", escaped(text)]),
  ].join("\n");
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function escaped(text: string): string {
  return text
    .replace(/[\\`*_{}[\]#|~!]/g, "\\$&")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replace(/\r\n|\r|\n/g, " ");
}
