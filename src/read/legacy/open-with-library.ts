import type { CellObject, DenseWorkSheet, ParsingOptions, Range, WorkBook } from "xlsx-republish";
import { damaged } from "../xlsx/workbook-error.js";
import { decodeCodePage } from "./code-pages.js";

/** A sheet as the library gives it: rows of cells, both from 0 and with gaps. */
export type LibrarySheet = DenseWorkSheet & { readonly "!type"?: string };
export type LibraryCell = CellObject;
export type LibraryRange = Range;
export type LibraryWorkbook = WorkBook;

/** Formulas are told from constants, dates stay numbers, nothing is laid out as text or HTML. */
const OPTIONS: ParsingOptions = {
  type: "buffer",
  dense: true,
  cellFormula: true,
  cellNF: true,
  cellText: false,
  cellHTML: false,
  cellDates: false,
  cellStyles: true,
};

/**
 * Opens the stream of an old workbook; the only place that calls the library (SheetJS). What it does wrong, and what
 * is done about it:
 * - It reads what it can of a damaged stream without a word: the records are checked before it is called.
 * - It may follow a damaged file's sectors without end: it is given the stream, never the file.
 * - It opens no RC4, and XOR wrongly: locks are opened before, with the record that tells of them taken out.
 * - It stops at print settings and drawings that other programs write oddly: it is given the tables' records only.
 * - It leaves out a formula whose text result is missing: that is damage, and told before.
 * - It loads its own tables of code pages, or reads Chinese of before Excel 97 as Latin: the platform's stand in.
 * - It writes to the console: it runs in a thread whose output goes nowhere.
 * - It reads OpenDocument spreadsheets without what is hidden: those are read without it.
 *
 * @throws WorkbookError for whatever it throws.
 */
export async function openWithLibrary(stream: Buffer): Promise<LibraryWorkbook> {
  const { read, set_cptable } = await import("xlsx-republish");
  set_cptable({ utils: { decode: decodeCodePage } });
  try {
    return read(stream, OPTIONS);
  } catch (error) {
    const words = (error instanceof Error ? error.message : String(error)).slice(0, 100);
    throw damaged("Workbook", `读取库不能读取：${words}`, `the library cannot read it: ${words}`);
  }
}
