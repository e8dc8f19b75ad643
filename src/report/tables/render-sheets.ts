import type { Sheet } from "../workbook/description.js";
import { renderWorkbook } from "../workbook/render-workbook.js";
import { csvText } from "./csv-text.js";
import { joinedTable } from "./flat-table.js";
import { htmlText } from "./html-text.js";
import { jsonText } from "./json-text.js";
import { markdownText } from "./markdown-text.js";
import type { TableFormat } from "./table-kinds.js";

/** Sheets in one format; `title` and `edition` stand in a workbook's footer. CSV joins them into one table. */
export async function renderSheets(
  sheets: readonly Sheet[],
  { format, title, edition }: { readonly format: TableFormat; readonly title: string; readonly edition: string },
): Promise<string | Uint8Array> {
  switch (format) {
    case "xlsx":
      return renderWorkbook({ title, edition, sheets: [...sheets] });
    case "csv":
      return csvText(joinedTable(sheets));
    case "md":
      return markdownText(sheets);
    case "html":
      return htmlText(sheets);
    case "json":
      return jsonText(sheets);
  }
}
