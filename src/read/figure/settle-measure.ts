import type { Dimension, MeasureUnit } from "../../model/item.js";
import { nameKey } from "../text/fold-width.js";
import { findMeasure, type MeasureTable } from "./measure-table.js";
import { type TypedFigure, typedText } from "./typed-text.js";

/** What a figure is a figure of. */
export interface Measured {
  readonly dimension: Dimension;
  /** Words of it may stand behind the unit of measure: 12家企业, 5个县. */
  readonly name: string;
}

/** Unit of measure in a cell, and the remark beside the number; `unit` is null where none is typed. */
export interface SettledMeasure {
  readonly unit: MeasureUnit | null;
  readonly comment: string | null;
}

/** A remark that gives the number another value: 应为120. */
const CORRECTION = /(?:应为|应是|更正|改为|实为|实际|修正|调整为|调整后|追加后)\D{0,4}\d/;

/** Tells unit of measure and remark apart; null where what is typed behind the number is no known unit. */
export function settleMeasure(typed: TypedFigure, table: MeasureTable, of: Measured): SettledMeasure | null {
  const { suffix, comment } = typed;
  const [, first = "", rest = ""] = /^([^,;、\s]+)[,;、\s]*(.*)$/s.exec(comment ?? "") ?? [];
  const unit = first === "" ? null : findMeasure(table, first, of.dimension);
  if (suffix !== "") {
    const behind = namedMeasure(suffix, table, of);
    // 100（万）人 has two.
    return behind === null || (unit !== null && unit !== behind) ? null : { unit: behind, comment };
  }
  return unit === null ? { unit: null, comment } : { unit, comment: rest || null };
}

/** Whether a remark holds another number that may be meant instead: 100（200）, 100（应为120）. */
export function isRival(comment: string, table: MeasureTable, of: Measured): boolean {
  const typed = typedText(comment);
  const isSame = (one: TypedFigure): boolean =>
    one.suffix === "" || namedMeasure(one.suffix, table, of)?.dimension === of.dimension;
  return CORRECTION.test(comment) || (typed.kind === "number" && isSame(typed));
}

function namedMeasure(suffix: string, table: MeasureTable, { dimension, name }: Measured): MeasureUnit | null {
  const key = nameKey(suffix);
  const whole = findMeasure(table, key, dimension);
  if (whole !== null) {
    return whole;
  }
  for (let length = key.length - 1; length > 0; length -= 1) {
    const unit = findMeasure(table, key.slice(0, length), dimension);
    if (unit?.dimension === dimension && name.includes(key.slice(length))) {
      return unit;
    }
  }
  return null;
}
