import { JOINED_HEADERS, OUTPUT_TABLES } from "../../model/own-output.js";
import type { Sheet } from "../sheet/sheet.js";
import { nameKey } from "../text/fold-width.js";

/** Headers of a scheme's rows (1 组织领导): how many there are is the scheme's affair. */
const ROW_HEADER = /^\d/;
const JOINED: ReadonlySet<string> = new Set(JOINED_HEADERS.map(nameKey));
const OWN_SETS: ReadonlySet<string> = new Set(OUTPUT_TABLES.map(headerSet));

/** Whether a CSV table is one that this program wrote: its first line holds exactly the headers of such a table, in any order. */
export function isOwnTable({ rows }: Sheet): boolean {
  const [first] = rows.slice(0, 1);
  return OWN_SETS.has(headerSet(first?.cells ?? []));
}

function headerSet(headers: readonly string[]): string {
  const keys = headers.map(nameKey).filter((key) => key !== "" && !JOINED.has(key) && !ROW_HEADER.test(key));
  return [...new Set(keys)].sort().join("|");
}
