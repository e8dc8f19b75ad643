import type { Cell, Column, Sheet } from "../workbook/description.js";
import { cellText } from "./cell-text.js";
import { flatTable } from "./flat-table.js";

const STYLE = `
  body { font: 14px/1.5 "Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", sans-serif; margin: 2em; color: #111; }
  h2 { font-size: 18px; } table { border-collapse: collapse; margin: 0.5em 0 1em; }
  th, td { border: 1px solid #999; padding: 3px 7px; vertical-align: top; }
  th { background: #e8e8e8; position: sticky; top: 0; } td.number { text-align: right; white-space: nowrap; }
  p { margin: 0.2em 0; } @media print { @page { size: A4 landscape; } th { position: static; } }
`;

/** Sheets as one self-contained page: no script, no outside resource, every text escaped. */
export function htmlText(sheets: readonly Sheet[]): string {
  const title = sheets[0]?.title ?? "";
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
${sheets.map(section).join("\n")}
</body>
</html>
`;
}

function section(sheet: Sheet): string {
  const table = flatTable(sheet);
  const header = table.columns.map((column) => `<th>${escaped(column.header)}</th>`).join("");
  const empty = `<tr><td colspan="${table.columns.length}">${escaped(sheet.tables[0]?.empty ?? "（无）")}</td></tr>`;
  const rows = table.rows.map(
    (row) => `<tr>${row.map((cell, index) => data(cell, table.columns[index])).join("")}</tr>`,
  );
  return [
    `<h2>${escaped(sheet.title)}</h2>`,
    ...(sheet.lines ?? []).map((text) => `<p>${escaped(text)}</p>`),
    `<table><thead><tr>${header}</tr></thead><tbody>`,
    ...(rows.length === 0 ? [empty] : rows),
    "</tbody></table>",
    ...(sheet.notes ?? []).map((text) => `<p>${escaped(text)}</p>`),
  ].join("\n");
}

function data(cell: Cell, column: Column | undefined): string {
  const value = typeof cell === "object" && cell !== null ? cell.value : cell;
  const kind = typeof value === "number" ? ' class="number"' : "";
  return `<td${kind}>${escaped(cellText(cell, column ?? { header: "" }))}</td>`;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}
