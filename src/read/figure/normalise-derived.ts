import { type Exact, exact } from "../../model/exact.js";
import type { DerivedFigure } from "../../model/scheme.js";
import { findMeasure, type MeasureTable } from "./measure-table.js";
import { typedText } from "./typed-text.js";

/**
 * Reads a derived figure as a plain ratio (12.5 % → 0.125; 12.5 under a 计量单位 of % likewise; 0.125 as it is),
 * or in the figure's own unit (县均 in 万元). Null where it is blank, unreadable, or in a unit that is not its own.
 */
export function normaliseDerived(
  asRead: string,
  columnMeasure: string,
  derived: DerivedFigure,
  measures: MeasureTable,
): Exact | null {
  const typed = typedText(asRead);
  if (typed.kind !== "number") {
    return null;
  }
  const isShare = derived.measureUnit === "%";
  const dimension = isShare ? "share" : "money";
  const measure = typed.suffix === "" ? columnMeasure : typed.suffix;
  const unit = findMeasure(measures, measure, dimension);
  if (unit === null) {
    return typed.suffix === "" ? typed.number.value : null;
  }
  if (unit.dimension !== dimension) {
    return null;
  }
  const own = isShare ? exact(1) : (findMeasure(measures, derived.measureUnit, dimension)?.factor ?? exact(1));
  return typed.number.value.mul(unit.factor).div(own);
}
