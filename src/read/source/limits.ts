import type { Bilingual } from "../../model/bilingual.js";
import { WORKBOOK_LIMITS, type WorkbookLimits } from "../xlsx/workbook-limits.js";

/** Sizes beyond which an input is refused instead of read; those of a workbook beside those of any file. */
export interface Limits extends WorkbookLimits {
  readonly fileBytes: number;
  /** Bytes of a line and characters of a record. */
  readonly lineLength: number;
  /** Heap of the process that opens old, locked and .ods workbooks. */
  readonly memoryMebibytes: number;
}

export type LimitName = keyof Limits;

const MEBIBYTE = 1024 * 1024;

export const DEFAULT_LIMITS: Limits = {
  fileBytes: 64 * MEBIBYTE,
  memoryMebibytes: 512,
  lineLength: MEBIBYTE,
  ...WORKBOOK_LIMITS,
};

/** What each limit bounds, for the documents. */
export const LIMIT_MEANINGS: Readonly<Record<LimitName, Bilingual>> = {
  fileBytes: { zh: "文件字节数", en: "bytes of a file" },
  seconds: { zh: "读取一个文件的秒数", en: "seconds that opening one file may take" },
  memoryMebibytes: {
    zh: "读取旧版、加密和 .ods 工作簿的进程可用的内存（MiB）",
    en: "memory, in MiB, of the process that opens old, locked and .ods workbooks",
  },
  lineLength: { zh: "CSV 单行字节数、单条记录字符数", en: "bytes of a CSV line, characters of its record" },
  entries: { zh: "工作簿压缩包内的文件数", en: "files in a workbook's archive" },
  partBytes: { zh: "单个部件解压后的字节数", en: "unpacked bytes of one of them" },
  unpackedBytes: { zh: "解压后的总字节数", en: "unpacked bytes of all" },
  ratio: { zh: "1 MiB 以上部件的压缩比", en: "unpacked to packed bytes, for those over 1 MiB" },
  cells: { zh: "各表单元格总数", en: "cells of all sheets" },
  rows: { zh: "行号", en: "row number" },
  columns: { zh: "列号", en: "column number" },
  sharedStrings: { zh: "共享字符串数", en: "shared strings" },
  stringLength: { zh: "单元格文字长度", en: "characters of a cell" },
  ranges: { zh: "每表合并单元格或隐藏列区域数", en: "merged cells, or ranges of hidden columns, of a sheet" },
};

/** All limits that can be set. */
export const LIMIT_NAMES = Object.keys(DEFAULT_LIMITS) as readonly LimitName[];

/** The largest value that any of them takes. */
export const LARGEST_LIMIT = 2_000_000_000;
/** A timer cannot count further. */
export const MOST_SECONDS = 86_400;

/** Whether a limit can have this value. */
export function isLimit(name: LimitName, value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= (name === "seconds" ? MOST_SECONDS : LARGEST_LIMIT);
}
