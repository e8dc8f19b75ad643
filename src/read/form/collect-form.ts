import type { FiledKind } from "../../model/batch.js";
import { cellName } from "../../model/cell-name.js";
import { FORM_LABELS } from "../../wording/filing-labels.js";
import type { NoteBook } from "../note-book.js";
import { kindOf } from "../sheet/cell.js";
import type { Sheet, SheetRow, SheetRows } from "../sheet/sheet.js";
import { noteSkipped } from "../source/note-outcome.js";
import { noteOtherSheet } from "../source/note-sheets.js";
import type { OpenedFile } from "../source/opened-file.js";
import { foldWidth } from "../text/fold-width.js";
import type { FormTools } from "../workbook-form/form-tools.js";
import { isServiceSheet, readRegister } from "../workbook-form/register.js";
import { readReturnWorkbook } from "../workbook-form/return-workbook.js";
import { isOwnEdition } from "../workbook-form/scheme-edition.js";
import { calculatedRow, isUnused, yearAbove } from "./calculated-cells.js";
import { feedbackTitle, isAnswered, partsOfFeedback } from "./feedback-sheets.js";
import { isFooterRow } from "./footer.js";
import { type FormRow, type FormSheet, formRow, type SheetPlace, sheetPlace } from "./form-sheet.js";
import type { HeaderNames } from "./header-names.js";
import { noteHeaders } from "./note-headers.js";
import { noteNoForm } from "./note-no-form.js";
import { type FormColumn, type RecognisedForm, recogniseForm } from "./recognise-form.js";

/** Header of the sheet that tells how a form in long layout is filled in. */
const ADVICE_HEADERS = ["列", "怎样填"];

/**
 * Turns a file's tables into forms: a return laid out for people, and every sheet in long layout; sheets of one kind in
 * a workbook are one form. Notes sheets that are none, unknown and missing headers, and rows that are shifted.
 */
export function collectForms(
  file: OpenedFile,
  names: HeaderNames,
  notes: NoteBook,
  tools: () => FormTools,
): readonly FormSheet[] {
  notes.examine("form-unrecognised");
  const forms = new Map<FiledKind, FormSheet>();
  const feedback = partsOfFeedback(file.sheets);
  const sheets = feedback.others;
  const isWorkbook = sheets.some(({ name }) => name !== null);
  const isReturn = isWorkbook || (sheets.length > 0 && isPart(sheets, names));
  const filed = isReturn ? readReturnWorkbook({ ...file, sheets }, tools()) : null;
  if (filed !== null) {
    forms.set(filed.form.kind, filed.form);
  } else if (isWorkbook) {
    isOwnEdition({ file: file.path }, readRegister(sheets), null, null, tools());
  }
  const others: Sheet[] = [];
  for (const sheet of [...feedback.asking, ...(filed?.rest ?? sheets.filter((one) => !isServiceSheet(one)))]) {
    const recognised = recogniseForm(sheet, names);
    if (recognised === null) {
      others.push(sheet);
    } else {
      const form = formOf(file, sheet, recognised, notes);
      forms.set(form.kind, joined(forms.get(form.kind), form));
    }
  }
  dropUnanswered(forms);
  if (forms.size === 0) {
    noteNothing(file, others, notes);
    return [];
  }
  noteEmpty(
    [...forms.values()].filter((form) => form !== filed?.form || filed.tables > 0),
    notes,
  );
  for (const { name, rows } of others) {
    if (name !== null && rows.length > 0 && !isAdvice(rows)) {
      noteOtherSheet(notes, file.path, name);
    }
  }
  return [...forms.values()];
}

/** A feedback in which nothing was filled in says nothing. */
function dropUnanswered(forms: Map<FiledKind, FormSheet>): void {
  const answers = forms.get("explanations");
  if (answers !== undefined && answers.rows.length === 0 && answers.lacking.length === 0) {
    forms.delete("explanations");
  }
}

/** Notes a file that gave no form: one with nothing but sheets of a feedback is this program's own. */
function noteNothing(file: OpenedFile, others: readonly Sheet[], notes: NoteBook): void {
  const isFeedback = others.length === 0 && file.sheets.length > partsOfFeedback(file.sheets).others.length;
  if (isFeedback) {
    notes.examine("file-skipped");
    noteSkipped(notes, { path: file.path, reason: "own-output" });
  } else {
    noteNoForm(file, notes);
  }
}

/** Whether a CSV file may be a sheet of a return laid out for people: it is no complete form in long layout. */
function isPart(sheets: readonly Sheet[], names: HeaderNames): boolean {
  return sheets.every((sheet) => {
    const recognised = recogniseForm(sheet, names);
    return recognised?.form.needed.some((choice) => !choice.some((one) => recognised.columns.has(one))) ?? true;
  });
}

