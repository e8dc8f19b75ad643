import { NARRATIVE_HEADERS, NARRATIVES, OPINION_HEADERS, OPINION_IDS, RETURN_SHEETS } from "../../model/form-layout.js";
import type { GridCell, GridRow, GridSheet } from "../workbook/grid.js";
import { choiceValidation } from "./choice-validation.js";
import { dateValidation } from "./date-validation.js";
import type { ReturnPlan } from "./plan-return.js";
import type { RegisteredRow } from "./register-sheet.js";

const SHEET = RETURN_SHEETS.narrative;
const WIDTHS = [16, 14, 14, 20, 34];
/** Room for a paragraph; the rows can be made higher. */
const NARRATIVE_HEIGHT = 84;
const OPINION_HEIGHT = 30;
/** Rows before the first narrative: title, line, heading, headers. */
const FIRST_NARRATIVE = 5;
const FIRST_OPINION = FIRST_NARRATIVE + NARRATIVES + 2;
const ANSWERS = ["同意", "有异议", "未答复"];

/** Columns of what is filled in on 自评与意见. */
const NARRATIVE_COLUMN = "C";
const OPINION_COLUMNS = { 结对方意见: "B", 答复日期: "C", 答复文号: "D", 意见内容: "E" } as const;

/** 自评与意见: the self-assessment by theme, and what each counterpart answered (四（一）). */
export function narrativeSheet(plan: ReturnPlan): GridSheet {
  const { unit, year, linked } = plan;
  const lastOpinion = FIRST_OPINION + linked.length - 1;
  const range = (header: keyof typeof OPINION_COLUMNS): string =>
    `${OPINION_COLUMNS[header]}${FIRST_OPINION}:${OPINION_COLUMNS[header]}${lastOpinion}`;
  return {
    name: SHEET,
    orientation: "portrait",
    widths: WIDTHS,
    rows: [
      { cells: [{ value: `${unit.fullName} ${year} 年度　${SHEET}`, look: "title", span: WIDTHS.length }] },
      introduction(),
      heading("一、自评"),
      {
        cells: NARRATIVE_HEADERS.map(
          (value, index): GridCell => ({ value, look: "header", span: index === 2 ? 3 : 1 }),
        ),
      },
      ...themes(plan).map(narrativeRow),
      heading("二、征求结对方意见（办法四（一））"),
      { cells: OPINION_HEADERS.map((value) => ({ value, look: "header" as const })) },
      ...linked.map(({ sheet }) => opinionRow(sheet)),
    ],
    validations: [
      choiceValidation(
        range("结对方意见"),
        "结对方意见",
        ANSWERS,
        "选择结对方的答复：同意、有异议或未答复。有异议的，请在“意见内容”中写明。",
      ),
      dateValidation(range("答复日期"), "答复日期", year),
    ],
  };
}

/** Where its cells stand. */
export function narrativePlaces(plan: ReturnPlan): readonly RegisteredRow[] {
  const narratives = Array.from({ length: NARRATIVES }, (_, index) => ({
    sheet: SHEET,
    row: FIRST_NARRATIVE + index,
    link: null,
    item: `meta.narrative.${index + 1}`,
    column: NARRATIVE_COLUMN,
  }));
  const opinions = plan.linked.flatMap(({ link }, index) =>
    Object.entries(OPINION_IDS).map(([item, header]) => ({
      sheet: SHEET,
      row: FIRST_OPINION + index,
      link: link?.id ?? null,
      item,
      column: OPINION_COLUMNS[header],
    })),
  );
  return [...narratives, ...opinions];
}

/** Ranges whose blanks are counted: the narratives, and the counterparts' answers. */
export function narrativeRanges(plan: ReturnPlan): readonly string[] {
  const answers = OPINION_COLUMNS.结对方意见;
  return [
    `${NARRATIVE_COLUMN}${FIRST_NARRATIVE}:${NARRATIVE_COLUMN}${FIRST_NARRATIVE + NARRATIVES - 1}`,
    `${answers}${FIRST_OPINION}:${answers}${FIRST_OPINION + plan.linked.length - 1}`,
  ];
}

/** Titles of the self-assessments: the themes of the unit's side as the annex prints them. */
export function themes({ scheme, unit }: Pick<ReturnPlan, "scheme" | "unit">): readonly string[] {
  const own = scheme.indicators.filter(({ side }) => side === unit.side).map(({ theme }) => theme);
  const titles = [...new Set(own)];
  return Array.from({ length: NARRATIVES }, (_, index) => titles[index] ?? "其他");
}

function introduction(): GridRow {
  const text =
    "自评写明做法、成效和存在的问题，文字可直接粘贴；行高可以调整。征求意见时可把该结对关系的表单独发给结对方。";
  return {
    cells: [
      { value: text, look: "line", span: WIDTHS.length - 1 },
      { value: `返回${RETURN_SHEETS.cover}`, look: "bare", align: "right", toSheet: RETURN_SHEETS.cover },
    ],
  };
}

function heading(value: string): GridRow {
  return { cells: [{ value, look: "heading", span: WIDTHS.length }] };
}

function narrativeRow(theme: string, index: number): GridRow {
  return {
    height: NARRATIVE_HEIGHT,
    cells: [
      { value: String(index + 1), align: "center" },
      { value: theme, look: "strong" },
      { look: "input", span: 3, entry: true },
    ],
  };
}

function opinionRow(link: string): GridRow {
  return {
    height: OPINION_HEIGHT,
    cells: [
      { value: link, look: "strong", toSheet: link },
      { look: "input", align: "center", entry: true },
      { look: "input", align: "center", format: "date", entry: true },
      { look: "input", entry: true },
      { look: "input", entry: true },
    ],
  };
}
