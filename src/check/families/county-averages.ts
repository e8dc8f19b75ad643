import { type Exact, exact } from "../../model/exact.js";
import { type FiledReturn, rowKey } from "../../model/filing.js";
import type { DerivedFigure, Item } from "../../model/item.js";
import { itemsOf, linksOf, unitOf } from "../../model/lookups.js";
import type { ReturnsContext } from "../rule.js";
import { recompute } from "./derived-values.js";
import { commonSlip, derivedOf, isImplausible } from "./plausible-range.js";
import { reportedValue } from "./totals.js";

/** The county average of one link of a return; null where a figure is missing. */
export interface CountyAverage {
  readonly link: string;
  readonly value: Exact | null;
}

/** The county averages of a return; `slip` is set where all its money was written in another unit of measure. */
export interface ReturnAverages {
  readonly filed: FiledReturn;
  readonly derived: DerivedFigure;
  readonly averages: readonly CountyAverage[];
  readonly implausible: readonly CountyAverage[];
  readonly slip: Exact | null;
}

/** The county averages of a return; null where its unit does not report what they are made of. */
export function countyAverages(filed: FiledReturn, context: ReturnsContext): ReturnAverages | null {
  const { scheme, batch } = context;
  const range = scheme.plausibility.countyAverage;
  const derived = derivedOf(range, filed, scheme);
  if (derived === null) {
    return null;
  }
  const averages = linksOf(scheme, unitOf(scheme, filed.unit), batch.year).map(({ id: link }) => ({
    link,
    value: recompute(derived, filed, link, context),
  }));
  const implausible = averages.filter(({ value }) => value !== null && isImplausible(value, range));
  const values = averages.flatMap(({ value }) => (value === null || value.equals(0) ? [] : [value]));
  const all = values.length > 0 && implausible.length === values.length;
  const slip = all ? commonSlip(values, range) : null;
  return {
    filed,
    derived,
    averages,
    implausible,
    slip: slip !== null && isShared(filed, derived, context) ? slip : null,
  };
}

/** Whether the other money figures lie on the same scale as the averages' own: most within a thousandfold, which a slip of these alone would not leave. */
function isShared(filed: FiledReturn, { numerator }: DerivedFigure, { scheme, batch }: ReturnsContext): boolean {
  const unit = unitOf(scheme, filed.unit);
  const others = itemsOf(scheme, unit.side, "link").filter(
    ({ id, dimension }) => dimension === "money" && !numerator.includes(id),
  );
  const near = linksOf(scheme, unit, batch.year).flatMap(({ id: link }) => nearness(filed, link, numerator, others));
  return near.filter(Boolean).length * 2 > near.length;
}

function nearness(
  filed: FiledReturn,
  link: string,
  numerator: readonly string[],
  others: readonly Item[],
): readonly boolean[] {
  const figure = (id: string) => reportedValue(filed.rows.get(rowKey(link, id))?.actual);
  const own = numerator.map(figure).find((value) => value?.gt(0) === true);
  if (own === undefined || own === null) {
    return [];
  }
  const far = exact(1000);
  return others.flatMap(({ id }) => {
    const value = figure(id);
    return value === null || !value.gt(0) ? [] : [value.mul(far).gte(own) && value.lte(own.mul(far))];
  });
}
