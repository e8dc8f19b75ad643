import { readFile } from "node:fs/promises";
import { parse } from "csv-parse/sync";
import { SAMPLE } from "../sample-result.js";

/**
 * Cells as typed in the files of the sample. By link: 项目代码 | own 上年完成 | 协议目标 | 本年完成 | the same three of the
 * other end | the agreement's 协议目标 | 约束性 | 承担单位. Of no link: 项目代码 | 上年完成 | 协议目标 | 本年完成.
 * ∅ is an empty cell, · no such row.
 */
export interface QuotedCells {
  readonly links: Readonly<Record<string, readonly string[]>>;
  readonly own: readonly string[];
}

/** A file of the sample as rows of cells by header, without the reader of the program. */
export async function rowsOf(path: string, encoding: "utf-8" | "gb18030"): Promise<readonly Record<string, string>[]> {
  const text = new TextDecoder(encoding).decode(await readFile(`${SAMPLE}/${path}`));
  const lines: readonly string[][] = parse(text, { relax_column_count: true });
  const at = lines.findIndex((line) => line[0] === "年度");
  const headers = lines[at] ?? [];
  return lines
    .slice(at + 1)
    .map((line) => Object.fromEntries(headers.map((header, index) => [header, line[index] ?? ""])));
}

type Rows = Awaited<ReturnType<typeof rowsOf>>;

const FIGURES = ["上年完成", "协议目标", "本年完成"];
const AGREED = ["协议目标", "约束性", "承担单位"];

/** The quoted line of an item on a link, given by its two ends, as the three files have it. */
export function quoteOf(code: string, ends: string, own: Rows, partner: Rows, agreement: Rows): string {
  const there = ends.split("—");
  const find = (rows: Rows) =>
    rows.filter((row) => row["项目代码"] === code && there.join() === row["结对关系"]?.split(/[—→]/).join());
  return [
    code,
    ...cellsOf(find(own), FIGURES),
    ...cellsOf(find(partner), FIGURES),
    ...cellsOf(find(agreement), AGREED),
  ].join(" | ");
}

/** The quoted line of a figure of no link. */
export function ownQuoteOf(code: string, own: Rows): string {
  const rows = own.filter((row) => row["项目代码"] === code && row["结对关系"] === "");
  return [code, ...cellsOf(rows, FIGURES)].join(" | ");
}

function cellsOf(rows: Rows, columns: readonly string[]): readonly string[] {
  const [row, second] = rows;
  if (second !== undefined) {
    throw new Error("a row given twice");
  }
  return columns.map((column) => (row === undefined ? "·" : row[column] || "∅"));
}
