import { foldWidth } from "./fold-width.js";

const SPELLINGS = [
  /^(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})\s?日?(?:[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$/,
  /^(\d{4})(\d{2})(\d{2})$/,
];
const SERIAL = /^[3-5]\d{4}$/;
/** Day 0 of the spreadsheet calendar, so that day 43830 is 2019-12-31. */
const SERIAL_ORIGIN = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** Reads 2019-12-31, 2019年12月31日, 2019/12/31, 2019.12.31, 20191231 or a spreadsheet's day number as an ISO date; null if it is none. */
export function parseDate(text: string): string | null {
  const folded = foldWidth(text);
  if (SERIAL.test(folded)) {
    return new Date(SERIAL_ORIGIN + Number(folded) * DAY).toISOString().slice(0, 10);
  }
  for (const spelling of SPELLINGS) {
    const match = spelling.exec(folded);
    if (match !== null) {
      return calendarDate(Number(match[1]), Number(match[2]), Number(match[3]));
    }
  }
  return null;
}

/** Reads 2019, 2019年, 2019年度; null if it is no year. */
export function parseYear(text: string): number | null {
  const match = /^((?:19|20)\d{2})(?:\.0+)?\s?(?:年|年度)?$/.exec(foldWidth(text));
  return match === null ? null : Number(match[1]);
}

function calendarDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? date.toISOString().slice(0, 10) : null;
}
