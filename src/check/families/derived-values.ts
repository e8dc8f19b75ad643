import { type Exact, exact } from "../../model/exact.js";
import { type FiledReturn, rowKey } from "../../model/filing.js";
import type { DerivedFigure } from "../../model/item.js";
import { itemOf, linksOf, unitOf } from "../../model/lookups.js";
import type { ReturnsContext } from "../rule.js";
import { totalOf } from "./totals.js";

/**
 * A derived figure as a return's own items make it: a share as a plain ratio, else in its own unit of measure;
 * over all links of the unit where `link` is null. Null where a figure is missing or the base is 0.
 */
export function recompute(
  derived: DerivedFigure,
  filed: FiledReturn,
  link: string | null,
  context: ReturnsContext,
): Exact | null {
  const sumOf = (ids: readonly string[], column: "actual" | "previous") =>
    sumInReturn(ids, column, filed, link, context);
  const numerator = sumOf(derived.numerator, "actual");
  const base =
    derived.kind === "growth"
      ? sumOf(derived.numerator, "previous")
      : sumOf(derived.denominator === null ? [] : [derived.denominator], "actual");
  if (numerator === null || base === null || !base.gt(0)) {
    return null;
  }
  const ratio = numerator.div(base);
  return derived.kind === "growth" ? ratio.sub(exact(1)) : ratio;
}

function sumInReturn(
  ids: readonly string[],
  column: "actual" | "previous",
  filed: FiledReturn,
  link: string | null,
  { scheme, batch }: ReturnsContext,
): Exact | null {
  const links = link === null ? linksOf(scheme, unitOf(scheme, filed.unit), batch.year).map(({ id }) => id) : [link];
  const typed = ids.flatMap((id) => {
    const item = itemOf(scheme, id);
    const over: readonly (string | null)[] = item.scope === "unit" ? [null] : links;
    return over.map((one) => ({ item, figure: filed.rows.get(rowKey(one, id))?.[column] }));
  });
  return totalOf(typed)?.value ?? null;
}
