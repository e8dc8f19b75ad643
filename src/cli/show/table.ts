import Table from "cli-table3";
import stringWidth from "string-width";
import type { Terminal } from "../terminal.js";
import { wrapUnspaced } from "../wrap-unspaced.js";
import { recordsText } from "./records-text.js";

/** A column narrower than this is not worth reading: the rows are then printed one below the other. */
const LEAST = 12;

type Room = Pick<Terminal, "columns" | "words">;

/**
 * A text table no wider than the terminal; where its columns would become too narrow, records instead.
 * Cells are wrapped here by display width, since cli-table3 loses unspaced Chinese.
 */
export function textTable(headers: readonly string[], rows: readonly (readonly string[])[], terminal: Room): string {
  const natural = headers.map((header, index) => widest([header, ...rows.map((row) => row[index] ?? "")]));
  const widths = fitted(natural, terminal.columns - 3 * headers.length - 1);
  if (widths === null) {
    return recordsText(headers, rows, terminal);
  }
  const wrapped = (row: readonly string[]): string[] =>
    row.map((text, index) => wrapUnspaced(text, widths[index] ?? LEAST));
  const table = new Table({ head: wrapped(headers), style: { head: [], border: [], compact: true } });
  table.push(...rows.map(wrapped));
  return `${table.toString()}\n`;
}

/** The widest columns give way first; null if they had to become narrower than is readable. */
function fitted(natural: readonly number[], room: number): readonly number[] | null {
  const total = (cap: number): number => natural.reduce((sum, width) => sum + Math.min(width, cap), 0);
  if (total(LEAST) > room) {
    return null;
  }
  let cap = LEAST;
  while (cap < Math.max(...natural) && total(cap + 1) <= room) {
    cap += 1;
  }
  return natural.map((width) => Math.min(width, cap));
}

function widest(texts: readonly string[]): number {
  return Math.max(...texts.flatMap((text) => text.split("\n").map((line) => stringWidth(line))));
}
