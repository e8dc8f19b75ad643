import { type Exact, exact } from "../../model/exact.js";

/** A number as typed, without unit of measure. */
export interface TypedNumber {
  readonly value: Exact;
  /** Decimals of its plain form, trailing zeros dropped. */
  readonly decimals: number;
  /** Scientific notation that does not show all its digits: 1.2E+08. */
  readonly isCut: boolean;
}

const PLAIN = /^([+-]?)(\d+(?:\.\d*)?|\.\d+)$/;
const GROUPED = /^([+-]?)([1-9]\d{0,2}(?:([,'’ ])\d{3})(?:\3\d{3})*)(\.\d+)?$/;
const SCIENTIFIC = /^([+-]?)(\d+(?:\.\d*)?|\.\d+)[eE]([+-]?\d{1,2})$/;
const LONGEST = 40;

/** Reads a folded text as an exact number: plain, with thousands separators of one kind, or in scientific notation; null if it is none. */
export function parseNumber(text: string): TypedNumber | null {
  const compact = text.replace(/^([+\-−–]) /, "$1").replace(/^[−–]/, "-");
  if (compact.length > LONGEST) {
    return null;
  }
  const scientific = SCIENTIFIC.exec(compact);
  if (scientific !== null) {
    return shifted(scientific[1] ?? "", scientific[2] ?? "", Number(scientific[3]));
  }
  const grouped = GROUPED.exec(compact);
  if (grouped !== null) {
    return shifted(grouped[1] ?? "", (grouped[2] ?? "").replace(/[,'’ ]/g, "") + (grouped[4] ?? ""), 0);
  }
  const plain = PLAIN.exec(compact);
  return plain === null ? null : shifted(plain[1] ?? "", plain[2] ?? "", 0);
}

/** Decimals of a value's plain form, of which it has at most `atMost`. */
export function decimalsOf(value: Exact, atMost: number): number {
  let decimals = atMost;
  while (decimals > 0 && value.mul(exact(10n ** BigInt(decimals - 1))).d === 1n) {
    decimals -= 1;
  }
  return decimals;
}

function shifted(sign: string, digits: string, exponent: number): TypedNumber {
  const [whole = "", fraction = ""] = digits.split(".");
  const kept = fraction.replace(/0+$/, "");
  const units = exact(BigInt(`${whole}${kept}` || "0"));
  const scale = exponent - kept.length;
  const power = exact(10n ** BigInt(Math.abs(scale)));
  const magnitude = scale < 0 ? units.div(power) : units.mul(power);
  return {
    value: sign === "-" ? magnitude.neg() : magnitude,
    // 1.20E-1 has zeros cut off, 120E-1 has not.
    decimals: decimalsOf(magnitude, Math.max(0, -scale)),
    isCut: exponent > fraction.length,
  };
}
