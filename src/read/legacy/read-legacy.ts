import { openCompoundFile } from "../ole/compound-file.js";
import type { Sheet } from "../sheet/sheet.js";
import type { CellBudget } from "../xlsx/row-builder.js";
import { type SheetFault, SheetFaults } from "../xlsx/sheet-fault.js";
import { noSheets } from "../xlsx/workbook-error.js";
import type { WorkbookLimits } from "../xlsx/workbook-limits.js";
import { readLegacySheet } from "./legacy-sheet.js";
import { type LibrarySheet, openWithLibrary } from "./open-with-library.js";
import { listRecords, tableRecords } from "./records.js";
import { unlockStream } from "./unlock-stream.js";

/** The tables of an old workbook. */
export interface LegacyWorkbook {
  readonly sheets: readonly Sheet[];
  readonly faults: readonly SheetFault[];
}

const OLE = 0xd0;
const VISIBILITY: readonly Sheet["visibility"][] = ["visible", "hidden", "very-hidden"];

/**
 * Reads every sheet of an .xls or .et file (Excel 2 to 2003), in the order of their tabs, within the limits; null if
 * a workbook only lies inside something else.
 *
 * @throws WorkbookError if it is damaged, over a limit, or locked and no password opens it.
 */
export async function readLegacy(
  bytes: Buffer,
  limits: WorkbookLimits,
  passwords: readonly string[],
): Promise<LegacyWorkbook | null> {
  const stream = streamOf(bytes);
  if (stream === null) {
    return null;
  }
  const records = listRecords(stream);
  const workbook = await openWithLibrary(tableRecords(unlockStream(stream, records, passwords), records));
  const faults = new SheetFaults();
  const budget: CellBudget = { cells: limits.cells };
  const is1904 = workbook.Workbook?.WBProps?.date1904 === true;
  const sheets = workbook.SheetNames.flatMap((name) => {
    const found = workbook.Sheets[name] as LibrarySheet | undefined;
    if (found === undefined) {
      faults.add("part-missing", name);
      return [];
    }
    if (found["!type"] !== undefined) {
      faults.add("not-a-table", name);
      return [];
    }
    const hidden = workbook.Workbook?.Sheets?.find((sheet) => sheet.name === name)?.Hidden ?? 0;
    const sheet = readLegacySheet(found, { name, limits, budget, faults, is1904 });
    if (sheet.rows.length === 0) {
      faults.add("no-cells", name);
    }
    return [{ name, visibility: VISIBILITY[Number(hidden)] ?? "visible", ...sheet }];
  });
  if (workbook.SheetNames.length === 0) {
    throw noSheets();
  }
  return { sheets, faults: faults.list };
}

/** The workbook's stream, null if there is none; before Excel 5 the file is the stream. A file may hold one of 1995 beside one of 1997. */
function streamOf(bytes: Buffer): Buffer | null {
  if (bytes[0] !== OLE) {
    return bytes;
  }
  const file = openCompoundFile(bytes);
  return file.read("workbook") ?? file.read("book");
}
