import type { Item } from "../../model/item.js";
import { reportsItem } from "../../model/lookups.js";
import type { Side } from "../../model/pairing.js";
import type { Scheme } from "../../model/scheme.js";
import { nameKey } from "../text/fold-width.js";

/** Least share of common pairs of characters at which two wordings may be one name. */
const LEAST = 0.75;
/** How much nearer the likest item must be than the next one. */
const LEAD = 0.15;
/** Words that make another figure of a name; both wordings have one, or neither. */
const TURNS = [
  "未",
  "非",
  "拟",
  "计划",
  "目标",
  "上年",
  "往年",
  "累计",
  "新增",
  "预计",
  "比例",
  "增长",
  "主要",
  "人均",
];

/** The item that a name in other words than the scheme's can only mean, of those a side reports; null where none or several do. */
export function likeItem(scheme: Scheme, name: string, side: Side): Item | null {
  const text = plain(name);
  const tellsSide = /东部|西部/.test(text);
  const ranked = scheme.items
    .filter((item) => tellsSide || reportsItem(item, side))
    .map((item) => ({ item, likeness: likenessTo(item, text) }))
    .sort((a, b) => b.likeness - a.likeness);
  const [best, next] = ranked;
  if (best === undefined || best.likeness < LEAST || !reportsItem(best.item, side)) {
    return null;
  }
  return best.likeness - (next?.likeness ?? 0) >= LEAD ? best.item : null;
}

function likenessTo({ name, synonyms }: Item, text: string): number {
  const spellings = [name, ...synonyms].map(plain);
  return Math.max(...spellings.filter((one) => hasSameTurns(one, text)).map((one) => likeness(one, text)), 0);
}

function hasSameTurns(one: string, other: string): boolean {
  return TURNS.every((word) => one.includes(word) === other.includes(word));
}

/** Twice the common pairs of neighbouring characters over all pairs (Dice). */
function likeness(one: string, other: string): number {
  const [a, b] = [pairs(one), pairs(other)];
  const rest = [...b];
  const common = a.filter((pair) => {
    const at = rest.indexOf(pair);
    if (at >= 0) {
      rest.splice(at, 1);
    }
    return at >= 0;
  });
  return a.length + b.length === 0 ? 0 : (2 * common.length) / (a.length + b.length);
}

function pairs(text: string): readonly string[] {
  const letters = [...text];
  return letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
}

function plain(name: string): string {
  return nameKey(name)
    .replace(/^其中[:,]?/, "")
    .replace(/\((?:万元|亿元|元|人|人次|个|次|家|项|亩|是\/否|%)\)$/, "")
    .replace(/^[\d一二三四五六七八九十.]+[、.)]/, "")
    .replace(/[:,、;()]/g, "");
}
