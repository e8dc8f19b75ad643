import { WORKBOOK_LIMITS, type WorkbookLimits } from "../xlsx/workbook-limits.js";

/** Sizes beyond which an input is refused instead of read; those of a workbook beside those of any file. */
export interface Limits extends WorkbookLimits {
  readonly fileBytes: number;
  /** Bytes of a line and characters of a record. */
  readonly lineLength: number;
}

const MEBIBYTE = 1024 * 1024;

export const DEFAULT_LIMITS: Limits = { fileBytes: 64 * MEBIBYTE, lineLength: MEBIBYTE, ...WORKBOOK_LIMITS };
