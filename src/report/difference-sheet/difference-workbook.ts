import type { Artefact } from "../../model/artefact.js";
import { columnName } from "../../model/cell-name.js";
import { DECISION_CHOICES } from "../../model/filing.js";
import { FORM_TITLES } from "../../model/form-layout.js";
import type { Scheme } from "../../model/scheme.js";
import { openCountsWords } from "../../wording/open-case-words.js";
import { choiceValidation } from "../forms/choice-validation.js";
import { dateValidation } from "../forms/date-validation.js";
import { numberFormula } from "../forms/figure-validation.js";
import { registerSheet } from "../forms/register-sheet.js";
import { editionText } from "../result/edition-text.js";
import type { Result, ResultEntry } from "../result/schema.js";
import type { GridSheet, GridValidation } from "../workbook/grid.js";
import { renderGridWorkbook } from "../workbook/render-grid-workbook.js";
import { CASE_COLUMNS, type CaseColumn } from "./case-columns.js";
import { openCases } from "./open-cases.js";
import { openCounts } from "./open-counts.js";

const NAME = "差异核查单";
const HEADER_ROW = 3;
const FROZEN_COLUMNS = 4;
const DECIMALS = 4;

/** 差异核查单.xlsx: a row for every open case, and room to decide; filled in and put into the batch it is a decisions form. */
export async function differenceWorkbook(result: Result, scheme: Scheme): Promise<Artefact> {
  const bytes = await renderGridWorkbook({
    title: `${result.year} 年度东西部扶贫协作成效评价　${NAME}`,
    description: `jiedui/form@1 decisions ${result.year}`,
    edition: editionText(result),
    sheets: [
      caseSheet(openCases(result), result, scheme),
      registerSheet({ form: "decisions", scheme, unit: null, year: result.year }, []),
    ],
  });
  return { path: `${NAME}.xlsx`, bytes };
}

function caseSheet(cases: readonly ResultEntry[], result: Result, scheme: Scheme): GridSheet {
  const span = CASE_COLUMNS.length;
  const onFirstPage = columnsOnFirstPage();
  const last = HEADER_ROW + Math.max(1, cases.length);
  const advice =
    cases.length === 0
      ? "没有待核定的差异。"
      : `共 ${cases.length} 项：${openCountsWords(openCounts(cases), "zh")}。影响大的在前。核定的填“${FORM_TITLES.decisions}”各列（浅蓝色），理由必填；填好后把本文件放入批次文件夹，重新评价即采用。相对差为差额除以两数的平均数。东部数、中西部数以后有变动的，核定自动失效并提示。`;
  return {
    name: NAME,
    orientation: "landscape",
    widths: CASE_COLUMNS.map(({ width }) => width),
    rows: [
      { cells: [{ value: `${result.year} 年度东西部扶贫协作　${NAME}`, look: "title", span: onFirstPage }] },
      { cells: [{ value: advice, look: "line", span: onFirstPage }] },
      { cells: CASE_COLUMNS.map(({ header }) => ({ value: header, look: "header" as const })) },
      ...cases.map((entry) => ({ cells: CASE_COLUMNS.map(({ cell }) => cell(entry, { result, scheme })) })),
    ],
    frozen: { rows: HEADER_ROW, columns: FROZEN_COLUMNS },
    printTitles: `1:${HEADER_ROW}`,
    pagesWide: 2,
    printColumns: "A:F",
    filter: `A${HEADER_ROW}:${columnName(span - 1)}${last}`,
    validations: CASE_COLUMNS.flatMap((column, index) =>
      validationOf(column, `${columnName(index)}${HEADER_ROW + 1}:${columnName(index)}${last}`, result.year),
    ),
  };
}

/** Columns in the first of the two pages' width: the title must not be cut where the pages meet. */
function columnsOnFirstPage(): number {
  const ends = CASE_COLUMNS.map((_, index) =>
    CASE_COLUMNS.slice(0, index + 1).reduce((total, { width }) => total + width, 0),
  );
  const half = (ends.at(-1) ?? 0) / 2;
  return ends.filter((end) => end <= half).length;
}

function validationOf({ header, entry }: CaseColumn, range: string, year: number): readonly GridValidation[] {
  switch (entry) {
    case "choice":
      return [
        choiceValidation(range, header, DECISION_CHOICES, "双方商定、核实须填采用值；豁免的不再提示，数字不变。"),
      ];
    case "date":
      return [dateValidation(range, header, year)];
    case "number":
      return [
        {
          range,
          kind: "custom",
          formula: numberFormula(range.split(":")[0] ?? range, DECIMALS),
          title: header,
          prompt: "用该项目的计量单位填写，资金填万元；只填数，不带单位。",
          error: "只能填写不小于 0、最多 4 位小数的数。",
          onOther: "refuse",
        },
      ];
    default:
      return [];
  }
}
