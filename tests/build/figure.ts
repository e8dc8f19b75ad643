import { type Exact, exact, shortText } from "../../src/model/exact.js";
import type { Figure } from "../../src/model/filing.js";

const PLACE = { file: "示例数据.csv" };
const EMPTY = {
  fault: null,
  value: null,
  lastDigit: null,
  typedIn: null,
  approximate: false,
  comment: null,
  obstacle: null,
  place: PLACE,
};

export const blank: Figure = { ...EMPTY, state: "blank", asRead: "" };
export const notApplicable: Figure = { ...EMPTY, state: "not-applicable", asRead: "不适用" };
export const unreadable: Figure = { ...EMPTY, state: "unreadable", asRead: "同上" };

/** What a test may write where a figure stands: a plain number is one typed in the base unit. */
export type Filed = number | string | Figure | null;

/** A figure as filed; null is a blank. */
export function figure(filed: Filed): Figure {
  if (filed === null) {
    return blank;
  }
  return typeof filed === "object" ? filed : given(exact(filed));
}

/** A figure typed in the base unit. */
export function given(value: Exact): Figure {
  const text = shortText(value, 8);
  const decimals = text.split(".")[1]?.length ?? 0;
  return { ...EMPTY, state: "given", asRead: text, value, lastDigit: exact(`1/${10n ** BigInt(decimals)}`) };
}

/** A figure typed in a larger or smaller unit of measure: `typed("1.23", "亿元", 10000)` is 12300 with steps of 100. */
export function typed(text: string, unit: string, factor: number | string): Figure {
  const size = exact(factor);
  const own = given(exact(text));
  const typedIn = { unit, from: "cell" as const, larger: size.gt(1) };
  return {
    ...own,
    asRead: text + unit,
    value: exact(text).mul(size),
    lastDigit: own.lastDigit?.mul(size) ?? null,
    typedIn,
  };
}

/** A figure that was read but cannot stand by itself. */
export function inError(value: number): Figure {
  return { ...given(exact(value)), state: "in-error", fault: value < 0 ? "negative" : "not-whole" };
}
