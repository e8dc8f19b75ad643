import { type Exact, exact } from "../../model/exact.js";
import type { FigureObstacle } from "../../model/figure-obstacle.js";
import type { DerivedFigure } from "../../model/item.js";
import { foldWidth } from "../text/fold-width.js";
import { findObstacle } from "./find-obstacle.js";
import { findMeasure, type MeasureTable } from "./measure-table.js";
import { settleMeasure } from "./settle-measure.js";
import { type TypedFigure, typedText } from "./typed-text.js";

/** A derived figure as read; both null where it is blank or 不适用. */
interface DerivedReading {
  readonly value: Exact | null;
  readonly obstacle: FigureObstacle | null;
}

/**
 * Reads a derived figure as a plain ratio (12.5 % → 0.125; 12.5 under a 计量单位 of % likewise; 0.125 as it is),
 * or in the figure's own unit (县均 in 万元). One in a unit that is not its own is unreadable.
 */
export function normaliseDerived(
  asRead: string,
  columnMeasure: string,
  derived: DerivedFigure,
  measures: MeasureTable,
): DerivedReading {
  const typed = typedText(asRead);
  if (typed.kind === "unreadable") {
    return { value: null, obstacle: typed.obstacle };
  }
  if (typed.kind !== "number") {
    return { value: null, obstacle: null };
  }
  const value = measuredValue(typed, columnMeasure, derived, measures);
  return { value, obstacle: value === null ? findObstacle(foldWidth(asRead)) : null };
}

function measuredValue(
  typed: TypedFigure,
  columnMeasure: string,
  derived: DerivedFigure,
  measures: MeasureTable,
): Exact | null {
  const isShare = derived.measureUnit === "%";
  const dimension = isShare ? "share" : "money";
  const settled = settleMeasure(typed, measures, { dimension, name: derived.name });
  if (settled === null) {
    return null;
  }
  const unit = settled.unit ?? findMeasure(measures, columnMeasure, dimension);
  if (unit === null) {
    return typed.number.value;
  }
  if (unit.dimension !== dimension) {
    return null;
  }
  const own = isShare ? exact(1) : (findMeasure(measures, derived.measureUnit, dimension)?.factor ?? exact(1));
  return typed.number.value.mul(unit.factor).div(own);
}
