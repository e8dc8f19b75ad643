import type { Bilingual } from "../../model/bilingual.js";
import type { NoteBook } from "../note-book.js";
import type { Refusal } from "../sheet/sheet.js";
import type { WorkbookRefusal } from "../xlsx/workbook-error.js";
import type { SkippedFile, SkipReason } from "./discover-files.js";
import type { OtherKind } from "./file-signature.js";
import type { Limits } from "./limits.js";

const SKIP_WORDS: Readonly<Record<SkipReason, Bilingual>> = {
  lock: { zh: "其他程序的锁定文件", en: "another program's lock file" },
  hidden: { zh: "隐藏文件", en: "hidden" },
  empty: { zh: "空文件（0 字节）", en: "empty (0 bytes)" },
  symlink: { zh: "符号链接，不跟随", en: "a symbolic link, not followed" },
  "own-output": { zh: "本程序的输出", en: "this program's own output" },
  system: { zh: "系统文件", en: "a system file" },
  documentation: { zh: "说明文件", en: "a text for readers" },
  passwords: { zh: "密码文件", en: "the password file" },
  closed: { zh: "系统无法打开的文件夹", en: "a folder that the system cannot open" },
  special: { zh: "不是普通文件", en: "not a regular file" },
};

const OTHER_WORDS: Readonly<Record<OtherKind, Bilingual>> = {
  docx: attachment("Word 文档（.docx）", "a Word document (.docx)"),
  xlsb: {
    zh: "二进制工作簿（.xlsb），请另存为 .xlsx 后报送",
    en: "a binary workbook (.xlsb): save it as .xlsx",
  },
  zip: { zh: "压缩包（zip）", en: "a zip archive" },
  odf: attachment("OpenDocument 文档", "an OpenDocument text or drawing"),
  html: {
    zh: "网页（HTML）格式的表，请用表格软件打开后另存为 .xlsx",
    en: "a web page (HTML), though programs open it as a table: save it as .xlsx",
  },
  xml: {
    zh: "XML 文档，请用表格软件打开后另存为 .xlsx",
    en: "an XML document: open it with a spreadsheet program and save it as .xlsx",
  },
  doc: attachment("旧版 Word 文档（.doc）", "an old Word document (.doc)"),
  ole: { zh: "旧版 Office 文件", en: "an old Office file" },
  pdf: attachment("PDF 文件", "a PDF file"),
  jpeg: attachment("JPEG 图片", "a JPEG picture"),
  png: attachment("PNG 图片", "a PNG picture"),
  gif: attachment("GIF 图片", "a GIF picture"),
  bmp: attachment("BMP 图片", "a BMP picture"),
  tiff: attachment("TIFF 图片", "a TIFF picture"),
  webp: attachment("WebP 图片", "a WebP picture"),
  rar: { zh: "压缩包（rar）", en: "a rar archive" },
  "7z": { zh: "压缩包（7z）", en: "a 7z archive" },
  gzip: { zh: "压缩包（gzip）", en: "a gzip archive" },
};

/** What people put beside a form, or send in its place. */
function attachment(zh: string, en: string): Bilingual {
  return {
    zh: `${zh}不能读取，请报电子表格；如为附件请移出批次`,
    en: `${en}, which cannot be read: file a spreadsheet, or take an attachment out of the batch`,
  };
}

const EXPECTED: Bilingual = {
  zh: "工作簿（.xlsx、.xls、.et、.ods），或 CSV 格式的表（UTF-8 或 GB18030）",
  en: "a form as a workbook (.xlsx, .xls, .et, .ods), or as CSV (UTF-8 or GB18030)",
};

/** Notes a file that is listed but not read. */
export function noteSkipped(notes: NoteBook, { path, reason }: SkippedFile): void {
  notes.add("file-skipped", { place: { file: path }, subject: path, code: reason, reason: SKIP_WORDS[reason] });
}

/** Notes a file of a kind that holds no form. */
export function noteOther(notes: NoteBook, path: string, kind: OtherKind): void {
  noteUnreadable(notes, path, { code: kind, found: OTHER_WORDS[kind] });
}

/** Notes a file that the system would not open. */
export function noteDisk(notes: NoteBook, path: string, code: string): void {
  noteUnreadable(notes, path, {
    code: "disk",
    reason: { zh: `系统无法打开（${code}）`, en: `the system cannot open it (${code})` },
  });
}

/** Notes a file that gives no table. */
export function noteRefused(notes: NoteBook, path: string, refusal: Refusal | WorkbookRefusal): void {
  const { reason, limit } = refusal;
  const row = "row" in refusal ? refusal.row : null;
  const limitName = "words" in refusal ? refusal.limitName : LIMITS_OF_TEXT[refusal.reason];
  const words = "words" in refusal ? refusal.words : refusalWords(refusal);
  noteUnreadable(notes, path, {
    code: reason,
    reason: limitName === undefined ? words : withAdvice(words, limitName),
    ...(limit === null || limitName === undefined ? {} : { detail: { limit, limitName } }),
    ...(row === null ? {} : { row }),
  });
}

/** The limits that a CSV file may pass. */
const LIMITS_OF_TEXT: Readonly<Partial<Record<Refusal["reason"], keyof Limits>>> = {
  "line-too-long": "lineLength",
  "over-limit": "cells",
  "file-too-large": "fileBytes",
};

function withAdvice({ zh, en }: Bilingual, name: string): Bilingual {
  return {
    zh: `${zh}（文件确实无误的，用 --limit ${name}=数值 放宽，否则请拆分或重新另存）`,
    en: `${en} (if the file is sound, raise it with --limit ${name}=NUMBER; else split it or save it again)`,
  };
}

interface Unreadable {
  readonly code: string;
  readonly reason?: Bilingual;
  readonly found?: Bilingual;
  readonly detail?: Readonly<Record<string, string | number>>;
  readonly row?: number;
}

function noteUnreadable(notes: NoteBook, path: string, { row, ...text }: Unreadable): void {
  const place = row === undefined ? { file: path } : { file: path, row };
  notes.add("file-unreadable", { place, subject: path, expected: EXPECTED, ...text });
}

function refusalWords({ reason, row, limit, found }: Refusal): Bilingual {
  const at = row === null ? { zh: "", en: "" } : { zh: `第 ${row} 行`, en: ` in row ${row}` };
  switch (reason) {
    case "encoding":
      return { zh: `${at.zh}有不能按 ${found} 解码的字节`, en: `bytes${at.en} that are not ${found}` };
    case "nul":
      return { zh: `${at.zh}含 NUL 字节，不是文本`, en: `a NUL byte${at.en}: this is no text` };
    case "quote":
      return {
        zh: `${at.zh}的引号没有闭合，请检查${at.zh}的引号`,
        en: `a quotation mark${at.en} that is not closed: check the quotation marks${at.en}`,
      };
    case "line-too-long":
      return { zh: `${at.zh}超过单行长度上限 ${limit}`, en: `a line${at.en} longer than the limit of ${limit}` };
    case "file-too-large":
      return {
        zh: `文件 ${found} 字节，超过上限 ${limit} 字节`,
        en: `${found} bytes, over the limit of ${limit} bytes`,
      };
    case "over-limit":
      return { zh: `到${at.zh}单元格数超过上限 ${limit}`, en: `cells: over the limit of ${limit}${at.en}` };
    case "not-csv":
      return { zh: `${at.zh}不是 CSV（${found}）`, en: `no CSV${at.en} (${found})` };
  }
}
