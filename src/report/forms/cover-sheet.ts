import { META_LABELS, RETURN_SHEETS } from "../../model/form-layout.js";
import { type GridCell, type GridRow, type GridSheet, sheetReference } from "../workbook/grid.js";
import { choiceValidation } from "./choice-validation.js";
import { coverAdvice } from "./cover-advice.js";
import { dateValidation } from "./date-validation.js";
import { narrativeRanges } from "./narrative-sheet.js";
import { type FigurePlan, figureColumn, itemRows, type ReturnPlan } from "./plan-return.js";
import type { RegisteredRow } from "./register-sheet.js";

const SHEET = RETURN_SHEETS.cover;
const WIDTHS = [20, 34, 12, 12, 14];
/** Rows before the meta cells: title, scheme, heading, unit, year. */
const FIRST_META = 6;
const VALUE_COLUMN = "B";

const HINTS: Readonly<Record<keyof typeof META_LABELS, string>> = {
  "meta.filler": "填报人姓名",
  "meta.reviewer": "审核人姓名",
  "meta.date": "写法：年-月-日",
  "meta.cutoff": "表中数据统计到哪一天，写法：年-月-日",
  "meta.estimated": "有尚未发生、按预计填写的数，选“是”",
};
const META_IDS = Object.keys(META_LABELS) as (keyof typeof META_LABELS)[];

/** 填报说明: who fills the form in, what is still blank on each sheet, and how to fill it in. */
export function coverSheet(plan: ReturnPlan): GridSheet {
  const { scheme, unit, year } = plan;
  const cell = (id: keyof typeof META_LABELS): string => `${VALUE_COLUMN}${metaRow(id)}`;
  return {
    name: SHEET,
    orientation: "portrait",
    widths: WIDTHS,
    rows: [
      wide(`${year} 年度东西部扶贫协作成效评价填报表`, "title"),
      wide(`依据 ${scheme.document}《${scheme.title}》；评价方案 ${scheme.id} ${scheme.version}`, "line"),
      wide("一、填报信息", "heading"),
      told("填报单位", `${unit.fullName}（${unit.code}）`),
      told("年度", String(year)),
      ...META_IDS.map((id) => metaRowOf(id)),
      wide("二、各表和空白项（点击表名可转到该表）", "heading"),
      { cells: ["表名", "内容", "应填项数", "空白项数", "情况"].map((value) => ({ value, look: "header" as const })) },
      ...sheetRows(plan),
      wide("三、怎样填", "heading"),
      ...coverAdvice(plan).map((text) => wide(text, "line")),
    ],
    validations: [
      dateValidation(cell("meta.date"), META_LABELS["meta.date"], year),
      dateValidation(cell("meta.cutoff"), META_LABELS["meta.cutoff"], year),
      choiceValidation(cell("meta.estimated"), META_LABELS["meta.estimated"], ["是", "否"], HINTS["meta.estimated"]),
    ],
  };
}

/** Where the meta cells stand. */
export function coverPlaces(): readonly RegisteredRow[] {
  return META_IDS.map((id) => ({ sheet: SHEET, row: metaRow(id), link: null, item: id, column: VALUE_COLUMN }));
}

function metaRow(id: keyof typeof META_LABELS): number {
  return FIRST_META + META_IDS.indexOf(id);
}

function wide(value: string, look: "title" | "line" | "heading"): GridRow {
  return { cells: [{ value, look, span: WIDTHS.length }] };
}

function told(label: string, value: string): GridRow {
  return { cells: [labelled(label), { value, look: "fixed" }] };
}

function metaRowOf(id: keyof typeof META_LABELS): GridRow {
  const isDate = id === "meta.date" || id === "meta.cutoff";
  return {
    cells: [
      labelled(META_LABELS[id]),
      { look: "input", format: isDate ? "date" : "text", entry: true },
      { value: HINTS[id], look: "note", span: 3 },
    ],
  };
}

function labelled(value: string): GridCell {
  return { value, look: "header" };
}

interface Listed {
  readonly sheet: string;
  readonly content: string;
  readonly ranges: readonly string[];
  readonly expected: number;
}

function sheetRows(plan: ReturnPlan): readonly GridRow[] {
  const { own, linked, year } = plan;
  const meta: Listed = {
    sheet: SHEET,
    content: "填报人、审核人、日期等",
    ranges: [`${VALUE_COLUMN}${FIRST_META}:${VALUE_COLUMN}${FIRST_META + META_IDS.length - 1}`],
    expected: META_IDS.length,
  };
  const narrative: Listed = {
    sheet: RETURN_SHEETS.narrative,
    content: "各项工作自评，结对方意见",
    ranges: narrativeRanges(plan),
    expected: 7 + linked.length,
  };
  const listed = [
    meta,
    figures(own, `本单位 ${year} 年度自己的指标`),
    ...linked.map((sheet) => figures(sheet, "该结对关系的全部项目")),
    narrative,
  ];
  return [...listed.map(listedRow), ...(linked.length > 1 ? [overviewRow()] : []), totalRow(listed)];
}

function figures(plan: FigurePlan, content: string): Listed {
  const { first, last } = itemRows(plan);
  const column = figureColumn("本年完成");
  return { sheet: plan.sheet, content, ranges: [`${column}${first}:${column}${last}`], expected: plan.items.length };
}

function listedRow({ sheet, content, ranges, expected }: Listed, index: number): GridRow {
  const row = FIRST_LISTED + index;
  const blanks = ranges.map((range) => `COUNTBLANK(${sheetReference(sheet, range)})`).join("+");
  return {
    cells: [
      { value: sheet, toSheet: sheet },
      { value: content },
      { value: expected, align: "right", format: "general" },
      { formula: blanks, align: "right", format: "general" },
      { formula: `IF(D${row}=0,"已填完","还有空白")`, align: "center" },
    ],
  };
}

const FIRST_LISTED = FIRST_META + META_IDS.length + 2;

function overviewRow(): GridRow {
  const sheet = RETURN_SHEETS.overview;
  return { cells: [{ value: sheet, toSheet: sheet }, { value: "自动汇总，不需填写" }, {}, {}, {}] };
}

function totalRow(listed: readonly Listed[]): GridRow {
  const last = FIRST_LISTED + listed.length - 1;
  const sum = (column: string): GridCell => ({
    formula: `SUM(${column}${FIRST_LISTED}:${column}${last})`,
    look: "total",
    align: "right",
    format: "general",
  });
  return { cells: [{ value: "合计", look: "total", align: "center", span: 2 }, sum("C"), sum("D"), { look: "total" }] };
}
