import type { Scheme } from "../../model/scheme.js";
import type { Deviation } from "./deviation.js";
import { entryKey, entryName, isJsonObject } from "./entry-name.js";

/** What a reader asks for first, by where it stands in result.json. */
const FIRST: readonly RegExp[] = [
  /^units$|^units\.grade\.(computed|afterCap|suggested|final)/,
  /^units\.(composite|total|fine|rank|innovation|completion)\b/,
  /^units\.rows\b/,
  /^(reconciliation|unitFigures|totals)\.adopted$/,
  /^(units|reconciliation|unitFigures|totals|tieOut|agreement)\b/,
];
/** What only tells of the others. */
const LAST = /^(findings|tallies|patterns|answers|assumptions)\b|\.(id|ids|caseId|asRead|file|files|places?)\b/;

interface Difference extends Pick<Deviation, "place" | "found" | "expected"> {
  readonly kind: "value" | "value-missing" | "value-added";
  /** Keys from the top, without the entries of lists: units.rows.letter. */
  readonly path: string;
}

interface Where {
  readonly place: string;
  readonly path: string;
}

/**
 * The most telling value of a JSON document that differs from the one that follows, grades first and findings last, and
 * how many more do; null: none does.
 */
export function compareValues(found: unknown, expected: unknown, scheme: Scheme): Deviation | null {
  const differences = [...differencesOf([found, expected], { place: "", path: "" }, scheme)];
  const ranks = new Map(differences.map((difference) => [difference, rankOf(difference)]));
  const [first] = differences.sort((one, two) => (ranks.get(one) ?? 0) - (ranks.get(two) ?? 0));
  if (first === undefined) {
    return null;
  }
  const { path, ...told } = first;
  return { ...told, more: differences.length - 1 };
}

function rankOf({ path }: Difference): number {
  const rank = FIRST.findIndex((one) => one.test(path));
  const middle = FIRST.length;
  return LAST.test(path) ? middle + 1 : rank < 0 ? middle : rank;
}

type Both<T> = readonly [found: T, expected: T];

function* differencesOf([found, expected]: Both<unknown>, where: Where, scheme: Scheme): Generator<Difference> {
  if (Array.isArray(found) && Array.isArray(expected)) {
    yield* differentEntries([found, expected], where, scheme);
  } else if (isJsonObject(found) && isJsonObject(expected)) {
    for (const key of new Set([...Object.keys(expected), ...Object.keys(found)])) {
      const [place, path] = [where.place, where.path].map((text) => (text === "" ? key : `${text}.${key}`));
      yield* differencesOf([found[key], expected[key]], { place: place ?? key, path: path ?? key }, scheme);
    }
  } else if (found !== expected) {
    yield { kind: "value", ...where, found: textOf(found), expected: textOf(expected) };
  }
}

/** Entries are compared with those of the same name, also where others are left out or added between them. */
function* differentEntries(lists: Both<readonly unknown[]>, where: Where, scheme: Scheme): Generator<Difference> {
  const [found, expected] = inSameOrder(lists.map(byKey)) ? lists.map(byKey) : lists.map(byPosition);
  if (found === undefined || expected === undefined) {
    return;
  }
  for (const [key, entry] of new Map([...expected, ...found])) {
    const place = `${where.place}[${entryName(entry, scheme) ?? key}]`;
    const [one, other] = [found.get(key), expected.get(key)];
    if (one === undefined || other === undefined) {
      const kind = one === undefined ? "value-missing" : "value-added";
      yield { kind, place, path: where.path, found: plainText(one), expected: plainText(other) };
    } else {
      yield* differencesOf([one, other], { place, path: where.path }, scheme);
    }
  }
}

type Entries = ReadonlyMap<string, unknown>;

/** Those of one name are told apart by their number. */
function byKey(list: readonly unknown[]): Entries {
  const seen = new Map<string, number>();
  return new Map(
    list.map((entry, index) => {
      const key = entryKey(entry) ?? String(index);
      seen.set(key, (seen.get(key) ?? 0) + 1);
      return [`${key}#${seen.get(key)}`, entry];
    }),
  );
}

function byPosition(list: readonly unknown[]): Entries {
  return new Map(list.map((entry, index) => [String(index), entry]));
}

/** Whether the entries that both lists have stand in one order. */
function inSameOrder([one, other]: readonly Entries[]): boolean {
  const keys = [...(one?.keys() ?? [])].filter((key) => other?.has(key));
  const others = [...(other?.keys() ?? [])].filter((key) => one?.has(key));
  return keys.every((key, index) => key === others[index]);
}

/** An entry that is a word or number itself; its name tells of any other. */
function plainText(entry: unknown): string {
  return typeof entry === "object" ? "" : textOf(entry);
}

function textOf(value: unknown): string {
  return value === undefined ? "" : JSON.stringify(value);
}
