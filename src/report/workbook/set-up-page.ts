import type { Worksheet } from "exceljs";
import type { Sheet } from "./description.js";
import type { LaidSheet } from "./lay-out-sheet.js";

export const A4 = 9;
/** In inches. */
export const MARGINS = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 };

/** Page, frozen header, repeated header and filter of a written sheet. */
export function setUpPage(target: Worksheet, sheet: Sheet, laid: LaidSheet): void {
  target.pageSetup = {
    ...target.pageSetup,
    paperSize: A4,
    orientation: sheet.orientation,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: sheet.fit === "page" ? 1 : 0,
    horizontalCentered: true,
    margins: MARGINS,
  };
  const only = laid.tables.length === 1 ? laid.tables[0] : undefined;
  if (only === undefined) {
    target.views = [{ state: "normal", showGridLines: false }];
    return;
  }
  target.pageSetup.printTitlesRow = `${only.headerFrom}:${only.headerTo}`;
  target.views = [{ state: "frozen", xSplit: sheet.frozenColumns ?? 0, ySplit: only.headerTo, showGridLines: false }];
  if (only.lastRow > only.headerTo) {
    target.autoFilter = {
      from: { row: only.headerTo, column: 1 },
      to: { row: only.lastRow, column: only.table.columns.length },
    };
  }
}
