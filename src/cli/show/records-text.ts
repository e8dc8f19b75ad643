import type { Terminal } from "../terminal.js";
import { wrapUnspaced } from "../wrap-unspaced.js";

const INDENT = "    ";

/** Rows of a table one below the other: the first two cells as a heading, the others with their headers under it. */
export function recordsText(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  { columns, words }: Pick<Terminal, "columns" | "words">,
): string {
  const record = (row: readonly string[]): string => {
    const heading = wrapUnspaced(row.slice(0, 2).join("  "), columns);
    const pairs = headers.flatMap((header, index) => {
      const value = row[index] ?? "";
      return index < 2 || value === "" ? [] : [words.table.pair(header, value)];
    });
    const joined = pairs.join(words.table.separator).replaceAll(`。${words.table.separator}`, "。\n");
    const body = wrapUnspaced(joined, columns - INDENT.length);
    return body === "" ? heading : `${heading}\n${INDENT}${body.replaceAll("\n", `\n${INDENT}`)}`;
  };
  return `${rows.map(record).join("\n")}\n`;
}
