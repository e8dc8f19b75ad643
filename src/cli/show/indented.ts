import type { Terminal } from "../terminal.js";
import { wrapUnspaced } from "../wrap-unspaced.js";

/** A text wrapped to the terminal, each line that many spaces in. */
export function indented(text: string, spaces: number, { columns }: Pick<Terminal, "columns">): string {
  const indent = " ".repeat(spaces);
  return wrapUnspaced(text, columns - spaces)
    .split("\n")
    .map((line) => `${indent}${line}`)
    .join("\n");
}
