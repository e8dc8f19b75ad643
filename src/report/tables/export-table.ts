import type { Scheme } from "../../model/scheme.js";
import { groupTitle } from "../../wording/names.js";
import { editionText } from "../result/edition-text.js";
import type { Result } from "../result/schema.js";
import { exportedSheets } from "./exported-sheets.js";
import { renderSheets } from "./render-sheets.js";
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
    content: await renderSheets(sheets, {
      format: request.format,
      title: TABLE_NAMES[request.table],
      edition: editionText(result),
    }),
  };
}
