import { expect, test } from "vitest";
import { exact } from "../../src/model/exact.js";
import type { Scheme } from "../../src/model/scheme.js";
import { describeScheme } from "../../src/scheme/describe-scheme.js";
import { DEFAULT_SCHEME, loadNamedScheme } from "../../src/scheme/load-scheme.js";

const scheme = await loadNamedScheme(DEFAULT_SCHEME);
const sections = describeScheme(scheme);
const rowsOf = (id: string) => sections.find((section) => section.id === id)?.rows ?? [];

test("every row has a text for every column and an identity of its own", () => {
  for (const { id, identity, columns, rows } of sections) {
    expect([id, rows.length > 0]).toEqual([id, true]);
    expect(rows.filter((row) => row.length !== columns.length)).toEqual([]);
    expect([id, new Set(rows.map((row) => JSON.stringify(row[identity]))).size]).toEqual([id, rows.length]);
  }
});

test("prints what an analyst would look up", () => {
  expect(rowsOf("links")[5]).toEqual(["L06", "大连—六盘水", "大连、辽宁", "六盘水、贵州", "2016–2020", "A-15"]);
  expect(rowsOf("rubric")[8]?.slice(3, 6)).toEqual(["0.1", "E10、E20（1/2）", ""]);
  expect(rowsOf("tolerances")).toContainEqual(["money", "0", "0.005", "A-08"]);
  expect(rowsOf("derived").map((row) => row[3])).toContain("(funds_industry + funds_employment) ÷ funds_to_county");
});

test("leaves no value of the scheme out", () => {
  const printed = JSON.stringify(sections);
  // Positions and what follows from other values.
  const derived = /^(order|number|dimension|side|level|name|place)$/;
  const silent = [...leaves(scheme, [])]
    .filter(({ path }) => !(path[0] !== "groups" && derived.test(String(path.at(-1)))))
    .filter(({ path, value }) => JSON.stringify(describeScheme(changed(scheme, path, value))) === printed)
    .map(({ path }) => path.join("."));
  expect(silent).toEqual([]);
});

type Path = readonly (string | number)[];

/** One leaf of each kind: of a list's entries only the last. */
function* leaves(value: unknown, path: Path): Generator<{ readonly path: Path; readonly value: unknown }> {
  if (typeof value !== "object" || value === null || "d" in value) {
    yield { path, value };
  } else if (Array.isArray(value)) {
    yield* value.length === 0 ? [] : leaves(value.at(-1), [...path, value.length - 1]);
  } else {
    for (const [key, inner] of Object.entries(value)) {
      yield* leaves(inner, [...path, key]);
    }
  }
}

function changed(whole: Scheme, path: Path, value: unknown): Scheme {
  const set = (node: unknown, [step, ...rest]: Path): unknown => {
    if (step === undefined) {
      return other(value);
    }
    const inner = set((node as Record<string | number, unknown>)[step], rest);
    return Array.isArray(node)
      ? node.map((entry, index) => (index === step ? inner : entry))
      : { ...(node as object), [step]: inner };
  };
  return set(whole, path) as Scheme;
}

const COUNTERPARTS = new Map<unknown, string>([
  ["west", "east"],
  ["city", "province"],
  ["unit", "link"],
  ["link", "unit"],
  ["ratio", "growth"],
]);

function other(value: unknown): unknown {
  const counterpart = COUNTERPARTS.get(value);
  if (counterpart !== undefined) {
    return counterpart;
  }
  if (typeof value === "number") {
    return value + 1;
  }
  return typeof value === "string" || value === null ? "其他" : exact(1234);
}
