import { type Item, isWhole } from "../../../src/model/item.js";
import { scheme } from "../../build/scheme.js";

/** The method's tests once more, in plain numbers, so that nothing is planted that is by definition something else. */

/** Digits of a figure in its unit of measure without point and trailing decimal zeros. */
export function digits(value: number): string {
  return String(value).replace(".", "");
}

/** Whether two sides' figures may stand as they are: equal, rounding or tolerance. */
export function isClose(a: number, b: number, item: Item): boolean {
  const distance = Math.abs(a - b);
  const step = (value: number) => 10 ** -(String(value).split(".")[1]?.length ?? 0);
  const rounding = item.dimension === "money" ? (step(a) + step(b)) / 2 : 0;
  const tolerance = scheme.tolerances.find(({ id }) => id === item.tolerance);
  const relative = Number(tolerance?.relative ?? 0) * Math.max(Math.abs(a), Math.abs(b));
  return distance <= Math.max(rounding, Number(tolerance?.absolute ?? 0), relative) * (1 + 1e-12);
}

/** About a power of ten apart. */
export function isScaled(a: number, b: number): boolean {
  const [small, large] = [Math.min(a, b), Math.max(a, b)];
  const power = Math.round(Math.log10(large / small));
  const scaled = small * 10 ** power;
  return small > 0 && power >= 1 && Math.abs(large - scaled) <= 0.1 * scaled * (1 + 1e-12);
}

/** One digit or one pair of neighbours apart, at least four digits each. */
export function isKeyed(a: number, b: number): boolean {
  const [left, right] = [digits(a), digits(b)];
  if (Math.min(left.length, right.length) < 4 || left === right) {
    return false;
  }
  let start = 0;
  while (start < left.length && left[start] === right[start]) {
    start += 1;
  }
  const [restLeft, restRight] = [left.slice(start), right.slice(start)];
  const swapped = `${restLeft[1] ?? ""}${restLeft[0] ?? ""}${restLeft.slice(2)}` === restRight;
  return (
    restLeft.slice(1) === restRight.slice(1) ||
    restLeft.slice(1) === restRight ||
    restLeft === restRight.slice(1) ||
    (restLeft.length > 1 && swapped)
  );
}

/** A sum of one to three of the addends. */
export function isSum(rest: number, addends: readonly number[], most = 3): boolean {
  return addends.some((addend, index) => {
    const left = rest - addend;
    return Math.abs(left) < 1e-9 || (most > 1 && left > 0 && isSum(left, addends.slice(index + 1), most - 1));
  });
}

/** A figure as the form takes it: whole, or with at most four decimals. */
export function isFileable(value: number, item: Item): boolean {
  const factor = isWhole(item) ? 1 : 10_000;
  return value >= 0 && Number.isSafeInteger(Math.round(value * factor)) && String(value).length < 15
    ? Math.abs(value * factor - Math.round(value * factor)) < 1e-6
    : false;
}

/** Without what binary fractions leave. */
export function tidy(value: number): number {
  return Number(value.toFixed(9));
}
