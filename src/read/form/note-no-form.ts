import type { NoteBook } from "../note-book.js";
import type { OpenedFile } from "../source/opened-file.js";
import { foldWidth } from "../text/fold-width.js";
import { isOverview } from "../workbook-form/overview-formulas.js";
import { isRegister } from "../workbook-form/register.js";
import { FORMS } from "./form-columns.js";
import { sheetPlace } from "./form-sheet.js";

const SHOWN_HEADERS = 30;

/** Notes a file without a form. One that was a sheet of a return which the form fills in by itself is no mistake. */
export function noteNoForm(file: OpenedFile, notes: NoteBook): void {
  const [sheet] = file.sheets;
  const isOwn = sheet !== undefined && sheet.name === null && (isOverview(sheet) || isRegister(sheet));
  if (isOwn) {
    noteSheetFile(file, notes);
  } else {
    noteUnrecognised(file, notes);
  }
}

function noteSheetFile({ path }: OpenedFile, notes: NoteBook): void {
  notes.examine("file-skipped");
  notes.add("file-skipped", {
    place: { file: path },
    subject: `${path}|service-sheet`,
    code: "service-sheet",
    reason: {
      zh: "是填报表中自动生成的工作表，没有需要读取的内容",
      en: "it was a sheet of a return that the form fills in by itself; nothing is read from it",
    },
  });
}

function noteUnrecognised(file: OpenedFile, notes: NoteBook): void {
  const sheet = file.sheets.find(({ rows }) => rows.length > 0);
  const first =
    sheet?.rows.find((row) => row.cells.filter((cell) => foldWidth(cell) !== "").length > 1) ?? sheet?.rows.at(0);
  const headers = (first?.cells ?? []).map(foldWidth).filter((cell) => cell !== "");
  const shown = headers.slice(0, SHOWN_HEADERS).map((header) => header.slice(0, 40));
  const forms = FORMS.map((form) => `${form.title}（${form.columns.join("、")}）`).join("；");
  notes.add("form-unrecognised", {
    place: {
      ...(sheet === undefined ? { file: file.path } : sheetPlace(file.path, sheet)),
      ...(first === undefined ? {} : { row: first.row }),
    },
    subject: file.path,
    reason: { zh: "表头不是已知的表式", en: "its headers are those of no known form" },
    found: { zh: shown.join("、") || "没有表头", en: shown.join(", ") || "no headers" },
    expected: { zh: `六种表式之一：${forms}`, en: `one of the six forms: ${forms}` },
  });
}
