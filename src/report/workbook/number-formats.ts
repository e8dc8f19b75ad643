import type { NumberFormat } from "./description.js";

/** Decimals of a format; null: the number's own. */
const DECIMALS: Readonly<Record<NumberFormat, number | null>> = {
  figure: null,
  count: 0,
  score: 2,
  completion: 4,
  precise: 6,
  percent: 1,
};
const MOST_DECIMALS = 4;
/** Room of a blank between a number and the text of the next column; LibreOffice forgets an indent between like cells. */
const ROOM = "_ ";

/** Spreadsheet number format of one number; `#,##0.####` would print `5,200.`, so decimals are the number's own. */
export function formatCode(format: NumberFormat, value: number): string {
  const decimals = DECIMALS[format] ?? ownDecimals(value);
  const tail = decimals === 0 ? "" : `.${"0".repeat(decimals)}`;
  if (format === "percent") {
    return `0${tail}%${ROOM}`;
  }
  return (hasThousands(format) ? `#,##0${tail}` : `0${tail}`) + ROOM;
}

/** About what the spreadsheet will show, to reckon its width. */
export function shownNumber(format: NumberFormat, value: number): string {
  const decimals = DECIMALS[format] ?? ownDecimals(value);
  if (format === "percent") {
    return `${(value * 100).toFixed(decimals)}%`;
  }
  const [whole = "", fraction] = value.toFixed(decimals).split(".");
  const grouped = hasThousands(format) ? whole.replace(/\B(?=(\d{3})+$)/g, ",") : whole;
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

function hasThousands(format: NumberFormat): boolean {
  return format === "figure" || format === "count";
}

function ownDecimals(value: number): number {
  return Math.min(MOST_DECIMALS, String(value).split(".")[1]?.length ?? 0);
}
