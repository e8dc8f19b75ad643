import { arabicDates } from "./arabic-dates.js";
import { foldWidth } from "./fold-width.js";

/** Why a text is no date: two orders are possible, the century or the day is missing, or there is no such day. */
export type DateObstacle = "order" | "century" | "day-missing" | "no-such-day" | "words";

export type DateReading =
  | { readonly date: string; readonly obstacle: null }
  | { readonly date: null; readonly obstacle: DateObstacle };

const SPELLINGS = [
  /^(\d{4}) ?[-‐‑–—−/.年] ?(\d{1,2}) ?[-‐‑–—−/.月] ?(\d{1,2}) ?[日号]?$/,
  /^(\d{4}) (\d{1,2}) (\d{1,2})$/,
  /^(\d{4})(\d{2})(\d{2})$/,
];
const WEEKDAY = /[ ,(]*(?:星期|周)[一二三四五六日天]\)?$/;
const CLOCK = /(?<=[\d日号])[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?$|(?<=[日号]) ?\d{1,2} ?时整?$/;
/** No date is longer, and a longer text costs time to take apart. */
const LONGEST = 60;
const SERIAL = /^[3-5]\d{4}$/;
/** Day 0 of the spreadsheet calendar, so that day 43830 is 2019-12-31. */
const SERIAL_ORIGIN = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** In order: the first that fits says why a text is no date. */
const SIGNS: readonly (readonly [DateObstacle, RegExp])[] = [
  ["no-such-day", /^\d{4} ?[-‐‑–—−/.年] ?\d{1,2} ?[-‐‑–—−/.月] ?\d{1,2} ?[日号]?$|^\d{8}$/],
  ["order", /^\d{1,2} ?[-‐‑–—−/.] ?\d{1,2} ?[-‐‑–—−/.] ?\d{2,4}$/],
  ["century", /^\d{2} ?年 ?\d{1,2} ?月|^\d{6}$/],
  ["day-missing", /^\d{4} ?(?:[-‐‑–—−/.年] ?\d{1,2} ?月?\D{0,3}|年?\D{0,3})$/],
];

const UNTIL = /^(?:数据)?(?:截至|截止|统计至|至)(?:到|于|日期|时间)?:? ?/;
const MONTH_END = /^(\d{4}) ?年 ?(\d{1,2}) ?月月?[底末]$/;
const YEAR_END = /^(\d{4}) ?年年?[底末]$/;

/**
 * Reads 2019-12-31, 2019年12月31日, 二〇一九年十二月三十一日, 2019/12/31, 2019.12.31, 20191231 or a spreadsheet's day
 * number as an ISO date, or says why it is none.
 */
export function readDate(text: string): DateReading {
  const plain = plainDate(text);
  if (SERIAL.test(plain)) {
    return dated(new Date(SERIAL_ORIGIN + Number(plain) * DAY).toISOString().slice(0, 10));
  }
  const date = SPELLINGS.map((spelling) => spelling.exec(plain)).find((match) => match !== null);
  const real = date === undefined ? null : calendarDate(Number(date[1]), Number(date[2]), Number(date[3]));
  return real === null
    ? { date: null, obstacle: SIGNS.find(([, sign]) => sign.test(plain))?.[0] ?? "words" }
    : dated(real);
}

/** Reads the day up to which figures count: a date with or without 截至, or the end of a month or year (2019年12月底). */
export function readCutOff(text: string): DateReading {
  const plain = plainDate(text).replace(UNTIL, "");
  const [, yearOfMonth, month] = MONTH_END.exec(plain) ?? [];
  const [, year = yearOfMonth] = YEAR_END.exec(plain) ?? [];
  if (year === undefined) {
    return readDate(plain);
  }
  const last = new Date(Date.UTC(Number(year), Number(month ?? 12), 0));
  return calendarDate(Number(year), Number(month ?? 12), 1) === null
    ? { date: null, obstacle: "no-such-day" }
    : dated(last.toISOString().slice(0, 10));
}

/** Reads 2019, 2019年, 2019年度, 二〇一九年; null if it is no year. */
export function parseYear(text: string): number | null {
  const match = /^((?:19|20)\d{2})(?:\.0+)? ?(?:年 ?度?)?$/.exec(arabicDates(foldWidth(text)));
  return match === null ? null : Number(match[1]);
}

/** Digits and separators alone: without weekday, time of day and closing punctuation. */
function plainDate(text: string): string {
  const whole = foldWidth(text);
  if (whole.length > LONGEST) {
    return "";
  }
  const folded = whole.replace(/[.。,;]+$/, "");
  return arabicDates(folded.replace(WEEKDAY, "")).replace(CLOCK, "").trim();
}

function dated(date: string): DateReading {
  return { date, obstacle: null };
}

function calendarDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? date.toISOString().slice(0, 10) : null;
}
