import { columnName } from "../../model/cell-name.js";
import { FORM_TITLES } from "../../model/form-layout.js";
import type { GridCell, GridRow, GridSheet, GridValidation } from "../workbook/grid.js";
import { choiceValidation } from "./choice-validation.js";
import { dateValidation } from "./date-validation.js";
import { numberFormula } from "./figure-validation.js";
import { type FormLists, type ListName, listRange } from "./form-lists.js";
import type { LongColumn, LongForm } from "./long-columns.js";

/** Row of the headers; the rows to fill in follow. */
export const LONG_HEADER_ROW = 3;
const DECIMALS = 4;

/** The sheet of a long form: exact headers, then empty rows. */
export function longSheet(form: LongForm, lists: FormLists, year: number): GridSheet {
  const { columns, rows } = form;
  const title = FORM_TITLES[form.kind];
  const lastRow = LONG_HEADER_ROW + rows;
  const last = columnName(columns.length - 1);
  return {
    name: title,
    orientation: "landscape",
    widths: columns.map((column) => column.width),
    rows: [
      { cells: [{ value: `${year} 年度东西部扶贫协作成效评价　${title}`, look: "title", span: columns.length }] },
      { cells: [{ value: `${form.purpose}只填浅蓝色单元格，不要改动表头。`, look: "line", span: columns.length }] },
      { cells: columns.map(({ header }) => ({ value: header, look: "header" as const })) },
      ...Array.from({ length: rows }, (_, index) => emptyRow(form, lists, year, LONG_HEADER_ROW + 1 + index)),
    ],
    frozen: { rows: LONG_HEADER_ROW, columns: 1 },
    printTitles: `1:${LONG_HEADER_ROW}`,
    filter: `A${LONG_HEADER_ROW}:${last}${lastRow}`,
    validations: columns.flatMap((column, index) =>
      validationOf(column, `${columnName(index)}${LONG_HEADER_ROW + 1}:${columnName(index)}${lastRow}`, lists, year),
    ),
  };
}

function emptyRow({ columns }: LongForm, lists: FormLists, year: number, row: number): GridRow {
  const codeColumn = columnName(columns.findIndex(({ header }) => header === "项目代码"));
  return {
    cells: columns.map((column): GridCell => {
      switch (column.kind) {
        case "year":
          // A row is of the year as soon as anything stands in it, so that empty ones stay empty.
          return {
            formula: `IF(COUNTA(B${row}:${columnName(columns.length - 1)}${row})${lookupsIn(columns)},${year},"")`,
            value: "",
            look: "fixed",
            align: "center",
            format: "general",
          };
        case "lookup":
          return { formula: lookup(`${codeColumn}${row}`, lists, column.list), value: "", look: "fixed" };
        case "number":
          return { look: "input", align: "right", format: "general", entry: true };
        case "date":
          return { look: "input", align: "center", format: "date", entry: true };
        default:
          return { look: "input", format: "text", entry: true };
      }
    }),
  };
}

/** Formulas count as filled even when they show nothing. */
function lookupsIn(columns: readonly LongColumn[]): string {
  return `>${columns.filter(({ kind }) => kind === "lookup").length}`;
}

function lookup(code: string, lists: FormLists, name: ListName): string {
  const found = `INDEX(${listRange(lists, name)},MATCH(${code},${listRange(lists, "itemCodes")},0))`;
  return `IF(${code}="","",IFERROR(${found},""))`;
}

function validationOf(column: LongColumn, range: string, lists: FormLists, year: number): readonly GridValidation[] {
  const { header, prompt = `从下拉列表中选择${header}。` } = column;
  switch (column.kind) {
    case "words":
      return [choiceValidation(range, header, column.words, prompt)];
    case "date":
      return [dateValidation(range, header, year)];
    case "list":
      return [
        {
          range,
          kind: "list",
          formula: listRange(lists, column.list),
          title: header,
          prompt,
          error: "请从下拉列表中选择。",
          onOther: column.onOther ?? "refuse",
        },
      ];
    case "number":
      return [
        {
          range,
          kind: "custom",
          formula: numberFormula(range.split(":")[0] ?? range, DECIMALS),
          title: header,
          prompt,
          error: "只能填写不小于 0、最多 4 位小数的数，或填“不适用”。请不要带计量单位和其他文字。",
          onOther: "refuse",
        },
      ];
    default:
      return [];
  }
}
