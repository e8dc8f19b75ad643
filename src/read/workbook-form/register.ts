import { LISTS_SHEET, REGISTER_HEADERS, REGISTER_KEYS, REGISTER_SHEET } from "../../model/form-layout.js";
import type { Sheet } from "../sheet/sheet.js";
import { foldWidth } from "../text/fold-width.js";

/** A row of the register's list: where an item stood when the file was last calculated. */
interface RegisteredRow {
  /** The sheet's name on the blank form. */
  readonly sheet: string;
  readonly row: number;
  /** Link id; null for what belongs to none. */
  readonly link: string | null;
  readonly item: string;
  /** Column letter of a meta value; null for a row of figures. */
  readonly column: string | null;
}

/** What the hidden sheet of a form says; a key left empty is an empty text. */
export interface Register {
  readonly head: Readonly<Record<(typeof REGISTER_KEYS)[number], string>>;
  readonly rows: readonly RegisteredRow[];
}

/** Whether a sheet serves the form alone: its register, or the entries of its drop-downs. */
export function isServiceSheet({ name }: Sheet): boolean {
  const key = name?.trim().toLowerCase();
  return key === REGISTER_SHEET || key === LISTS_SHEET;
}

/** Whether a table is the hidden sheet of a form by what it says, its name lost. */
export function isRegister({ rows }: Sheet): boolean {
  return REGISTER_KEYS.every((key, index) => foldWidth(rows.at(index)?.cells[0] ?? "") === key);
}

/** Reads the hidden sheet of a form; null if the workbook has none. */
export function readRegister(sheets: readonly Sheet[]): Register | null {
  const sheet = sheets.find(({ name }) => name?.trim().toLowerCase() === REGISTER_SHEET);
  if (sheet === undefined) {
    return null;
  }
  const rows = sheet.rows.map(({ cells }) => cells.map(foldWidth));
  const valueUnder = (key: string): string => rows.find(([name]) => name === key)?.[1] ?? "";
  const head = { form: "", layout: "", scheme: "", version: "", unit: "", year: "" };
  for (const key of REGISTER_KEYS) {
    head[key] = valueUnder(key);
  }
  const header = rows.findIndex((cells) => REGISTER_HEADERS.every((name, index) => cells[index] === name));
  return { head, rows: header < 0 ? [] : rows.slice(header + 1).flatMap(registeredRow) };
}

function registeredRow(cells: readonly string[]): readonly RegisteredRow[] {
  const [sheet = "", row = "", link = "", item = "", column = ""] = cells;
  return item === "" ? [] : [{ sheet, row: Number(row), link: link || null, item, column: column || null }];
}
