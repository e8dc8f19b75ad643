import type { Scheme } from "../../model/scheme.js";
import { groupTitle } from "../../wording/names.js";
import { editionText } from "../result/edition-text.js";
import type { Result } from "../result/schema.js";
import type { Sheet } from "../workbook/description.js";
import { renderWorkbook } from "../workbook/render-workbook.js";
import { csvText } from "./csv-text.js";
import { exportedSheets } from "./exported-sheets.js";
import { joinedTable } from "./flat-table.js";
import { htmlText } from "./html-text.js";
import { jsonText } from "./json-text.js";
import { markdownText } from "./markdown-text.js";
import { TABLE_NAMES, type TableFormat, type TableKind } from "./table-kinds.js";

/** What to export. */
export interface TableRequest {
  readonly table: TableKind;
  readonly format: TableFormat;
  /** A group's id or title; left out: all groups. */
  readonly group?: string | undefined;
}

/** An exported table: bytes of a workbook, text of anything else, and a name for the file. */
export interface ExportedTable {
  readonly fileName: string;
  readonly content: string | Uint8Array;
}

/**
 * One table of a result in one format.
 *
 * @throws UsageError for an unknown group, and for notice and handover before grades are approved.
 */
export async function exportTable(result: Result, scheme: Scheme, request: TableRequest): Promise<ExportedTable> {
  const sheets = exportedSheets(result, scheme, request.table, request.group ?? null);
  const group = request.group === undefined ? "" : `-${groupTitle(scheme, request.group)}`;
  return {
    fileName: `${result.year}年度${TABLE_NAMES[request.table]}${group}.${request.format}`,
    content: await rendered(sheets, request, result),
  };
}

async function rendered(
  sheets: readonly Sheet[],
  { table, format }: TableRequest,
  result: Result,
): Promise<string | Uint8Array> {
  switch (format) {
    case "xlsx":
      return renderWorkbook({ title: TABLE_NAMES[table], edition: editionText(result), sheets: [...sheets] });
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
