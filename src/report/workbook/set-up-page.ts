import type { Worksheet } from "exceljs";
import type { Sheet } from "./description.js";
import type { LaidSheet } from "./lay-out-sheet.js";

export const A4 = 9;
/** In inches. */
export const MARGINS = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 };

/** A4 in inches, and what a column takes on a screen. */
const LONG_SIDE = 11.69;
const PIXELS_OF_AN_INCH = 96;
/** Of the widest of the fonts that stand in for 宋体. */
const PIXELS_OF_A_CHARACTER = 9.5;
const PIXELS_BESIDE = 5;
/** Excel knows no smaller one. */
const LEAST_SCALE = 10;

/** Page, frozen header, repeated header and filter of a written sheet. */
export function setUpPage(target: Worksheet, sheet: Sheet, laid: LaidSheet): void {
  target.pageSetup = {
    ...target.pageSetup,
    paperSize: A4,
    orientation: sheet.orientation,
    ...(sheet.tables.some(({ levels }) => levels !== undefined)
      ? { scale: scaleOf(laid.widths) }
      : { fitToPage: true, fitToWidth: 1, fitToHeight: sheet.fit === "page" ? 1 : 0 }),
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

/**
 * Per cent at which the columns fit on a landscape page: exceljs writes the fold's direction and the fitting to a page
 * in an order that Excel refuses, so a folded sheet is scaled instead.
 */
function scaleOf(widths: readonly number[]): number {
  const pixels = widths.reduce((total, width) => total + width * PIXELS_OF_A_CHARACTER + PIXELS_BESIDE, 0);
  const room = (LONG_SIDE - MARGINS.left - MARGINS.right) * PIXELS_OF_AN_INCH;
  return Math.max(LEAST_SCALE, Math.min(100, Math.floor((100 * room) / pixels)));
}
