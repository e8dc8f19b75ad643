import { columnName } from "../../model/cell-name.js";
import { RETURN_SHEETS } from "../../model/form-layout.js";
import type { DerivedFigure, Item } from "../../model/item.js";
import { type GridCell, type GridRow, type GridSheet, sheetReference } from "../workbook/grid.js";
import { formulaOfTotal } from "./derived-formula.js";
import { type FigurePlan, figureColumn, type ReturnPlan, rowOf } from "./plan-return.js";
import { relationConditions } from "./relation-conditions.js";

const BEFORE_LINKS = ["项目代码", "项目", "计量单位"];
const HEADER_ROW = 3;
const FIRST_ROW = HEADER_ROW + 1;
const ACTUAL = figureColumn("本年完成");

/** 结对汇总: all link items against all links, with totals and blanks counted; nothing to fill in. */
export function overviewSheet(plan: ReturnPlan): GridSheet {
  const { linked, unit, year } = plan;
  const items = linked[0]?.items ?? [];
  const derived = linked[0]?.derived ?? [];
  const columns = columnsOf(linked.length);
  const rowInOverview = (id: string): number | null => {
    const index = items.findIndex(({ item }) => item.id === id);
    return index === -1 ? null : FIRST_ROW + index;
  };
  const title = `${unit.fullName} ${year} 年度东西部扶贫协作　${RETURN_SHEETS.overview}（本年完成）`;
  const lastRow = HEADER_ROW + items.length + derived.length;
  return {
    name: RETURN_SHEETS.overview,
    orientation: "landscape",
    widths: [8, 31, 8, ...linked.map(() => 11), 13, 7],
    rows: [
      { cells: [{ value: title, look: "title", span: columns.count }] },
      introduction(columns.count),
      headers(linked),
      ...items.map(({ item }, index) => itemRow(linked, item, columns, FIRST_ROW + index)),
      ...derived.map(({ derived: figure }) => derivedRow(plan, figure, columns, rowInOverview)),
      blanksRow(linked, items.length, columns),
    ],
    frozen: { rows: HEADER_ROW, columns: BEFORE_LINKS.length },
    printTitles: `1:${HEADER_ROW}`,
    filter: `A${HEADER_ROW}:${columns.blanks}${lastRow}`,
    conditions: relationConditions(plan.scheme, {
      firstColumn: columns.first,
      lastColumn: columns.total,
      rowOf: rowInOverview,
    }),
  };
}

interface Columns {
  readonly first: string;
  readonly last: string;
  readonly total: string;
  readonly blanks: string;
  readonly count: number;
}

function columnsOf(links: number): Columns {
  const first = BEFORE_LINKS.length;
  return {
    first: columnName(first),
    last: columnName(first + links - 1),
    total: columnName(first + links),
    blanks: columnName(first + links + 1),
    count: first + links + 2,
  };
}

function introduction(columns: number): GridRow {
  const text =
    "本表由各结对关系表自动汇总，不需填写。红色为部分大于整体、合计与分项不符等需要核对的数；“空白”为尚未填写的结对关系个数。";
  return {
    cells: [
      { value: text, look: "line", span: columns - 2 },
      { value: `返回${RETURN_SHEETS.cover}`, look: "bare", align: "right", span: 2, toSheet: RETURN_SHEETS.cover },
    ],
  };
}

function headers(linked: readonly FigurePlan[]): GridRow {
  const fixed = (value: string): GridCell => ({ value, look: "header" });
  return {
    cells: [
      ...BEFORE_LINKS.map(fixed),
      ...linked.map(({ sheet }): GridCell => ({ value: sheet, look: "header", toSheet: sheet })),
      fixed("合计"),
      fixed("空白"),
    ],
  };
}

function itemRow(linked: readonly FigurePlan[], item: Item, columns: Columns, row: number): GridRow {
  const across = `${columns.first}${row}:${columns.last}${row}`;
  return {
    cells: [
      { value: item.code, align: "center" },
      { value: item.name },
      { value: item.measureUnit, align: "center" },
      ...linked.map((sheet) => copied(sheet, rowOf(sheet, item.id))),
      { formula: `IF(COUNT(${across})=0,"",SUM(${across}))`, look: "total", align: "right", format: "general" },
      { formula: `COUNTBLANK(${across})`, look: "fixed", align: "right", format: "general" },
    ],
  };
}

function derivedRow(
  plan: ReturnPlan,
  figure: DerivedFigure,
  columns: Columns,
  rowInOverview: (item: string) => number | null,
): GridRow {
  const format = figure.measureUnit === "%" ? "share" : "general";
  const formula = formulaOfTotal(plan, figure, (item) => `${columns.total}${rowInOverview(item) ?? FIRST_ROW}`);
  return {
    cells: [
      { value: figure.code, look: "fixed", align: "center" },
      { value: figure.name, look: "fixed" },
      { value: figure.measureUnit, look: "fixed", align: "center" },
      ...plan.linked.map((sheet): GridCell => {
        const row = sheet.derived.find(({ derived }) => derived === figure)?.row ?? null;
        return { ...copied(sheet, row), look: "fixed", format };
      }),
      { formula, look: "total", align: "right", format },
      { look: "fixed" },
    ],
  };
}

function copied({ sheet }: FigurePlan, row: number | null): GridCell {
  const cell = sheetReference(sheet, `${ACTUAL}${row ?? FIRST_ROW}`);
  return { formula: `IF(${cell}="","",${cell})`, align: "right", format: "general" };
}

function blanksRow(linked: readonly FigurePlan[], items: number, columns: Columns): GridRow {
  const last = HEADER_ROW + items;
  const blanks = linked.map((_, index): GridCell => {
    const column = columnName(BEFORE_LINKS.length + index);
    const formula = `COUNTBLANK(${column}${FIRST_ROW}:${column}${last})`;
    return { formula, look: "total", align: "right", format: "general" };
  });
  return {
    cells: [
      { value: "空白项数", look: "total", align: "center", span: BEFORE_LINKS.length },
      ...blanks,
      { look: "total" },
      {
        formula: `SUM(${columns.blanks}${FIRST_ROW}:${columns.blanks}${last})`,
        look: "total",
        align: "right",
        format: "general",
      },
    ],
  };
}
