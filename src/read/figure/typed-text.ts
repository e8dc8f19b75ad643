import { exact } from "../../model/exact.js";
import type { FigureObstacle } from "../../model/figure-obstacle.js";
import { foldWidth, nameKey, narrowed } from "../text/fold-width.js";
import { chineseNumber, simplified } from "./chinese-numeral.js";
import { findObstacle } from "./find-obstacle.js";
import { parseNumber, type TypedNumber } from "./number-text.js";
import { splitTail } from "./split-tail.js";

/** What a cell holds before its unit of measure is looked at. */
export type TypedText =
  | { readonly kind: "blank" }
  | { readonly kind: "not-applicable" }
  | { readonly kind: "unreadable"; readonly obstacle: FigureObstacle }
  | TypedFigure;

export interface TypedFigure {
  readonly kind: "number";
  readonly number: TypedNumber;
  /** What is typed behind the number, without 余, 左右 and the like; empty if nothing. */
  readonly suffix: string;
  readonly comment: string | null;
  readonly approximate: boolean;
  /** A currency sign stands before it. */
  readonly isMoney: boolean;
  /** It ends in digits or 千, 百 with a magnitude that does not say what is counted: 1万2千, 3百. */
  readonly isBare: boolean;
}

const BLANK: TypedText = { kind: "blank" };
/** What most cells hold: digits alone. */
const PLAIN = /^\d{1,15}(?:\.\d{1,8})?$/;
const NOT_APPLICABLE = /^(?:不适用|n\/a|n\.a\.|na)(?:[。.,;(].*)?$/i;
const CURRENCY = /^(?:人民币|rmb|cny|[¥￥])\s*:?\s*/i;
const PLAIN_WORD = /^(?:共计|合计|总计|共有|共|达到|达|为)\s*:?\s*/;
const CUMULATIVE = /^累计(?:达到|达|为)?\s*:?\s*/;
const BEFORE =
  /^(?:大约|大概|约为|约计|将近|接近|几近|超过|突破|不少于|不低于|不超过|不高于|不多于|不足|不到|至少|至多|最多|高于|多于|大于|低于|少于|小于|预计|估计|预估|暂估|约|近|超|逾|[≈~〜∼>≥<≤])\s*/;
const NUMBER = /^([+\-−–]? ?(?:\d[\d,'’. ]*|\.\d+)(?:[eE][+-]?\d{1,2})?)(.*)$/s;
/** Digits with one magnitude that units of measure know (3.835亿, 3千人), and no more of either behind it. */
const KNOWN_MAGNITUDE = /^[\d,'’. ]*[千万亿]?(?![零〇一二两三四五六七八九十百千万亿\d.,'’ ])/;
const NUMERAL_FIRST = /^[零〇一二两三四五六七八九十百千]/;
/** Two numbers that only a line break, a tab or a gap holds apart. */
const APART = /[\d%\p{Script=Han}][^\S\n\r\t]*[\n\r\t]\s*[+-]?\d|\d\s{2,}\d/u;
/** More is a text with numbers in it, and would cost time to take apart. */
const LONGEST_CELL = 300;
/** As many digits before the point as spreadsheets keep. */
const LONGEST_WHOLE = exact(10n ** 15n);

/** Splits a cell into number, unit text and what goes with it; placeholders such as 无 and — are unreadable, never 0. */
export function typedText(asRead: string): TypedText {
  if (asRead === "") {
    return BLANK;
  }
  const plain = PLAIN.test(asRead) ? parseNumber(asRead) : null;
  if (plain !== null) {
    return {
      kind: "number",
      number: plain,
      suffix: "",
      comment: null,
      approximate: false,
      isMoney: false,
      isBare: false,
    };
  }
  const text = foldWidth(asRead)
    .replace(/^['’]/, "")
    .replace(/^["“”](.*)["“”]$/s, "$1")
    .trim();
  if (text === "") {
    return BLANK;
  }
  if (NOT_APPLICABLE.test(nameKey(text))) {
    return { kind: "not-applicable" };
  }
  if (text.length > LONGEST_CELL) {
    return { kind: "unreadable", obstacle: "words" };
  }
  if (APART.test(narrowed(asRead))) {
    return { kind: "unreadable", obstacle: "several" };
  }
  return figureIn(text) ?? { kind: "unreadable", obstacle: findObstacle(text) };
}

interface Words {
  readonly bare: string;
  readonly approximate: boolean;
  readonly isMoney: boolean;
  readonly isCumulative: boolean;
}

/** Takes off what may stand before a number. */
function withoutWords(text: string, seen: Omit<Words, "bare">): Words {
  for (const [pattern, key] of [
    [BEFORE, "approximate"],
    [CURRENCY, "isMoney"],
    [CUMULATIVE, "isCumulative"],
  ] as const) {
    const rest = text.replace(pattern, "");
    if (rest !== text) {
      return withoutWords(rest, { ...seen, [key]: true });
    }
  }
  const plain = text.replace(PLAIN_WORD, "");
  return plain === text ? { ...seen, bare: text } : withoutWords(plain, seen);
}

function figureIn(text: string): TypedFigure | TypedText | null {
  const { bare, ...words } = withoutWords(text, { approximate: false, isMoney: false, isCumulative: false });
  const unsigned = simplified(bare.replace(/^负\s*(?=[\d零〇一二两三四五六七八九十])/, "-"));
  const split = numberIn(unsigned);
  if (split === null || !isTail(split.rest)) {
    return null;
  }
  const { number, rest, magnitude, isBare } = split;
  if (number.value.abs().gte(LONGEST_WHOLE)) {
    return { kind: "unreadable", obstacle: "too-long" };
  }
  const tail = splitTail(`${magnitude}${rest}`);
  return {
    kind: "number",
    number,
    suffix: tail.suffix,
    comment:
      [...(words.isCumulative ? ["累计"] : []), ...(tail.comment === null ? [] : [tail.comment])].join("，") || null,
    approximate: words.approximate || tail.approximate || number.isCut,
    isMoney: words.isMoney,
    isBare: tail.suffix === "千" || (isBare && tail.suffix === ""),
  };
}

interface SplitNumber {
  readonly number: TypedNumber;
  readonly rest: string;
  readonly magnitude: string;
  readonly isBare: boolean;
}

function numberIn(text: string): SplitNumber | null {
  const [, sign = "", unsigned = ""] = /^([+\-−–]? ?)(.*)$/s.exec(text) ?? [];
  if (NUMERAL_FIRST.test(unsigned) || !KNOWN_MAGNITUDE.test(unsigned)) {
    const numeral = unsigned === "一" ? null : chineseNumber(unsigned);
    return numeral === null ? null : sign.trim() === "" || sign.trim() === "+" ? numeral : negated(numeral);
  }
  const [, typed = "", behind = ""] = NUMBER.exec(text) ?? [];
  const digits = typed.replace(/[,'’ ]+$|(?<=\..*)\.$/, "");
  const number = parseNumber(digits.trim());
  return number === null ? null : { number, rest: typed.slice(digits.length) + behind, magnitude: "", isBare: false };
}

function negated(split: SplitNumber): SplitNumber {
  return { ...split, number: { ...split.number, value: split.number.value.neg() } };
}

/** Whether what stands behind a number can be a unit of measure or a remark, and no part of the number. */
function isTail(rest: string): boolean {
  return (
    /^\s*(?:[\p{Script=Han}%‰([【〔{.,;:。、!?'’*†‡※①-⑳⑴-⒇]|[a-z]|\+$|$)/iu.test(rest) &&
    !/^[,、:.。]\s*\d/.test(rest.trim())
  );
}
