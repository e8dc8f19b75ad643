import ExcelJS from "exceljs";
import type { Batch } from "../../../src/model/batch.js";
import { bytesOf } from "./filled-return.js";

/** Cells of a sheet, row by row; 示例数据 throughout. */
export type Grid = readonly (readonly (string | number)[])[];

/** Sheets by their names. */
export type Grids = Readonly<Record<string, Grid>>;

export const TITLE = ["杭州市 2019 年度东西部扶贫协作成效评价填报表"];
export const HEADER = ["项目代码", "项目", "计量单位", "上年完成", "协议目标", "本年完成", "备注"];

/** Code, name, unit of measure, and the figures of last year, target and year of each of two links. */
export const ITEMS: readonly (readonly [string, string, string, readonly number[], readonly number[]])[] = [
  ["2.01", "选派党政挂职干部", "人", [10, 12, 13], [20, 22, 23]],
  ["2.02", "选派专业技术人才", "人", [30, 32, 33], [40, 42, 43]],
  ["3.03", "财政援助资金合计", "万元", [3000, 3200, 3300], [4000, 4200, 4300]],
  ["4.02", "落地企业数", "个", [5, 6, 7], [8, 9, 10]],
  ["5.02", "东西部协作帮助贫困人口省内就近就业数", "人", [500, 600, 700], [800, 900, 1000]],
];

/** The rows of a link (0: 杭州—恩施, 1: 杭州—黔东南) under `HEADER`. */
export function rowsOf(link: 0 | 1): Grid {
  return ITEMS.map(([code, name, unit, ...figures]) => [code, name, unit, ...(figures[link] ?? []), ""]);
}

/** Rows of both links side by side: their figures of the columns given (0 last year, 1 target, 2 year). */
export function matrix(columns: readonly number[]): Grid {
  return ITEMS.map(([code, name, unit, ...links]) => [
    code,
    name,
    unit,
    ...links.flatMap((figures) => columns.map((at) => figures[at] ?? "")),
  ]);
}

/** A workbook of plain sheets; merged: A1 ranges by sheet. */
export async function workbookOf(
  grids: Grids,
  merged: Readonly<Record<string, readonly string[]>> = {},
): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  for (const [name, grid] of Object.entries(grids)) {
    const sheet = book.addWorksheet(name);
    sheet.addRows(grid.map((row) => row.map((cell) => (cell === "" ? null : cell))));
    for (const range of merged[name] ?? []) {
      sheet.mergeCells(range);
    }
  }
  return bytesOf(book);
}

/** A sheet as a CSV file. */
export function csvOf(grid: Grid): string {
  const width = Math.max(...grid.map((row) => row.length));
  return grid.map((row) => Array.from({ length: width }, (_, index) => `"${row[index] ?? ""}"`).join(",")).join("\n");
}

/** The figures of a batch's return: `L13 2.01: 10 12 13`; those that are no report by their state. */
export function figuresOf(batch: Batch, unit = "330100"): readonly string[] {
  return [...(batch.returns.get(unit)?.rows.values() ?? [])].map(({ link, item, previous, target, actual }) => {
    const texts = [previous, target, actual].map(({ state, value }) =>
      state === "given" ? value?.toString() : state === "blank" ? "·" : state,
    );
    return `${link} ${item}: ${texts.join(" ")}`;
  });
}

const IDS = ["cadres_sent", "specialists_sent", "fiscal_aid", "firms_landed", "jobs_local"];

/** What `figuresOf` says of both links; of one, where it is named. */
export function expectedFigures(...links: readonly (0 | 1)[]): readonly string[] {
  return links.flatMap((link) =>
    ITEMS.map(
      ([, , , ...figures], index) => `${link === 0 ? "L13" : "L14"} ${IDS[index]}: ${figures[link]?.join(" ")}`,
    ),
  );
}

/** What was noted but for columns that a small table lacks: kind, link, what was typed. */
export function told(batch: Batch): readonly string[] {
  return batch.notes
    .filter(({ kind }) => kind !== "header-missing")
    .map(({ kind, link, asRead }) => [kind, link, asRead].filter((part) => part !== null).join(" "));
}
