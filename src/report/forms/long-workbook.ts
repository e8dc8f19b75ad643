import type { Artefact } from "../../model/artefact.js";
import { FORM_HEADERS, FORM_TITLES } from "../../model/form-layout.js";
import type { Scheme } from "../../model/scheme.js";
import type { GridSheet, GridWorkbook } from "../workbook/grid.js";
import { renderGridWorkbook } from "../workbook/render-grid-workbook.js";
import { formLists, listsSheet } from "./form-lists.js";
import { inSchemeWords } from "./in-scheme-words.js";
import type { LongForm } from "./long-columns.js";
import { longSheet } from "./long-sheet.js";
import { registerSheet } from "./register-sheet.js";
import { headedCsv } from "./return-csv.js";
import { formEdition } from "./return-workbook.js";

const ADVICE_SHEET = "填写说明";

/** A long form as a workbook with drop-downs. */
export async function longWorkbook(scheme: Scheme, year: number, form: LongForm): Promise<Artefact> {
  const bytes = await renderGridWorkbook(describeLongForm(scheme, year, form));
  return { path: `${longName(form, year)}.xlsx`, bytes };
}

/** A long form, cell by cell, before it is rendered. */
export function describeLongForm(scheme: Scheme, year: number, plain: LongForm): GridWorkbook {
  const form = inSchemeWords(plain, scheme);
  const lists = formLists(scheme, year);
  return {
    title: `${year} 年度东西部扶贫协作成效评价　${FORM_TITLES[form.kind]}`,
    description: `jiedui/form@1 ${form.kind} ${year}`,
    edition: formEdition(scheme),
    sheets: [
      longSheet(form, lists, year),
      adviceSheet(scheme, form, year),
      listsSheet(lists),
      registerSheet({ form: form.kind, scheme, unit: null, year }, []),
    ],
  };
}

/** A long form as CSV: its headers. */
export function longCsv(year: number, form: LongForm): Artefact {
  return headedCsv(`${longName(form, year)}.csv`, FORM_HEADERS[form.kind], []);
}

/** File name of a long form, without its ending. */
export function longName(form: LongForm, year: number): string {
  return `${year}年度${FORM_TITLES[form.kind]}`;
}

/** What each column holds. */
function adviceSheet(scheme: Scheme, form: LongForm, year: number): GridSheet {
  const title = `${year} 年度　${FORM_TITLES[form.kind]}　${ADVICE_SHEET}`;
  return {
    name: ADVICE_SHEET,
    orientation: "portrait",
    widths: [16, 76],
    rows: [
      { cells: [{ value: title, look: "title", span: 2 }] },
      { cells: [{ value: `依据 ${scheme.document}《${scheme.title}》。${form.purpose}`, look: "line", span: 2 }] },
      {
        cells: [
          { value: "列", look: "header" },
          { value: "怎样填", look: "header" },
        ],
      },
      ...form.columns.map((column) => ({
        cells: [{ value: column.header, look: "strong" as const }, { value: adviceOf(column) }],
      })),
      {
        cells: [
          { value: `共 ${form.rows} 行；不够时另存一份继续填写，可以同时放入批次文件夹。`, look: "line", span: 2 },
        ],
      },
    ],
  };
}

function adviceOf(column: LongForm["columns"][number]): string {
  const { prompt = "" } = column;
  switch (column.kind) {
    case "year":
      return "该行填写内容后自动出现。";
    case "lookup":
      return "选择项目代码后自动出现。";
    case "words":
      return `从下拉列表中选择：${column.words.join("、")}。${prompt}`;
    case "list":
      return prompt === "" ? "从下拉列表中选择。" : prompt;
    case "date":
      return "日期，写法：年-月-日。";
    case "number":
    case "text":
      return prompt === "" ? "文字。" : prompt;
  }
}
