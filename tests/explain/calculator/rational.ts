/** A quotient of whole numbers, kept plain: the calculator must not lean on the program's own arithmetic. */
export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

/** Reads a decimal. */
export function rational(text: string): Rational {
  const [whole = "", decimals = ""] = text.split(".");
  return { n: BigInt(whole + decimals), d: 10n ** BigInt(decimals.length) };
}

export const add = (a: Rational, b: Rational): Rational => ({ n: a.n * b.d + b.n * a.d, d: a.d * b.d });
export const subtract = (a: Rational, b: Rational): Rational => add(a, { n: -b.n, d: b.d });
export const multiply = (a: Rational, b: Rational): Rational => ({ n: a.n * b.n, d: a.d * b.d });
export const divide = (a: Rational, b: Rational): Rational => ({ n: a.n * b.d, d: a.d * b.n });
export const isLess = (a: Rational, b: Rational): boolean => a.n * b.d < b.n * a.d;

/** Rounded half up to decimals, as a text with all of them. */
export function rounded({ n, d }: Rational, places: number): string {
  const units = (2n * n * 10n ** BigInt(places) + d) / (2n * d);
  const digits = units.toString().padStart(places + 1, "0");
  return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}
