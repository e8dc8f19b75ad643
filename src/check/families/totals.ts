import { type Exact, exact, sum, ZERO } from "../../model/exact.js";
import type { Figure } from "../../model/filing.js";
import type { Item } from "../../model/scheme.js";

/** A sum of filed figures, and by how much rounding in what was typed can move it. */
export interface Total {
  readonly value: Exact;
  readonly leeway: Exact;
}

/** A figure of a return with its item; undefined where the row is not there. */
export interface TypedFigure {
  readonly item: Item;
  readonly figure: Figure | undefined;
}

/** The sum of figures, 不适用 counting as none; null where one is blank, unreadable or in error. */
export function totalOf(typed: readonly TypedFigure[]): Total | null {
  const known = typed.flatMap(({ item, figure }) => {
    if (figure?.state === "not-applicable") {
      return [{ value: ZERO, leeway: ZERO }];
    }
    return figure?.state === "given" && figure.value !== null
      ? [{ value: figure.value, leeway: leewayOf(figure, item) }]
      : [];
  });
  return known.length < typed.length
    ? null
    : { value: sum(known.map(({ value }) => value)), leeway: sum(known.map(({ leeway }) => leeway)) };
}

/** Half of the last digit typed, for money and what was typed in a larger unit; a count in its own unit is exact. */
export function leewayOf(figure: Figure, item: Item): Exact {
  const rounded = item.dimension === "money" || figure.typedIn?.larger === true;
  return rounded && figure.lastDigit !== null ? figure.lastDigit.mul(exact("1/2")) : ZERO;
}

/** Whether `part` is above `whole` by more than rounding explains. */
export function exceeds(part: Total, whole: Total): boolean {
  return part.value.sub(whole.value).gt(part.leeway.add(whole.leeway));
}

/** The value of a figure that counts as a report; else null. */
export function reportedValue(figure: Figure | undefined): Exact | null {
  return figure?.state === "given" ? figure.value : null;
}
