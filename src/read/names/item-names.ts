import type { DerivedFigure, Item } from "../../model/item.js";
import type { Scheme } from "../../model/scheme.js";
import { nameKey } from "../text/fold-width.js";

/** What 项目代码 and 项目名称 together name. */
export type NamedItem =
  | { readonly kind: "item"; readonly item: Item }
  | { readonly kind: "derived"; readonly derived: DerivedFigure }
  | { readonly kind: "unknown" }
  /** Code and name mean different things, or one of them means nothing. */
  | { readonly kind: "contradiction"; readonly codeMeans: string; readonly nameMeans: string };

type Known = Extract<NamedItem, { kind: "item" | "derived" }>;

/** Items and derived figures by every accepted spelling; null where a spelling means several. */
export type ItemNames = ReadonlyMap<string, Known | null>;

/** Accepted spellings of the scheme's items and derived figures: code, id, name, synonyms, with or without 其中 and a unit in brackets. */
export function itemNames(scheme: Scheme): ItemNames {
  const names = new Map<string, Known | null>();
  const add = (spelling: string, known: Known): void => {
    const key = itemKey(spelling);
    const earlier = names.get(key);
    names.set(key, earlier === undefined || same(earlier, known) ? known : null);
  };
  for (const item of scheme.items) {
    for (const spelling of [item.code, item.id, item.name, ...item.synonyms]) {
      add(spelling, { kind: "item", item });
    }
  }
  for (const derived of scheme.derived) {
    for (const spelling of [derived.code, derived.name]) {
      add(spelling, { kind: "derived", derived });
    }
  }
  return names;
}

/** Resolves a row's code and name; either may be empty, and each column accepts code, id or name. */
export function findItem(names: ItemNames, code: string, name: string): NamedItem {
  const byName = lookUp(names, name);
  const byCode = lookUp(names, code) ?? (code === "" ? undefined : shortCode(names, code, byName));
  if (code === "" || name === "") {
    return byCode ?? byName ?? { kind: "unknown" };
  }
  if (byCode === undefined && byName === undefined) {
    return { kind: "unknown" };
  }
  // A name in other words than the form's does not contradict a known code; an unknown code does contradict a known name.
  if (byCode !== undefined && (byName === undefined || same(byCode, byName))) {
    return byCode;
  }
  return { kind: "contradiction", codeMeans: meaning(byCode), nameMeans: meaning(byName) };
}

function lookUp(names: ItemNames, text: string): Known | undefined {
  return text === "" ? undefined : (names.get(itemKey(text)) ?? undefined);
}

/** A spreadsheet turns code 2.10 into 2.1; the name decides where 2.01 is meant. */
function shortCode(names: ItemNames, code: string, byName: Known | undefined): Known | undefined {
  const match = /^(\d)\.(\d)$/.exec(nameKey(code));
  if (match === null) {
    return undefined;
  }
  const padded = names.get(`${match[1]}.0${match[2]}`) ?? undefined;
  const restored = names.get(`${match[1]}.${match[2]}0`) ?? undefined;
  return padded !== undefined && byName !== undefined && same(padded, byName) ? padded : restored;
}

function itemKey(text: string): string {
  return nameKey(text)
    .replace(/^其中[:,]?/, "")
    .replace(/\((?:万元|亿元|元|人|人次|个|次|家|项|亩|是\/否|%)\)$/, "")
    .replace(/[:,、]/g, "");
}

function same(a: Known | null, b: Known): boolean {
  return a !== null && meaning(a) === meaning(b);
}

function meaning(known: Known | undefined): string {
  if (known === undefined) {
    return "";
  }
  return known.kind === "item"
    ? `${known.item.code} ${known.item.name}`
    : `${known.derived.code} ${known.derived.name}`;
}
