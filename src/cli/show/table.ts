import Table from "cli-table3";
import stringWidth from "string-width";
import { wrapUnspaced } from "../wrap-unspaced.js";

/** A text table whose last column takes what is left of the width; wrapped by display width, since cli-table3 loses unspaced Chinese. */
export function textTable(headers: readonly string[], rows: readonly (readonly string[])[], columns: number): string {
  const widths = headers.map((header, index) => widest([header, ...rows.map((row) => row[index] ?? "")]));
  const last = headers.length - 1;
  const used = widths.slice(0, -1).reduce((total, width) => total + width, 0) + 3 * headers.length + 1;
  const room = Math.max(24, Math.min(widths[last] ?? 24, columns - used));
  const table = new Table({ head: [...headers], style: { head: [], border: [], compact: true } });
  table.push(...rows.map((row) => row.map((text, index) => (index === last ? wrapUnspaced(text, room) : text))));
  return `${table.toString()}\n`;
}

function widest(texts: readonly string[]): number {
  return Math.max(...texts.flatMap((text) => text.split("\n").map((line) => stringWidth(line))));
}
