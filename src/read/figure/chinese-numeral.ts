import { type Exact, exact, ZERO } from "../../model/exact.js";
import { decimalsOf, type TypedNumber } from "./number-text.js";

/** A number with Chinese digits or magnitudes: 三百二十, 1亿2000万, 2万3千. */
export interface ChineseNumber {
  readonly number: TypedNumber;
  /** 万 or 亿 where it ends with that: 1亿2000万 is 12000 万. */
  readonly magnitude: string;
  /** Its last magnitude does not say what is counted: 3百, 一万二千. */
  readonly isBare: boolean;
  readonly rest: string;
}

// biome-ignore format: one line shows them all
const DIGITS: Readonly<Record<string, string>> = { 零: "0", 〇: "0", 一: "1", 二: "2", 两: "2", 三: "3", 四: "4", 五: "5", 六: "6", 七: "7", 八: "8", 九: "9" };
const FORMAL = "壹贰貳叁參肆伍陆陸柒捌玖拾佰仟萬億";
const SIMPLE = "一二二三三四五六六七八九十百千万亿";
const NUMERAL = /^[+\-−– ]*[\d.零〇一二两三四五六七八九十百千万亿壹贰貳叁參肆伍陆陸柒捌玖拾佰仟萬億]+/;
const SIZES: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3 };
const TOKEN = /^[\d.零〇一二两三四五六七八九十百千万亿点]+/;
/** One number in digits (or 三点五) with magnitudes behind it. */
const CHAIN = /^(\d+(?:\.\d+)?|\.\d+)([十百千万亿]*)$/;
const SPOKEN_DECIMAL = /^([零〇一二两三四五六七八九十百千]+)点([零〇一二三四五六七八九]+)([十百千万亿]*)$/;
const LONGEST = 30;

/** The numeral a text begins with in plain characters: 壹佰 as 一百, a 〇 among digits as 0. */
export function simplified(text: string): string {
  return text.replace(NUMERAL, (numeral) =>
    numeral
      .replace(/[^\d]/g, (character) => SIMPLE[FORMAL.indexOf(character)] ?? character)
      .replace(/(?<=\d)〇|〇(?=\d)/g, "0"),
  );
}

/** Reads the numeral a simplified text begins with; null if it is none, or can be meant in two ways (一百五, 1万5, 二三十). */
export function chineseNumber(text: string): ChineseNumber | null {
  const token = TOKEN.exec(text)?.[0] ?? "";
  if (token === "" || token.length > LONGEST) {
    return null;
  }
  const ones = numeralValue(token);
  if (ones === null) {
    return null;
  }
  const magnitude = /[万亿]$/.exec(token)?.[0] ?? "";
  const value = ones.div(exact(10n ** BigInt(magnitude === "亿" ? 8 : magnitude === "万" ? 4 : 0)));
  const isSpelled = !/\d/.test(token) && !/[万亿]/.test(token);
  return {
    number: { value, decimals: decimalsOf(value, LONGEST), isCut: false },
    magnitude,
    isBare: magnitude === "" && /[百千万亿十]/.test(token) && !isSpelled,
    rest: text.slice(token.length),
  };
}

function numeralValue(token: string): Exact | null {
  const spoken = SPOKEN_DECIMAL.exec(token);
  if (spoken !== null) {
    const whole = large(spoken[1] ?? "");
    const decimals = [...(spoken[2] ?? "")].map((digit) => DIGITS[digit] ?? "").join("");
    return whole === null ? null : times(exact(`${whole.toFraction()}.${decimals}`), spoken[3] ?? "");
  }
  const chain = CHAIN.exec(token);
  if (chain?.[2] === "十") {
    // Typed for 100+ as often as for anything else.
    return null;
  }
  return chain === null ? large(token) : times(exact(chain[1]?.replace(/^\./, "0.") ?? "0"), chain[2] ?? "");
}

function times(value: Exact, magnitudes: string): Exact {
  const zeros = [...magnitudes].map((one) => SIZES[one] ?? (one === "亿" ? 8 : 4));
  return value.mul(exact(10n ** BigInt(zeros.reduce((total, count) => total + count, 0))));
}

/** A numeral by its 亿 and 万. */
function large(token: string): Exact | null {
  for (const [magnitude, zeros] of [
    ["亿", 8],
    ["万", 4],
  ] as const) {
    const at = token.lastIndexOf(magnitude);
    if (at >= 0) {
      const left = large(token.slice(0, at));
      const right = rightOf(token.slice(at + 1), zeros);
      return left === null || right === null || token.slice(0, at) === ""
        ? null
        : left.mul(exact(10 ** zeros)).add(right);
    }
  }
  return small(token);
}

/** What follows 万 or 亿: a bare digit there is short for more (1万5 is 15000), so that it must show its magnitude. */
function rightOf(text: string, zeros: number): Exact | null {
  if (text === "") {
    return ZERO;
  }
  const isPlaced = /[十百千万]/.test(text) || /^[零〇]./.test(text) || (zeros === 4 && /^\d{3,4}$/.test(text));
  const value = isPlaced ? large(text) : null;
  return value?.lt(exact(10 ** zeros)) === true ? value : null;
}

const PART = /([零〇]*)(\d+|[一二两三四五六七八九])?([十百千])?/y;

/** A numeral below 万, its magnitudes in falling order. */
function small(token: string): Exact | null {
  if (/^[零〇]$/.test(token)) {
    return ZERO;
  }
  let total = ZERO;
  let size = Number.POSITIVE_INFINITY;
  PART.lastIndex = 0;
  while (PART.lastIndex < token.length) {
    const match = PART.exec(token);
    const [whole = "", zeros = "", typed, magnitude] = match ?? [];
    const own = magnitude === undefined ? 0 : (SIZES[magnitude] ?? 0);
    const digits = typed ?? (magnitude === "十" && whole !== "" ? "1" : "");
    if (whole === "" || digits === "" || own >= size || !isPlaced(digits, own, size, zeros)) {
      return null;
    }
    total = total.add(exact(BigInt(DIGITS[digits] ?? digits) * 10n ** BigInt(own)));
    size = own;
  }
  return token === "" ? null : total;
}

/** Whether digits fit where they stand: behind a magnitude they fill it (一百零五, 二十五, 2千300), or carry one. */
function isPlaced(digits: string, own: number, size: number, zeros: string): boolean {
  if (size === Number.POSITIVE_INFINITY) {
    return true;
  }
  return digits.length + own <= size && (own > 0 || zeros !== "" || digits.length === size);
}
