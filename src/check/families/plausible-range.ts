import { type Exact, exact } from "../../model/exact.js";
import type { FiledReturn } from "../../model/filing.js";
import type { DerivedFigure } from "../../model/item.js";
import { itemOf, reportsItem, unitOf } from "../../model/lookups.js";
import type { PlausibleRange } from "../../model/plausibility.js";
import type { Scheme } from "../../model/scheme.js";

/** 万元 written as 元, and as 亿元: what a figure then is of what it should be. */
const SLIPS: readonly Exact[] = [exact(10000), exact("1/10000")];

/** Whether a value lies outside a range; 0 is nobody's slip. */
export function isImplausible(value: Exact, { lowest, highest }: PlausibleRange): boolean {
  return !value.equals(0) && (value.lt(lowest) || value.gt(highest));
}

/** The one slip of the unit of measure that brings all the values into the range; null if none does. */
export function commonSlip(values: readonly Exact[], range: PlausibleRange): Exact | null {
  const mends = (slip: Exact) => values.every((value) => !isImplausible(value.div(slip), range));
  return SLIPS.find(mends) ?? null;
}

/** The derived figure of a range that the unit of a return can make: of its level, of items it reports. */
export function derivedOf(range: PlausibleRange, filed: FiledReturn, scheme: Scheme): DerivedFigure | null {
  const unit = unitOf(scheme, filed.unit);
  const isOwn = ({ code, levels, numerator, denominator }: DerivedFigure) =>
    range.derived.includes(code) &&
    levels.includes(unit.level) &&
    [...numerator, ...(denominator === null ? [] : [denominator])].every((id) =>
      reportsItem(itemOf(scheme, id), unit.side),
    );
  return scheme.derived.find(isOwn) ?? null;
}
