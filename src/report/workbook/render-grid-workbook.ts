import type { Worksheet } from "exceljs";
import { bookBytes } from "./book-bytes.js";
import type { GridSheet, GridWorkbook } from "./grid.js";
import { guardGrid } from "./guard-grid.js";
import { newBook, pageFooter } from "./new-book.js";
import { A4, MARGINS } from "./set-up-page.js";
import { writeGrid } from "./write-grid.js";

const STATES = { hidden: "hidden", "very-hidden": "veryHidden" } as const;

/** The bytes of an .xlsx file to fill in; its formulas are worked out again when it is opened. */
export async function renderGridWorkbook(workbook: GridWorkbook): Promise<Uint8Array> {
  const book = await newBook(workbook.title, workbook.description);
  book.calcProperties = { fullCalcOnLoad: true };
  const footer = pageFooter(workbook.title, workbook.edition);
  for (const sheet of workbook.sheets) {
    const state = sheet.state === undefined ? "visible" : STATES[sheet.state];
    const target = book.addWorksheet(sheet.name, { state });
    target.headerFooter.oddFooter = footer;
    writeGrid(target, sheet);
    setUpGridPage(target, sheet);
    await guardGrid(target, sheet);
  }
  return bookBytes(book);
}

function setUpGridPage(target: Worksheet, sheet: GridSheet): void {
  target.pageSetup = {
    ...target.pageSetup,
    paperSize: A4,
    orientation: sheet.orientation,
    fitToPage: true,
    fitToWidth: sheet.pagesWide ?? 1,
    fitToHeight: 0,
    horizontalCentered: true,
    margins: MARGINS,
  };
  if (sheet.printTitles !== undefined) {
    target.pageSetup.printTitlesRow = sheet.printTitles;
  }
  if (sheet.printColumns !== undefined) {
    target.pageSetup.printTitlesColumn = sheet.printColumns;
  }
  if (sheet.printArea !== undefined) {
    target.pageSetup.printArea = sheet.printArea;
  }
  target.views = [
    sheet.frozen === undefined
      ? { state: "normal", showGridLines: false }
      : { state: "frozen", xSplit: sheet.frozen.columns, ySplit: sheet.frozen.rows, showGridLines: false },
  ];
  if (sheet.filter !== undefined) {
    target.autoFilter = sheet.filter;
  }
}
