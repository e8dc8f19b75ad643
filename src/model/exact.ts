import Fraction from "fraction.js";

/** An exact rational number. Every figure, tolerance and score is one; binary floats never are. */
export type Exact = Fraction;

/** Reads a plain decimal ("-12.5"), an integer or a quotient ("1/3") exactly. */
export function exact(text: string | number | bigint): Exact {
  if (typeof text === "number" && !Number.isSafeInteger(text)) {
    return new Fraction(String(text));
  }
  return new Fraction(text);
}

export const ZERO: Exact = exact(0);
export const ONE: Exact = exact(1);

/** Rounds half up (away from zero for negatives) to `places` decimals; the method's only rounding (pocket-calculator rule). */
export function roundHalfUp(value: Exact, places: number): Exact {
  const scale = 10n ** BigInt(places);
  const doubled = 2n * value.n * scale;
  const units = (doubled + value.d) / (2n * value.d);
  return new Fraction(value.s < 0n ? -units : units, scale);
}

/** Writes a number with exactly `places` decimals, rounded half up. */
export function fixedText(value: Exact, places: number): string {
  const rounded = roundHalfUp(value, places);
  const digits = ((rounded.n * 10n ** BigInt(places)) / rounded.d).toString().padStart(places + 1, "0");
  const sign = rounded.s < 0n && rounded.n !== 0n ? "-" : "";
  if (places === 0) {
    return sign + digits;
  }
  return `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** Writes a number with at most `places` decimals and no trailing zeros. */
export function shortText(value: Exact, places = 4): string {
  const text = fixedText(value, places);
  return places === 0 ? text : text.replace(/\.?0+$/, "");
}

/** The JSON number of an exact value, rounded half up; null stays null. */
export function jsonNumber(value: Exact | null, places: number): number | null {
  return value === null ? null : Number(fixedText(value, places));
}

/** The sum of the values; 0 of none. */
export function sum(values: readonly Exact[]): Exact {
  return values.reduce((total, value) => total.add(value), ZERO);
}

/** The lower of two values. */
export function lower(a: Exact, b: Exact): Exact {
  return a.lte(b) ? a : b;
}

/** The higher of two values. */
export function higher(a: Exact, b: Exact): Exact {
  return a.gte(b) ? a : b;
}
