import type { NoteBook } from "../note-book.js";
import type { Sheet, SheetRow } from "../sheet/sheet.js";
import type { OpenedFile } from "../source/open-file.js";
import { foldWidth } from "../text/fold-width.js";
import { FORMS } from "./form-columns.js";
import { type FormSheet, formRow } from "./form-sheet.js";
import { type HeaderNames, headerText } from "./header-names.js";
import { type RecognisedForm, recogniseForm } from "./recognise-form.js";

/** Text that people put under a table: a note, a signature line. */
const FOOTER = /^(?:注|备注|说明|填表|填报人|填报日期|审核|审批|负责人|单位负责人|联系人|联系电话|示例)/;
const SHOWN_HEADERS = 30;

/** Turns a table into a form; notes unknown and missing headers, rows that are shifted, and tables that are no form. */
export function collectForm(file: OpenedFile, names: HeaderNames, notes: NoteBook): FormSheet | null {
  notes.examine("form-unrecognised");
  const recognised = recogniseForm(file.sheet, names);
  if (recognised === null) {
    noteUnrecognised(file, notes);
    return null;
  }
  const { form, header, columns } = recognised;
  const lacking = noteHeaders(file.path, recognised, notes);
  const rows = dataRows(file, header, notes).map((row) => formRow(file.path, row, columns));
  return { path: file.path, sha256: file.sha256, encoding: file.encoding, kind: form.kind, columns, rows, lacking };
}

function noteUnrecognised({ path, sheet }: OpenedFile, notes: NoteBook): void {
  const first =
    sheet.rows.find((row) => row.cells.filter((cell) => foldWidth(cell) !== "").length > 1) ?? sheet.rows[0];
  const headers = (first?.cells ?? []).map(foldWidth).filter((cell) => cell !== "");
  const shown = headers.slice(0, SHOWN_HEADERS).map((header) => header.slice(0, 40));
  const forms = FORMS.map((form) => `${form.title}（${form.columns.join("、")}）`).join("；");
  notes.add("form-unrecognised", {
    place: { file: path, ...(first === undefined ? {} : { row: first.row }) },
    subject: path,
    reason: { zh: "表头不是已知的表式", en: "its headers are those of no known form" },
    found: { zh: shown.join("、") || "没有表头", en: shown.join(", ") || "no headers" },
    expected: { zh: `六种表式之一：${forms}`, en: `one of the six forms: ${forms}` },
  });
}

/** Notes headers and returns the columns without which the form cannot be used. */
function noteHeaders(path: string, { form, header, columns }: RecognisedForm, notes: NoteBook): readonly string[] {
  const used = new Set([...columns.values()].map((column) => column.index));
  for (const [index, cell] of header.cells.entries()) {
    const text = foldWidth(cell);
    if (text !== "") {
      notes.examine("header-unknown");
      if (!used.has(index)) {
        notes.add("header-unknown", {
          place: { file: path, row: header.row, column: text },
          subject: `${path}|${headerText(cell).name}`,
          asRead: cell,
        });
      }
    }
  }
  const lacking = form.needed.filter((choice) => !choice.some((column) => columns.has(column)));
  const missing = form.expected.filter((column) => !columns.has(column)).map((column) => [column]);
  notes.examine("header-missing", form.needed.length + form.expected.length);
  for (const choice of [...lacking, ...missing]) {
    const isNeeded = lacking.includes(choice);
    notes.add("header-missing", {
      place: { file: path, row: header.row },
      subject: `${path}|${choice.join("/")}`,
      code: isNeeded ? "not-used" : "used-without",
      reason: isNeeded
        ? { zh: `${form.title}缺此列不能使用`, en: `the form (${form.title}) cannot be used without it` }
        : { zh: `${form.title}其余各列照常使用`, en: `the other columns of the form (${form.title}) are used` },
      expected: choice.join(" / "),
    });
  }
  return lacking.map((choice) => choice.join("/"));
}

/** Rows under the header that hold anything; one with more cells than its table is shifted, and not used. */
function dataRows({ path, sheet }: OpenedFile, header: SheetRow, notes: NoteBook): readonly SheetRow[] {
  const rows = rowsBelow(sheet, header);
  const least = rows.reduce((width, row) => Math.min(width, row.cells.length), Number.POSITIVE_INFINITY);
  const width = Math.max(header.cells.length, rows.length < 2 ? 0 : least);
  notes.examine("row-incomplete", rows.length);
  return rows.filter((row) => {
    if (row.cells.length <= width || (rows.length === 1 && row.cells.slice(width).every((cell) => cell === ""))) {
      return true;
    }
    notes.add("row-incomplete", {
      place: { file: path, row: row.row },
      subject: `${path}|extra-cells`,
      code: "extra-cells",
      reason: {
        zh: "该行的单元格比表头多（数字中的逗号可能未加引号）",
        en: "the row has more cells than the header (a comma inside a figure may lack quotes)",
      },
      found: String(row.cells.length),
      expected: String(width),
    });
    return false;
  });
}

function rowsBelow(sheet: Sheet, header: SheetRow): readonly SheetRow[] {
  return sheet.rows.slice(header.row).filter(({ cells }) => {
    const filled = cells.map(foldWidth).filter((cell) => cell !== "");
    return !filled.every((cell) => FOOTER.test(cell));
  });
}
