import { exact, fixedText, shortText } from "../../model/exact.js";
import type { Cell, Column, NumberFormat } from "../workbook/description.js";

const DECIMALS = { count: 0, score: 2, completion: 4, precise: 6 } as const satisfies Partial<
  Record<NumberFormat, number>
>;

/** A cell as plain text: numbers without thousands separators, in the decimals of their format. */
export function cellText(cell: Cell, column: Column): string {
  const given = typeof cell === "object" && cell !== null ? cell : { value: cell };
  if (typeof given.value !== "number") {
    return given.value ?? "";
  }
  const format = ("format" in given ? given.format : undefined) ?? column.format ?? "figure";
  const value = exact(given.value);
  if (format === "percent") {
    return `${fixedText(value.mul(100), 1)}%`;
  }
  return format === "figure" ? shortText(value) : fixedText(value, DECIMALS[format]);
}

/** A column's header; with a band, both. */
export function headerText(column: Column): string {
  return column.band === undefined ? column.header : `${column.band}（${column.header}）`;
}
