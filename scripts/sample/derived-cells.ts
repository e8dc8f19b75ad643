import { type Exact, exact, fixedText, sum } from "../../src/model/exact.js";
import { rowKey } from "../../src/model/filing.js";
import type { DerivedFigure } from "../../src/model/item.js";
import type { Unit } from "../../src/model/pairing.js";
import type { Scheme } from "../../src/model/scheme.js";
import {
  type FigurePlan,
  figureColumn,
  planReturn,
  type ReturnPlan,
  rowOf,
} from "../../src/report/forms/plan-return.js";
import type { SampleRow, SheetCell, TypedCell } from "./sample-file.js";
import { YEAR } from "./sample-year.js";

type FigureOf = (link: string | null, item: string, column: "上年完成" | "本年完成") => Exact | null;

/** Results of the formulas of a return: those of a link from its sheet, those of a unit over all its links. */
export function derivedCells(plan: ReturnPlan, rows: readonly SampleRow[]): readonly TypedCell[] {
  const cells = new Map(rows.map((row) => [row.key, row.cells]));
  const figureOf: FigureOf = (link, item, column) => {
    const text = cells.get(rowKey(link, item))?.[column] ?? "";
    return /^\d+(?:\.\d+)?$/u.test(text) ? exact(text) : null;
  };
  return [plan.own, ...plan.linked].flatMap((sheet) =>
    sheet.derived.flatMap(({ derived, row }) => {
      const value = resultOf(plan, sheet, derived, figureOf);
      return value === null ? [] : [{ sheet: sheet.sheet, cell: `${figureColumn("本年完成")}${row}`, value }];
    }),
  );
}

/** Cell of a derived figure of a link in a unit's workbook. */
export function derivedCell(scheme: Scheme, unit: Unit, link: string, code: string): SheetCell {
  for (const sheet of planReturn(scheme, unit, YEAR).linked) {
    const found = sheet.link?.id === link ? sheet.derived.find(({ derived }) => derived.code === code) : undefined;
    if (found !== undefined) {
      return { sheet: sheet.sheet, cell: `${figureColumn("本年完成")}${found.row}` };
    }
  }
  throw new Error(`${unit.name} has no ${code} of ${link}`);
}

/** As the form's formula: per cent with 2 decimals, or its own unit with 4; null while a part is missing. */
function resultOf(plan: ReturnPlan, sheet: FigurePlan, derived: DerivedFigure, figureOf: FigureOf): number | null {
  const figures = (item: string, column: "上年完成" | "本年完成"): readonly (Exact | null)[] =>
    rowOf(sheet, item) === null
      ? plan.linked.map(({ link }) => figureOf(link?.id ?? null, item, column))
      : [figureOf(sheet.link?.id ?? null, item, column)];
  const numerator = derived.numerator.flatMap((item) => figures(item, "本年完成"));
  const base =
    derived.denominator === null
      ? derived.numerator.flatMap((item) => figures(item, "上年完成"))
      : figures(derived.denominator, "本年完成");
  const [above, below] = [known(numerator), known(base)];
  const least = sheet.link === null ? 1 : numerator.length;
  if (above.length < least || !sum(below).gt(0)) {
    return null;
  }
  const quotient = sum(above)
    .div(sum(below))
    .sub(derived.kind === "growth" ? 1 : 0);
  return derived.measureUnit === "%" ? Number(fixedText(quotient.mul(100), 2)) : Number(fixedText(quotient, 4));
}

function known(values: readonly (Exact | null)[]): readonly Exact[] {
  return values.flatMap((value) => value ?? []);
}
