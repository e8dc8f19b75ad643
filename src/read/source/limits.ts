import { WORKBOOK_LIMITS, type WorkbookLimits } from "../xlsx/workbook-limits.js";

/** Sizes beyond which an input is refused instead of read; those of a workbook beside those of any file. */
export interface Limits extends WorkbookLimits {
  readonly fileBytes: number;
  /** Bytes of a line and characters of a record. */
  readonly lineLength: number;
  /** Time that opening one file may take. */
  readonly seconds: number;
  /** Heap of the thread that opens large files and old workbooks. */
  readonly memoryMebibytes: number;
}

const MEBIBYTE = 1024 * 1024;

export const DEFAULT_LIMITS: Limits = {
  fileBytes: 64 * MEBIBYTE,
  lineLength: MEBIBYTE,
  seconds: 20,
  memoryMebibytes: 512,
  ...WORKBOOK_LIMITS,
};
