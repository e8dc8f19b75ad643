import type { Link, LinkEnd } from "../../model/pairing.js";
import type { Scheme } from "../../model/scheme.js";
import { nameKey } from "../text/fold-width.js";
import { spellingsOf } from "./unit-names.js";

/** Links by every accepted spelling: id, and the pair of places in either order. */
export type LinkNames = ReadonlyMap<string, Link>;

const SEPARATOR = /<?[-‐‑‒–—―−→⇒⟶↔~=]+>?|至/;
/** Kinds of place that people add to the name of one that is no evaluated unit. */
const PLACE_KINDS = ["", "州", "市", "地区", "藏族自治州"];

/** Accepted spellings of the scheme's links. */
export function linkNames(scheme: Scheme): LinkNames {
  const names = new Map<string, Link>();
  for (const link of scheme.links) {
    names.set(nameKey(link.id), link);
    names.set(pairKey(link.name) ?? nameKey(link.name), link);
    for (const east of endSpellings(scheme, link.east)) {
      for (const west of endSpellings(scheme, link.west)) {
        names.set(`${east}>${west}`, link);
        names.set(`${west}>${east}`, link);
      }
    }
  }
  return names;
}

/** The link a text names: L13, L6, 杭州→恩施, 杭州市—恩施州, 杭州 至 恩施 …; null if it names none. */
export function findLink(names: LinkNames, text: string): Link | null {
  const key = nameKey(text).replace(/^l0*(\d{1,2})$/, (_, digits: string) => `l${digits.padStart(2, "0")}`);
  return names.get(key) ?? names.get(pairKey(text) ?? "") ?? null;
}

function pairKey(text: string): string | null {
  const ends = nameKey(text).split(SEPARATOR).map(placeKey);
  return ends.length === 2 ? ends.join(">") : null;
}

/** Key of a place for comparing: 西宁、海东, 西宁市和海东市 and 西宁海东 are one place. */
export function placeKey(place: string): string {
  return nameKey(place).replace(/[、,和及]/g, "");
}

/** Keys of every accepted spelling of the place at one end of a link. */
export function endSpellings(scheme: Scheme, end: LinkEnd): readonly string[] {
  const units = scheme.units.filter((unit) => unit.code === (end.city ?? end.province));
  const province = scheme.units.find((unit) => unit.code === end.province);
  const isUnit = end.city !== null || (province !== undefined && spellingsOf(province).includes(end.place));
  const own = isUnit ? [end.place, ...units.flatMap(spellingsOf)] : placeSpellings(end.place);
  const prefixes = province === undefined || (isUnit && end.city === null) ? [] : spellingsOf(province);
  const prefixed = prefixes.flatMap((prefix) => own.map((name) => prefix + name));
  return [...new Set([...own, ...prefixed].map(placeKey))];
}

/** Spellings of a place that is no evaluated unit: 甘孜, 甘孜州; 西宁、海东, 西宁市、海东市. */
function placeSpellings(place: string): readonly string[] {
  const parts = place.split("、").map((part) => part.replace(/(?:州|市|地区)$/, ""));
  return [place, ...PLACE_KINDS.map((kind) => parts.map((part) => part + kind).join("、"))];
}
