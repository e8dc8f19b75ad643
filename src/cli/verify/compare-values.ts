import type { Deviation } from "./deviation.js";

/** What names an entry of a list better than its number. */
const NAMES = [
  "id",
  "unit",
  "reporter",
  "rule",
  "indicator",
  "measure",
  "row",
  "entry",
  "item",
  "path",
  "link",
  "team",
];

/** The first value of a JSON document that differs from the one that follows, and how many more do; null: none does. */
export function compareValues(found: unknown, expected: unknown, place: string): Deviation | null {
  const differences = [...differencesOf(found, expected, place)];
  const [first] = differences;
  return first === undefined ? null : { kind: "value", ...first, more: differences.length - 1 };
}

type Difference = Pick<Deviation, "place" | "found" | "expected">;

function* differencesOf(found: unknown, expected: unknown, place: string): Generator<Difference> {
  if (Array.isArray(found) && Array.isArray(expected)) {
    for (let index = 0; index < Math.max(found.length, expected.length); index += 1) {
      yield* differencesOf(
        found[index],
        expected[index],
        `${place}[${nameOf(expected[index] ?? found[index], index)}]`,
      );
    }
  } else if (isObject(found) && isObject(expected)) {
    for (const key of new Set([...Object.keys(expected), ...Object.keys(found)])) {
      yield* differencesOf(found[key], expected[key], place === "" ? key : `${place}.${key}`);
    }
  } else if (found !== expected) {
    yield { place, found: textOf(found), expected: textOf(expected) };
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function nameOf(entry: unknown, index: number): string {
  const name = isObject(entry) ? NAMES.find((key) => ["string", "number"].includes(typeof entry[key])) : undefined;
  return name === undefined || !isObject(entry) ? String(index) : `${name} ${String(entry[name])}`;
}

function textOf(value: unknown): string {
  return value === undefined ? "" : JSON.stringify(value);
}
