import { usageErrorOf } from "../usage-error-of.js";

/** The year of --year. Throws UsageError if it is none. */
export function formYear(text: string): number {
  if (!/^(19|20)\d\d$/.test(text)) {
    throw usageErrorOf((words) => words.invalidYear(text));
  }
  return Number(text);
}
