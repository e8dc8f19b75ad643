import { type Exact, exact, lower, shortText } from "../model/exact.js";
import type { CurvePoint } from "../model/scheme.js";

/** A published figure: it has at most 4 decimals, so its shortest text is exact. */
export function figureText(value: number): string {
  return String(value);
}

/** What counts of a figure after the surplus cap, exactly. */
export function countedText(actual: number, base: number, cap: Exact): string {
  return shortText(lower(exact(actual), exact(base).mul(cap)), 8);
}

/** A published completion, 4 decimals. */
export function completionText(value: number): string {
  return value.toFixed(4);
}

/** A published score, 2 decimals. */
export function scoreText(value: number): string {
  return value.toFixed(2);
}

/** A rational as a decimal if it has one of at most 4 places, else as a quotient. */
export function shareText(value: Exact): string {
  const text = shortText(value);
  return exact(text).equals(value) ? text : `${value.n} ÷ ${value.d}`;
}

/** `(a + b)`; a single term alone. */
export function sumText(terms: readonly string[]): string {
  const text = terms.join(" + ");
  return terms.length > 1 ? `(${text})` : text;
}

/** `(a + b) ÷ 2`; a single term alone. */
export function meanText(terms: readonly string[]): string {
  return terms.length > 1 ? `${sumText(terms)} ÷ ${terms.length}` : (terms[0] ?? "");
}

/** `80 ≤ 84.61 < 90`: where a score lies between cuts. */
export function bandText(score: string, from: Exact | null, below: Exact | null): string {
  const [low, high] = [from === null ? "" : shortText(from), below === null ? "" : shortText(below)];
  if (low !== "" && high !== "") {
    return `${low} ≤ ${score} < ${high}`;
  }
  return low === "" ? `${score} < ${high}` : `${score} ≥ ${low}`;
}

/** The line between the curve's two points around a completion; beyond the last point a comparison. */
export function curveText(completion: number, curve: readonly CurvePoint[]): { formula: string; isFlat: boolean } {
  const value = exact(completion);
  const upper = curve.findIndex((point) => value.lt(point.completion));
  const [before, after] = [curve[upper - 1], curve[upper]];
  if (before === undefined || after === undefined) {
    const last = curve.at(-1);
    return { formula: `${completionText(completion)} ≥ ${shortText(last?.completion ?? value)}`, isFlat: true };
  }
  const [from, to] = [shortText(before.completion), shortText(after.completion)];
  const [low, high] = [shortText(before.score), shortText(after.score)];
  const share = `(${completionText(completion)} − ${from}) ÷ (${to} − ${from})`;
  return { formula: `${low} + ${share} × (${high} − ${low})`, isFlat: false };
}
