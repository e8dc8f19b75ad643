import type { DerivedFigure } from "../../model/item.js";
import { sheetReference } from "../workbook/grid.js";
import { type FigurePlan, figureColumn, type ReturnPlan, rowOf } from "./plan-return.js";

/** The cells a derived figure is worked out from. */
interface Operands {
  readonly numerator: readonly string[];
  readonly denominator: readonly string[];
  /** Fewest numerators that must be numbers. */
  readonly least: number;
}

const ACTUAL = figureColumn("本年完成");
const PREVIOUS = figureColumn("上年完成");

/** Formula of a derived figure: per cent with 2 decimals, or its own unit with 4; empty while a part is missing. */
function derivedFormula(figure: DerivedFigure, { numerator, denominator, least }: Operands): string {
  const above = numerator.join(",");
  const below = denominator.join(",");
  const quotient = `SUM(${above})/SUM(${below})${figure.kind === "growth" ? "-1" : ""}`;
  const value = figure.measureUnit === "%" ? `ROUND((${quotient})*100,2)` : `ROUND(${quotient},4)`;
  return `IF(AND(COUNT(${above})>=${least},COUNT(${below})>=1,SUM(${below})>0),${value},"")`;
}

/** Formula on the figure's own sheet; a unit's figure adds up its links. */
export function formulaOnSheet(plan: ReturnPlan, sheet: FigurePlan, figure: DerivedFigure): string {
  const refs = (item: string, column: string): readonly string[] => {
    const row = rowOf(sheet, item);
    return row === null ? acrossLinks(plan, item, column) : [`${column}${row}`];
  };
  const numerator = figure.numerator.flatMap((item) => refs(item, ACTUAL));
  const denominator =
    figure.denominator === null
      ? figure.numerator.flatMap((item) => refs(item, PREVIOUS))
      : refs(figure.denominator, ACTUAL);
  return derivedFormula(figure, { numerator, denominator, least: sheet.link === null ? 1 : numerator.length });
}

/** Formula over all links, on the overview: `totalCell` gives an item's total there. */
export function formulaOfTotal(plan: ReturnPlan, figure: DerivedFigure, totalCell: (item: string) => string): string {
  const numerator = figure.numerator.map(totalCell);
  const denominator =
    figure.denominator === null
      ? figure.numerator.flatMap((item) => acrossLinks(plan, item, PREVIOUS))
      : [totalCell(figure.denominator)];
  return derivedFormula(figure, { numerator, denominator, least: numerator.length });
}

function acrossLinks(plan: ReturnPlan, item: string, column: string): readonly string[] {
  return plan.linked.flatMap((sheet) => {
    const row = rowOf(sheet, item);
    return row === null ? [] : [sheetReference(sheet.sheet, `${column}${row}`)];
  });
}
