import { unknownLock } from "../locked/locked.js";
import type { Sheet } from "../sheet/sheet.js";
import { parseLargeXml } from "../xlsx/parse-xml.js";
import { openParts } from "../xlsx/parts.js";
import type { CellBudget } from "../xlsx/row-builder.js";
import { type SheetFault, SheetFaults } from "../xlsx/sheet-fault.js";
import { damaged, noSheets } from "../xlsx/workbook-error.js";
import type { WorkbookLimits } from "../xlsx/workbook-limits.js";
import { ContentReading } from "./content-part.js";

const CONTENT = "content.xml";
const MANIFEST = "META-INF/manifest.xml";

/**
 * Reads every sheet of an OpenDocument spreadsheet in the order of their tabs, within the limits; null if it is another
 * kind of document.
 *
 * @throws WorkbookError if it is damaged, over a limit, or has a password.
 */
export async function readOds(
  bytes: Buffer,
  limits: WorkbookLimits,
): Promise<{ readonly sheets: readonly Sheet[]; readonly faults: readonly SheetFault[] } | null> {
  const parts = await openParts(bytes, limits);
  if (parts === null) {
    throw damaged("zip", "文件不完整，可能没有传完", "the file is incomplete, it may have been cut off");
  }
  if (parts.has(MANIFEST) && (await parts.read(MANIFEST)).bytes.includes("encryption-data")) {
    throw unknownLock("OpenDocument");
  }
  const budget: CellBudget = { cells: limits.cells };
  let reading = new ContentReading(limits, budget);
  parseLargeXml(await parts.read(CONTENT), () => {
    reading = new ContentReading(limits, budget);
    return reading;
  });
  if (!reading.isSpreadsheet) {
    return null;
  }
  const faults = new SheetFaults();
  const sheets = reading.sheets(faults);
  if (sheets.length === 0) {
    throw noSheets();
  }
  return { sheets, faults: faults.list };
}
