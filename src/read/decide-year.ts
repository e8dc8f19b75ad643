import { UsageError } from "../model/usage-error.js";
import type { FormSheet } from "./form/form-sheet.js";
import { parseYear } from "./text/parse-date.js";

/** Year of a batch in which no form could be recognised, so that its refused files can still be reported. */
const NO_YEAR = 0;

/**
 * The year of a batch: the one asked for, else the one all returns name (all forms, where there is no return).
 *
 * @throws UsageError if the forms name no year, or several.
 */
export function decideYear(asked: number | null, sheets: readonly FormSheet[]): number {
  if (asked !== null) {
    return asked;
  }
  const returns = sheets.filter((sheet) => sheet.kind === "return");
  const files = filesByYear(returns.length > 0 ? returns : sheets);
  const [first] = files.keys();
  if (sheets.length === 0) {
    return NO_YEAR;
  }
  if (first !== undefined && files.size === 1) {
    return first;
  }
  const found = [...files].sort(([a], [b]) => a - b).map(([year, file]) => `${year} (${file})`);
  throw new UsageError({
    zh: `无法确定评价年度：${found.length === 0 ? "各表均未写明年度" : `各表年度不一致，有 ${found.join("、")}`}；请在 batch.yaml 中写明 year`,
    en: `cannot tell the year: ${found.length === 0 ? "no form names one" : `the forms name ${found.join(", ")}`}; set year in batch.yaml`,
  });
}

/** Each year named, with the first file that names it. */
function filesByYear(sheets: readonly FormSheet[]): ReadonlyMap<number, string> {
  const files = new Map<number, string>();
  for (const sheet of sheets) {
    for (const row of sheet.head === undefined ? sheet.rows : [...sheet.rows, sheet.head]) {
      const year = parseYear(row.folded("年度"));
      if (year !== null && !files.has(year)) {
        files.set(year, sheet.path);
      }
    }
  }
  return files;
}
