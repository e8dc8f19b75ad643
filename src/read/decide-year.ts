import { groupBy } from "../model/grouping.js";
import { UsageError } from "../model/usage-error.js";
import type { FormSheet } from "./form/form-sheet.js";
import { parseYear } from "./text/parse-date.js";

/** Year of a batch in which no form could be recognised, so that its refused files can still be reported. */
const NO_YEAR = 0;

/** What the rows of one file say. */
interface YearsOfFile {
  readonly path: string;
  /** Rows by year. */
  readonly rows: ReadonlyMap<number, number>;
}

/**
 * The year of a batch: the one asked for, else the one all returns name (all forms, where there is no return). A file
 * names the year of more than half of its rows; odd rows are told as findings.
 *
 * @throws UsageError if the forms name no year, or several.
 */
export function decideYear(asked: number | null, sheets: readonly FormSheet[]): number {
  if (asked !== null) {
    return asked;
  }
  const returns = sheets.filter((sheet) => sheet.kind === "return");
  const files = yearsOfFiles(returns.length > 0 ? returns : sheets);
  const named = filesByYear(files);
  const [first] = named.keys();
  if (sheets.length === 0) {
    return NO_YEAR;
  }
  if (first !== undefined && named.size === 1) {
    return first;
  }
  const found = [...named].sort(([a], [b]) => a - b).map(([year, file]) => `${year} (${file})`);
  const option = `--year ${likeliest(files) ?? 2019}`;
  throw new UsageError({
    zh: `无法确定评价年度：${found.length === 0 ? "各表均未写明年度" : `各表年度不一致，有 ${found.join("、")}`}；请用 ${option} 这样的选项指明，批次文件夹也可在 batch.yaml 中写明 year`,
    en: `cannot tell the year: ${found.length === 0 ? "no form names one" : `the forms name ${found.join(", ")}`}; say it with an option such as ${option}, or for a batch folder as year in batch.yaml`,
  });
}

function yearsOfFiles(sheets: readonly FormSheet[]): readonly YearsOfFile[] {
  return [...groupBy(sheets, ({ path }) => path)].map(([path, own]) => {
    const rows = new Map<number, number>();
    for (const sheet of own) {
      for (const row of sheet.head === undefined ? sheet.rows : [...sheet.rows, sheet.head]) {
        const year = parseYear(row.folded("年度"));
        if (year !== null) {
          rows.set(year, (rows.get(year) ?? 0) + 1);
        }
      }
    }
    return { path, rows };
  });
}

/** Each year that a file names, with the first such file; a file without a majority names all that its rows say. */
function filesByYear(files: readonly YearsOfFile[]): ReadonlyMap<number, string> {
  const named = new Map<number, string>();
  for (const { path, rows } of files) {
    const all = [...rows.values()].reduce((sum, count) => sum + count, 0);
    const most = [...rows].filter(([, count]) => 2 * count > all);
    for (const [year] of most.length > 0 ? most : rows) {
      if (!named.has(year)) {
        named.set(year, path);
      }
    }
  }
  return named;
}

/** The year of most rows; null: none is named. */
function likeliest(files: readonly YearsOfFile[]): number | null {
  const rows = new Map<number, number>();
  for (const [year, count] of files.flatMap((file) => [...file.rows])) {
    rows.set(year, (rows.get(year) ?? 0) + count);
  }
  return [...rows].sort(([, one], [, other]) => other - one)[0]?.[0] ?? null;
}
