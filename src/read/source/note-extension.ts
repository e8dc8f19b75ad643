import type { Bilingual } from "../../model/bilingual.js";
import type { NoteBook } from "../note-book.js";
import type { Content, OpenedFile } from "./opened-file.js";

const EXPECTED: Readonly<Record<Content, Bilingual | string>> = {
  xlsx: ".xlsx",
  xls: { zh: ".xls 或 .et", en: ".xls or .et" },
  ods: ".ods",
  csv: ".csv",
};

const WORDS: Readonly<Record<Content, Bilingual>> = {
  xlsx: { zh: "工作簿", en: "a workbook" },
  xls: { zh: "旧版工作簿", en: "a workbook of the old kind" },
  ods: { zh: "OpenDocument 表格", en: "an OpenDocument spreadsheet" },
  csv: { zh: "CSV 文本", en: "CSV text" },
};

/** What an extension says that a file is; others say nothing. WPS keeps both kinds of workbook under its own. */
const EXTENSIONS: Readonly<Record<string, readonly Content[]>> = {
  xlsx: ["xlsx"],
  xlsm: ["xlsx"],
  xltx: ["xlsx"],
  xltm: ["xlsx"],
  xls: ["xls"],
  xlt: ["xls"],
  et: ["xls", "xlsx"],
  ett: ["xls", "xlsx"],
  ods: ["ods"],
  ots: ["ods"],
  csv: ["csv"],
  tsv: ["csv"],
  txt: ["csv"],
};

/** Notes a file whose name says that it is something else than what it was read as. */
export function noteDifferentExtension(notes: NoteBook, { path, content }: OpenedFile): void {
  notes.examine("extension-differs");
  const extension = /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? "";
  const said = EXTENSIONS[extension];
  if (said !== undefined && !said.includes(content)) {
    const asRead = `.${extension}`;
    notes.add("extension-differs", {
      place: { file: path },
      subject: path,
      asRead,
      code: content,
      found: WORDS[content],
      expected: EXPECTED[content],
    });
  }
}
