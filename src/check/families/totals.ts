import { type Exact, exact, sum, ZERO } from "../../model/exact.js";
import type { Figure } from "../../model/filing.js";
import type { Item } from "../../model/item.js";

/** A sum of filed figures. */
export interface Total {
  readonly value: Exact;
  readonly typed: readonly TypedFigure[];
}

/** A figure of a return with its item; undefined where the row is not there. */
export interface TypedFigure {
  readonly item: Item;
  readonly figure: Figure | undefined;
}

/** The sum of figures, 不适用 counting as none; null where one is blank, unreadable or in error. */
export function totalOf(typed: readonly TypedFigure[]): Total | null {
  const values: Exact[] = [];
  for (const { figure } of typed) {
    if (figure?.state === "given" && figure.value !== null) {
      values.push(figure.value);
    } else if (figure?.state !== "not-applicable") {
      return null;
    }
  }
  const [first = ZERO, ...others] = values;
  return { value: others.length === 0 ? first : sum(values), typed };
}

/** Half of the last digit typed, for money and what was typed in a larger unit; a count in its own unit is exact. */
export function leewayOf(figure: Figure, item: Item): Exact {
  const rounded = item.dimension === "money" || figure.typedIn?.larger === true;
  return rounded && figure.lastDigit !== null ? figure.lastDigit.mul(exact("1/2")) : ZERO;
}

/** Whether `part` is above `whole` by more than rounding explains. */
export function exceeds(part: Total, whole: Total): boolean {
  return part.value.gt(whole.value) && part.value.sub(whole.value).gt(leewayOfAll([...part.typed, ...whole.typed]));
}

function leewayOfAll(typed: readonly TypedFigure[]): Exact {
  return sum(typed.flatMap(({ item, figure }) => (figure?.state === "given" ? [leewayOf(figure, item)] : [])));
}

/** The value of a figure that counts as a report; else null. */
export function reportedValue(figure: Figure | undefined): Exact | null {
  return figure?.state === "given" ? figure.value : null;
}
