import type { Scheme } from "../../model/scheme.js";

/** A part of a JSON document with named values. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** What tells an entry of a list from the others, where it has no id. */
const NAMES = [
  "rule",
  "unit",
  "reporter",
  "team",
  "link",
  "item",
  "row",
  "indicator",
  "measure",
  "entry",
  "fact",
  "caseId",
  "path",
] as const;

/** By what an entry of a list is found again in the other list; null: by its position alone. */
export function entryKey(entry: unknown): string | null {
  if (!isJsonObject(entry)) {
    return null;
  }
  const names = NAMES.filter((name) => isPlain(entry[name]));
  const parts = typeof entry["id"] === "string" ? [entry["id"]] : names.map((name) => entry[name]);
  return parts.length === 0 ? null : JSON.stringify(parts);
}

/** An entry as people call it: its rule, unit, pairing and item; null where nothing names it. */
export function entryName(entry: unknown, scheme: Scheme): string | null {
  if (!isJsonObject(entry)) {
    return null;
  }
  const texts = NAMES.map((name) => entry[name])
    .filter((value) => typeof value === "string" || typeof value === "number")
    .map((value) => nameOf(String(value), scheme));
  const named = texts.length > 0 ? texts : [entry["id"]].filter((id) => typeof id === "string");
  return named.length === 0 ? null : named.join(" ");
}

/** Whether a value has parts by name. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isPlain(value: unknown): boolean {
  return value === null || typeof value === "string" || typeof value === "number";
}

/** Codes of units and ids of links and items are told apart by how they are written; any other word stays. */
function nameOf(word: string, { units, links, items }: Scheme): string {
  const item = items.find(({ id }) => id === word);
  const unit = units.find(({ code }) => code === word);
  return item === undefined
    ? (unit?.name ?? links.find(({ id }) => id === word)?.name ?? word)
    : `${item.code} ${item.name}`;
}
