import type { Bilingual } from "../../model/bilingual.js";
import type { WorkbookLimit, WorkbookLimits } from "./workbook-limits.js";

/** Why a workbook is not read. `limit` where one was passed, and its name. */
export interface WorkbookRefusal {
  readonly reason: "damaged" | "over-limit" | "doctype" | "locked" | "no-sheets";
  readonly limit: number | null;
  readonly limitName?: string;
  readonly words: Bilingual;
}

/** Stops the reading of a workbook; caught where the workbook is opened. */
export class WorkbookError extends Error {
  override readonly name = "WorkbookError";
  readonly refusal: WorkbookRefusal;

  constructor(refusal: WorkbookRefusal) {
    super(refusal.words.en);
    this.refusal = refusal;
  }
}

const LIMIT_WORDS: Readonly<Record<WorkbookLimit, Bilingual>> = {
  entries: { zh: "压缩包内的文件数", en: "files in the archive" },
  partBytes: { zh: "单个部件解压后的字节数", en: "unpacked bytes of one part" },
  unpackedBytes: { zh: "解压后的总字节数", en: "unpacked bytes in all" },
  ratio: { zh: "压缩比", en: "the compression ratio" },
  cells: { zh: "单元格数", en: "cells" },
  rows: { zh: "行号", en: "the row number" },
  columns: { zh: "列号", en: "the column number" },
  sharedStrings: { zh: "共享字符串数", en: "shared strings" },
  stringLength: { zh: "单元格文字长度", en: "characters in a cell" },
  ranges: { zh: "合并单元格或隐藏列区域数", en: "merged cells or ranges of hidden columns" },
  seconds: { zh: "读取秒数", en: "seconds of reading" },
};

/** The archive or a part of it is not as the format asks. */
export function damaged(part: string, zh: string, en: string): WorkbookError {
  return new WorkbookError({
    reason: "damaged",
    limit: null,
    words: {
      zh: `工作簿已损坏或不完整（${part}：${zh}）`,
      en: `the workbook is damaged or incomplete (${part}: ${en})`,
    },
  });
}

/** A size is over its limit. */
export function overLimit(name: WorkbookLimit, limits: WorkbookLimits): WorkbookError {
  const limit = limits[name];
  const words = LIMIT_WORDS[name];
  return new WorkbookError({
    reason: "over-limit",
    limit,
    limitName: name,
    words: { zh: `${words.zh}超过上限 ${limit}`, en: `${words.en}: over the limit of ${limit}` },
  });
}

/** A workbook that lists no sheet at all. */
export function noSheets(): WorkbookError {
  return new WorkbookError({
    reason: "no-sheets",
    limit: null,
    words: { zh: "工作簿中没有工作表", en: "the workbook has no sheets" },
  });
}
