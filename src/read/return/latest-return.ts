import type { FormRow } from "../form/form-sheet.js";
import { readCutOff, readDate } from "../text/parse-date.js";
import type { JoinedReturn } from "./join-parts.js";

/** The later of several returns, or why it cannot be told. */
export type LatestReturn = JoinedReturn | "date-missing" | "dates-equal";

/** The return that states the latest date of filling, where several do the latest cut-off date; never the disk's. */
export function latestReturn(returns: readonly JoinedReturn[]): LatestReturn {
  const dated = returns.map((filed) => ({
    filed,
    date: readDate(stated(filed.rows, "meta.date")).date,
    cutOff: readCutOff(stated(filed.rows, "meta.cutoff")).date,
  }));
  if (dated.some(({ date }) => date === null)) {
    return "date-missing";
  }
  const last = dated.filter(({ date }) => date === latestOf(dated.map((one) => one.date)));
  if (last.length > 1 && last.some(({ cutOff }) => cutOff === null)) {
    return "dates-equal";
  }
  const latest = last.filter(({ cutOff }) => cutOff === latestOf(last.map((one) => one.cutOff)));
  const [only] = latest;
  return only === undefined || latest.length > 1 ? "dates-equal" : only.filed;
}

/** What a meta row says; the last one that says something. */
function stated(rows: readonly FormRow[], id: string): string {
  const own = rows.filter((row) => row.folded("项目代码").toLowerCase() === id);
  return own.map((row) => row.folded("本年完成")).findLast((text) => text !== "") ?? "";
}

/** ISO dates compare as texts. */
function latestOf(dates: readonly (string | null)[]): string | null {
  return dates.reduce((latest, date) => ((date ?? "") > (latest ?? "") ? date : latest), null);
}
