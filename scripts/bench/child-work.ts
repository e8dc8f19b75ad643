import { readFileSync, statSync } from "node:fs";
import type { Sheet } from "../../src/read/sheet/sheet.js";
import { DEFAULT_LIMITS, type Limits } from "../../src/read/source/limits.js";
import { openFile } from "../../src/read/source/open-file.js";
import type { OpenOptions } from "../../src/read/source/opened-file.js";
import { ReadingProcess } from "../../src/read/source/reading-process.js";
import { timed } from "./timed.js";

/** Works of child processes by name; each gets a path. */
const WORKS: Readonly<Record<string, (path: string) => Promise<unknown>>> = {
  "sheet-exceljs": loadWorkbook,
  "sheet-reader": (path) => sheetIn(path, RAISED),
  "csv-decode": async (path) => new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(path)),
  "csv-reader": (path) => sheetIn(path, RAISED),
  "csv-cells": async (path) => countCells(await sheetIn(path, RAISED)),
  "csv-refused": (path) => refusalOf(path),
};

const PLENTY = 2 ** 31;
/** Large files are over the limits that the program sets. */
const RAISED: Limits = {
  ...DEFAULT_LIMITS,
  fileBytes: PLENTY,
  cells: PLENTY,
  partBytes: PLENTY,
  unpackedBytes: PLENTY,
};

async function loadWorkbook(path: string): Promise<void> {
  const { default: exceljs } = await import("exceljs");
  await new exceljs.Workbook().xlsx.readFile(path);
}

async function sheetIn(path: string, limits: Limits): Promise<Sheet> {
  const outcome = await open(path, limits);
  const [sheet] = outcome.kind === "tables" ? outcome.sheets : [];
  if (sheet === undefined) {
    throw new Error(`${path} was not read: ${outcome.kind}`);
  }
  return sheet;
}

async function refusalOf(path: string): Promise<void> {
  const { kind } = await open(path, DEFAULT_LIMITS);
  if (kind !== "refused") {
    throw new Error(`${path} was not refused: ${kind}`);
  }
}

function open(path: string, limits: Limits): ReturnType<typeof openFile> {
  const options: OpenOptions = { limits, encoding: null, headers: new Set(), passwords: [] };
  return openFile({ path, absolute: path, size: statSync(path).size }, options, new ReadingProcess(options));
}

function countCells({ rows }: Sheet): number {
  let count = 0;
  for (const { cells } of rows) {
    count += cells.length;
  }
  return count;
}

const [name = "", path = ""] = process.argv.slice(2);
const work = WORKS[name];
if (work === undefined) {
  throw new Error(`no work ${name}`);
}
process.stdout.write(JSON.stringify(await timed(() => work(path))));
