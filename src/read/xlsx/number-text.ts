/** Stored as its own shortest decimal: nothing to do. */
const SHORTEST = /^-?(?:[1-9]\d*|0(?=\.))(?:\.\d*[1-9])?$/;
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const SCIENTIFIC = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/;
/** Spreadsheets show no more; what stands behind is the noise of binary fractions. */
const DIGITS = 15;
const LONGEST_EXPONENT = 30;

/** The shortest plain decimal of a stored number; null if the text is no number. */
export function decimalText(stored: string): string | null {
  if (stored.length <= DIGITS && (stored === "0" || SHORTEST.test(stored))) {
    return stored;
  }
  const value = NUMBER.test(stored) ? Number(stored) : Number.NaN;
  if (!Number.isFinite(value)) {
    return null;
  }
  const shortest = String(value);
  if (shortest.length <= DIGITS) {
    return plain(shortest);
  }
  if (Number.isInteger(value)) {
    return /^-?\d+$/.test(stored) ? stored : plain(shortest);
  }
  return plain(String(Number(value.toPrecision(DIGITS))));
}

/** A decimal as its percent: 0.125 → 12.5%. */
export function percentText(decimal: string): string {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal);
  if (match === null) {
    return decimal;
  }
  const [, sign = "", whole = "", fraction = ""] = match;
  const digits = `${whole}${fraction.padEnd(2, "0")}`;
  const point = whole.length + 2;
  const left = digits.slice(0, point).replace(/^0+(?=\d)/, "");
  const right = digits.slice(point).replace(/0+$/, "");
  return `${sign}${left}${right === "" ? "" : `.${right}`}%`;
}

/** Takes the exponent out of 1.5e-7, and of large numbers as far as that is still legible. */
function plain(shortest: string): string {
  const match = SCIENTIFIC.exec(shortest);
  const exponent = Number(match?.[4] ?? 0);
  if (match === null || Math.abs(exponent) > LONGEST_EXPONENT) {
    return shortest;
  }
  const [, sign = "", whole = "", fraction = ""] = match;
  const digits = whole + fraction;
  return exponent < 0 ? `${sign}0.${"0".repeat(-exponent - 1)}${digits}` : `${sign}${digits.padEnd(exponent + 1, "0")}`;
}