/** A return without figures was meant to hold some; a blank 差异核定 or 情形登记表 says that there was nothing to enter. */
function noteEmpty(forms: readonly FormSheet[], notes: NoteBook): void {
  notes.examine("form-empty", forms.length);
  for (const { path, kind, rows, lacking } of forms) {
    if (kind === "return" && rows.length === 0 && lacking.length === 0) {
      notes.add("form-empty", { place: { file: path }, subject: `${path}|${kind}`, found: FORM_LABELS[kind] });
    }
  }
}

function isAdvice(rows: SheetRows): boolean {
  return rows.find(({ cells }) => ADVICE_HEADERS.every((header, index) => cells[index] === header)) !== undefined;
}

function formOf(file: OpenedFile, sheet: Sheet, recognised: RecognisedForm, notes: NoteBook): FormSheet {
  const { form, header, columns } = recognised;
  const place = sheetPlace(file.path, sheet);
  const lacking = noteHeaders(place, recognised, notes);
  const year = yearAbove(sheet, header);
  const rows = dataRows(place, sheet, recognised, notes).map((row) => calculatedRow(row, columns, year));
  noteUncalculated(place, rows, columns, notes);
  return {
    path: file.path,
    sha256: file.sha256,
    encoding: file.encoding,
    kind: form.kind,
    columns,
    rows: rows.map((row) => formRow(place, row, columns)),
    ...(form.kind === "explanations" ? { head: titleRow(file, sheet, place) } : {}),
    lacking,
  };
}

/** Whose feedback it is and of which year, by its own title, else by another sheet's. */
function titleRow(file: OpenedFile, sheet: Sheet, place: SheetPlace): FormRow {
  const { unit, year } = feedbackTitle([sheet, ...file.sheets]);
  const column = (index: number): FormColumn => ({ index, header: "", bracket: null });
  const columns = new Map([
    ["填报单位", column(0)],
    ["年度", column(1)],
  ]);
  return formRow(place, { row: 1, cells: [unit, year], kinds: null, formulas: [], hidden: false }, columns);
}

function joined(earlier: FormSheet | undefined, form: FormSheet): FormSheet {
  return earlier === undefined
    ? form
    : { ...earlier, rows: [...earlier.rows, ...form.rows], lacking: [...earlier.lacking, ...form.lacking] };
}

/** A formula without a stored result is neither blank nor 0. */
function noteUncalculated(
  place: SheetPlace,
  rows: readonly SheetRow[],
  columns: ReadonlyMap<string, FormColumn>,
  notes: NoteBook,
): void {
  for (const row of rows) {
    for (const { index } of columns.values()) {
      if (kindOf(row, index) === "uncalculated") {
        notes.add("cell-unreadable", {
          place: { ...place, cell: cellName(row.row, index) },
          subject: `${place.file}|${place.sheet}|uncalculated`,
          code: "uncalculated",
          reason: {
            zh: "公式没有计算结果，请用表格软件打开并保存一次",
            en: "a formula without a stored result: open and save the file once with a spreadsheet program",
          },
        });
      }
    }
  }
}

/** Rows under the header that hold anything; in CSV, one with more cells than its table is shifted, and not used. */
function dataRows(
  place: SheetPlace,
  sheet: Sheet,
  { form, header, columns }: RecognisedForm,
  notes: NoteBook,
): readonly SheetRow[] {
  const rows =
    form.kind === "explanations"
      ? sheet.rows.filter((row) => row.row > header.row && isAnswered(formRow(place, row, columns)))
      : rowsBelow(sheet, header).filter((row) => !isUnused(row, columns));
  notes.examine("row-incomplete", rows.length);
  if (sheet.name !== null) {
    return rows;
  }
  const least = rows.reduce((width, row) => Math.min(width, row.cells.length), Number.POSITIVE_INFINITY);
  const width = Math.max(header.cells.length, rows.length < 2 ? 0 : least);
  return rows.filter((row) => {
    if (row.cells.length <= width || (rows.length === 1 && row.cells.slice(width).every((cell) => cell === ""))) {
      return true;
    }
    notes.add("row-incomplete", {
      place: { ...place, row: row.row },
      subject: `${place.file}|extra-cells`,
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
  return sheet.rows.filter(({ row, cells, formulas }) => {
    const filled = cells.map(foldWidth).filter((cell) => cell !== "");
    return row > header.row && (!isFooterRow(filled) || (filled.length === 0 && formulas.length > 0));
  });
}
