import type { Row, Worksheet } from "exceljs";
import type { CellParts } from "./cell-parts.js";
import { bodyStyle, HEADER_STYLE, LINE_STYLES, linkStyle } from "./cell-styles.js";
import type { Column, Sheet } from "./description.js";
import type { LaidRow, LaidSheet } from "./lay-out-sheet.js";
import { foldRows } from "./outline.js";
import { setUpPage } from "./set-up-page.js";
import { validationsOf } from "./validations-of.js";

const LONGEST_CHOICES = 255;

/** Writes a laid-out sheet into an empty worksheet; `names` are the sheets' final names by wished name. */
export function writeSheet(target: Worksheet, sheet: Sheet, laid: LaidSheet, names: ReadonlyMap<string, string>): void {
  for (const [index, width] of laid.widths.entries()) {
    target.getColumn(index + 1).width = width;
  }
  for (const [index, row] of laid.rows.entries()) {
    writeRow(target.getRow(index + 1), row, laid.widths.length, names);
  }
  for (const { table, headerFrom, headerTo, lastRow } of laid.tables) {
    if (headerFrom < headerTo) {
      mergeBands(target, table.columns, headerFrom);
    }
    if (lastRow > headerTo) {
      addChoices(target, table.columns, headerTo + 1, lastRow);
      foldRows(target, headerTo + 1, table.levels ?? []);
    }
  }
  setUpPage(target, sheet, laid);
}

function writeRow(target: Row, row: LaidRow, columns: number, names: ReadonlyMap<string, string>): void {
  target.height = row.height;
  if (row.kind === "header") {
    writeHeader(target, row.texts);
  } else if (row.kind === "body") {
    writeCells(target, row.cells, names);
  } else if (row.kind !== "gap") {
    const cell = target.getCell(1);
    cell.value = row.text;
    cell.style = LINE_STYLES[row.kind];
    merge(target, 1, columns);
  }
}

function writeHeader(target: Row, texts: readonly string[]): void {
  for (const [index, text] of texts.entries()) {
    const cell = target.getCell(index + 1);
    cell.style = HEADER_STYLE;
    if (text !== "") {
      cell.value = text;
      const after = texts.slice(index + 1).findIndex((next) => next !== "");
      merge(target, index + 1, after === -1 ? texts.length - index : after + 1);
    }
  }
}

function writeCells(target: Row, cells: readonly CellParts[], names: ReadonlyMap<string, string>): void {
  let position = 1;
  for (const part of cells) {
    const cell = target.getCell(position);
    cell.value = part.value;
    cell.style = bodyStyle(part.style, part.align, part.formatCode);
    if (part.toSheet !== null) {
      const name = (names.get(part.toSheet) ?? part.toSheet).replaceAll("'", "''");
      cell.value = { text: String(part.value), hyperlink: `#'${name}'!A${part.toRow}` };
      cell.style = linkStyle(bodyStyle(part.style, part.align, part.formatCode));
    }
    merge(target, position, part.span);
    position += part.span;
  }
}

function merge(target: Row, from: number, count: number): void {
  if (count > 1) {
    target.worksheet.mergeCells(target.number, from, target.number, from + count - 1);
  }
}

/** Joins neighbours of one band sideways, and columns without a band downwards. */
function mergeBands(target: Worksheet, columns: readonly Column[], row: number): void {
  let from = 0;
  while (from < columns.length) {
    const band = columns[from]?.band;
    let to = from;
    while (band !== undefined && columns[to + 1]?.band === band) {
      to += 1;
    }
    if (band === undefined) {
      target.mergeCells(row, from + 1, row + 1, from + 1);
    } else if (to > from) {
      target.mergeCells(row, from + 1, row, to + 1);
    }
    from = to + 1;
  }
}

/** One validation over the whole range: exceljs writes overlapping ranges for validations set cell by cell. */
function addChoices(target: Worksheet, columns: readonly Column[], from: number, to: number): void {
  for (const [index, column] of columns.entries()) {
    const list = (column.choices ?? []).join(",");
    if (list.length > LONGEST_CHOICES) {
      throw new RangeError(`the choices of ${column.header} are longer than ${LONGEST_CHOICES} characters`);
    }
    if (list !== "") {
      const letter = target.getColumn(index + 1).letter;
      validationsOf(target).add(`${letter}${from}:${letter}${to}`, {
        type: "list",
        allowBlank: true,
        formulae: [`"${list}"`],
        // Without it the spreadsheet lets everything pass.
        showErrorMessage: true,
        errorTitle: column.header,
        error: `请从下拉列表中选择：${list}`,
      });
    }
  }
}
