import Fraction from "fraction.js";

/** A value as plain text for comparison: exact numbers as quotients, maps in key order, the given lists in sorted order. */
export function plain(value: unknown, unordered: readonly string[] = []): string {
  return JSON.stringify(plainValue(value, unordered, ""));
}

function plainValue(value: unknown, unordered: readonly string[], key: string): unknown {
  if (value instanceof Fraction) {
    return value.toFraction();
  }
  if (value instanceof Map) {
    return [...value].map((pair) => plainValue(pair, unordered, "")).sort(byText);
  }
  if (Array.isArray(value)) {
    const list = value.map((one) => plainValue(one, unordered, ""));
    return unordered.includes(key) ? list.sort(byText) : list;
  }
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, plainValue(one, unordered, name)]));
  }
  return value;
}

function byText(a: unknown, b: unknown): number {
  const [left, right] = [JSON.stringify(a), JSON.stringify(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}
