import { itemOf } from "../model/lookups.js";
import type { Measure } from "../model/scheme.js";
import type { ResultMeasure, Subject } from "./subject.js";

/** A place's share of a ratio in one year. */
export type RatioPart = NonNullable<ResultMeasure["ratio"]>["previousParts"][number];

/** The denominator where it is the unit's own item and stands once; null where every link has its own. */
export function ownDenominator({ denominator }: Measure, { scheme }: Subject): string | null {
  return denominator !== null && itemOf(scheme, denominator).scope === "unit" ? denominator : null;
}
