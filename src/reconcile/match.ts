import { type Exact, exact, higher, ZERO } from "../model/exact.js";
import type { Figure } from "../model/filing.js";
import type { Item } from "../model/item.js";
import type { SideValue } from "../model/reconciliation.js";
import type { Scheme } from "../model/scheme.js";

const HALF = exact("1/2");

/** How close two sides' figures are, from the closest on; null when further apart than tolerance. */
export type Closeness = "equal" | "rounding" | "tolerance" | null;

/** Compares two figures of an item: 一致, 尾数差, 容差内 or none of them. */
export function closeness(a: SideValue, b: SideValue, item: Item, scheme: Scheme): Closeness {
  const distance = a.value.sub(b.value).abs();
  if (distance.equals(ZERO)) {
    return "equal";
  }
  if (distance.lte(roundingBand(a.figure, item).add(roundingBand(b.figure, item)))) {
    return "rounding";
  }
  const tolerance = scheme.tolerances.find((entry) => entry.id === item.tolerance);
  if (tolerance === undefined) {
    return null;
  }
  const band = higher(tolerance.absolute, tolerance.relative.mul(higher(a.value.abs(), b.value.abs())));
  return distance.lte(band) ? "tolerance" : null;
}

/** The step of the last digit typed where a figure may have been rounded: money, and anything typed in a larger unit; 0 for a count in its own unit. */
function typedStep(figure: Figure, item: Item): Exact {
  const rounded = item.dimension === "money" || figure.typedIn?.larger === true;
  return rounded ? (figure.lastDigit ?? ZERO) : ZERO;
}

function roundingBand(figure: Figure, item: Item): Exact {
  return typedStep(figure, item).mul(HALF);
}
