import type { Bilingual } from "../../model/bilingual.js";
import type { NoteBook } from "../note-book.js";
import type { SheetFaultCode } from "../xlsx/sheet-fault.js";
import type { OpenedFile } from "./opened-file.js";

const FAULT_WORDS: Readonly<Record<SheetFaultCode, Bilingual>> = {
  "no-cells": { zh: "工作表没有内容", en: "the sheet is empty" },
  "not-a-table": { zh: "是图表工作表，不是表格", en: "a chart sheet, not a table" },
  "part-missing": { zh: "工作簿中缺少该工作表的内容", en: "the workbook lists the sheet but does not hold it" },
  "unknown-type": { zh: "单元格类型不明", en: "a type of cell that the format does not have" },
  "not-a-value": { zh: "单元格存储的内容不是数值", en: "what is stored in the cell is no number" },
  "inexact-integer": {
    zh: "整数超过 15 位，数值单元格不能准确保存：指标数请核对，编号请改为文本格式",
    en: "a whole number of more than 15 digits, which a number cell cannot hold exactly: a figure has to be checked, any other number typed as text",
  },
};
const SKIPPED: ReadonlySet<SheetFaultCode> = new Set(["no-cells", "not-a-table"]);

/** Notes what could not be read in a workbook: sheets left out, sheets that are missing, and cells. */
export function noteFaults(notes: NoteBook, { path, sheets, faults }: OpenedFile): void {
  for (const { name, rows } of sheets) {
    const cells = name === null ? [] : rows.map((row) => row.cells.length);
    notes.examine(
      "cell-unreadable",
      cells.reduce((total, count) => total + count, 0),
    );
  }
  for (const { code, sheet, cell, asRead, count } of faults) {
    const about = { subject: `${path}|${sheet}|${code}`, code, reason: FAULT_WORDS[code] };
    if (cell !== null) {
      notes.add("cell-unreadable", { ...about, place: { file: path, sheet, cell }, asRead, detail: { count } });
    } else {
      const kind = SKIPPED.has(code) ? "file-skipped" : "file-unreadable";
      notes.examine(kind);
      notes.add(kind, { ...about, place: { file: path, sheet } });
    }
  }
}

/** Notes a sheet of a workbook that holds no form, beside others that do. */
export function noteOtherSheet(notes: NoteBook, path: string, sheet: string): void {
  notes.examine("file-skipped");
  notes.add("file-skipped", {
    place: { file: path, sheet },
    subject: `${path}|${sheet}|no-form`,
    code: "no-form",
    reason: { zh: "工作表的表头不是已知的表式", en: "its headers are those of no known form" },
  });
}
