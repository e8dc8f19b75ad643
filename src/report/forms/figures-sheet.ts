import { FIGURE_HEADERS, RETURN_SHEETS } from "../../model/form-layout.js";
import { type Item, isWhole } from "../../model/item.js";
import type { Side } from "../../model/pairing.js";
import type { Indicator, Scheme } from "../../model/scheme.js";
import type { GridCell, GridFormat, GridRow, GridSheet } from "../workbook/grid.js";
import { formulaOnSheet } from "./derived-formula.js";
import { figureValidation } from "./figure-validation.js";
import { type FigurePlan, figureColumn, HEADER_ROW, itemRows, type ReturnPlan, rowOf } from "./plan-return.js";
import { contestedRemark, fixedValue, type Prefill, type Prefilled, prefillKey } from "./prefill.js";
import { relationConditions } from "./relation-conditions.js";

const WIDTHS = [8, 13, 33, 34, 8, 12, 12, 12, 22];
/** 项目代码 to 项目 stay in view. */
const FROZEN_COLUMNS = 4;
const LAST_COLUMN = figureColumn("备注");
const ACTUAL = figureColumn("本年完成");

/** 本级指标 or a link's sheet: its items in code order, then what is worked out from them. */
export function figuresSheet(plan: ReturnPlan, sheet: FigurePlan, prefill: Prefill): GridSheet {
  const from = figureColumn("上年完成");
  return {
    name: sheet.sheet,
    orientation: "landscape",
    widths: WIDTHS,
    rows: [
      { cells: [{ value: titleOf(plan, sheet), look: "title", span: WIDTHS.length }] },
      introduction(plan, sheet),
      { cells: FIGURE_HEADERS.map((header) => ({ value: header, look: "header" as const })) },
      ...sheet.items.map(({ item }) => itemRow(plan, sheet, item, prefill)),
      ...derivedRows(plan, sheet),
    ],
    frozen: { rows: HEADER_ROW, columns: FROZEN_COLUMNS },
    printTitles: `1:${HEADER_ROW}`,
    filter: `A${HEADER_ROW}:${LAST_COLUMN}${itemRows(sheet).last + sheet.derived.length}`,
    validations: sheet.items.map(({ item, row }) => figureValidation(item, `${from}${row}:${ACTUAL}${row}`)),
    conditions: relationConditions(plan.scheme, {
      firstColumn: ACTUAL,
      lastColumn: ACTUAL,
      rowOf: (item) => rowOf(sheet, item),
    }),
  };
}

function titleOf({ unit, year }: ReturnPlan, { link }: FigurePlan): string {
  const what = link === null ? RETURN_SHEETS.unit : `结对关系 ${link.name}`;
  return `${unit.fullName} ${year} 年度东西部扶贫协作成效评价填报表　${what}`;
}

function introduction({ unit, year }: ReturnPlan, { link }: FigurePlan): GridRow {
  const about = link === null ? "" : `　结对关系：${link.name}（${link.id}）`;
  const text = `填报单位：${unit.fullName}　年度：${year}${about}　只填浅蓝色单元格；资金一律填万元；没有发生填 0，不适用填“不适用”。`;
  return {
    cells: [
      { value: text, look: "line", span: WIDTHS.length - 1 },
      { value: `返回${RETURN_SHEETS.cover}`, look: "bare", align: "right", toSheet: RETURN_SHEETS.cover },
    ],
  };
}

function itemRow({ scheme, unit }: ReturnPlan, { link }: FigurePlan, item: Item, prefill: Prefill): GridRow {
  const key = prefillKey(link?.id ?? null, unit.code, item.id);
  const target = prefill.targets.get(key);
  const previous = prefill.previous.get(key);
  const { theme, indicator } = placeInLaw(scheme, item, unit.side);
  const remark = contestedRemark(previous, target);
  return {
    cells: [
      { value: item.code, look: "code", align: "center" },
      { value: theme, align: "center" },
      { value: indicator },
      { value: item.name, look: "strong" },
      { value: item.measureUnit, align: "center" },
      figureCell(item, previous),
      figureCell(item, target),
      figureCell(item, undefined),
      { value: remark, look: "input", format: "text", entry: true },
    ],
  };
}

function figureCell(item: Item, known: Prefilled | undefined): GridCell {
  const value = fixedValue(known);
  const shape = {
    align: item.dimension === "yes-no" ? ("center" as const) : ("right" as const),
    format: formatOf(item),
  };
  return value === null ? { ...shape, look: "input", entry: true } : { ...shape, value, look: "fixed" };
}

function formatOf(item: Item): GridFormat {
  if (item.dimension === "yes-no") {
    return "text";
  }
  return isWhole(item) ? "whole" : "general";
}

/**
 * Theme and indicators the item is printed at. A figure that only feeds the other side's indicators is reported for the
 * cross-check; its theme is that of the own items of its chapter.
 */
function placeInLaw(scheme: Scheme, item: Item, side: Side): { readonly theme: string; readonly indicator: string } {
  const fed = indicatorsOf(scheme, item);
  const own = fed.filter((indicator) => indicator.side === side);
  if (own.length > 0) {
    return { theme: own[0]?.theme ?? "", indicator: own.map(({ text }) => text).join("；") };
  }
  const chapter = scheme.items.filter(({ code }) => code.split(".")[0] === item.code.split(".")[0]);
  const neighbour = chapter.flatMap((one) => indicatorsOf(scheme, one)).find((indicator) => indicator.side === side);
  const texts = fed.map(({ text }) => text).join("；");
  return { theme: neighbour?.theme ?? fed[0]?.theme ?? "", indicator: texts === "" ? "" : `（双方核对）${texts}` };
}

function indicatorsOf(scheme: Scheme, item: Item): readonly Indicator[] {
  return scheme.indicators.filter(({ id }) => item.feeds.includes(id));
}

function derivedRows(plan: ReturnPlan, sheet: FigurePlan): readonly GridRow[] {
  return sheet.derived.map(({ derived }) => {
    const indicator = plan.scheme.indicators.find(({ id }) => id === derived.indicator);
    return {
      cells: [
        { value: derived.code, look: "fixed", align: "center" },
        { value: indicator?.theme ?? "", look: "fixed", align: "center" },
        { value: indicator?.text ?? "", look: "fixed" },
        { value: derived.name, look: "fixed" },
        { value: derived.measureUnit, look: "fixed", align: "center" },
        { look: "fixed" },
        { look: "fixed" },
        {
          formula: formulaOnSheet(plan, sheet, derived),
          value: "",
          look: "fixed",
          align: "right",
          format: derived.measureUnit === "%" ? "share" : "general",
        },
        { value: "自动计算，不需填写", look: "fixed" },
      ],
    };
  });
}
