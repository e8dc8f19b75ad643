/** How a number format shows a number, as far as it matters here. */
export type NumberFormat = "plain" | "percent" | "date";

const PERCENT_IDS = new Set([9, 10]);
/** Built-in dates and times, with those of Chinese editions. */
const DATE_IDS: readonly (readonly [first: number, last: number])[] = [
  [14, 22],
  [27, 36],
  [45, 45],
  [47, 47],
  [50, 58],
];

/** What a format is that the workbook does not spell out. */
export function builtInFormat(id: number): NumberFormat {
  if (PERCENT_IDS.has(id)) {
    return "percent";
  }
  return DATE_IDS.some(([first, last]) => id >= first && id <= last) ? "date" : "plain";
}

/** What a format is by its code; durations ([h]:mm) are plain numbers. */
export function formatOf(code: string): NumberFormat {
  const literal = /"[^"]*"?|\\.|_.|\*./g;
  const bare = code.replace(literal, "");
  if (/\[(?:h+|m+|s+)\]/i.test(bare)) {
    return "plain";
  }
  const [positive = ""] = bare.replace(/\[[^\]]*\]/g, "").split(";");
  if (/general|通用格式/i.test(positive)) {
    return "plain";
  }
  if (/[ymdhs]|aaa/i.test(positive)) {
    return "date";
  }
  return positive.includes("%") ? "percent" : "plain";
}
