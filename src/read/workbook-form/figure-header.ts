import { headerText } from "../form/header-names.js";
import { isLinkLike } from "../names/partner-names.js";
import type { Sheet, SheetRow } from "../sheet/sheet.js";
import { foldWidth, nameKey } from "../text/fold-width.js";
import type { FormTools } from "./form-tools.js";
import { FIGURES, type HeaderCell, headerMeaning, isHeaderWord, joinedMeaning } from "./header-cell.js";

/** The header of a table of figures: one row, or two of which the upper one has wider cells. */
export interface FigureHeader {
  /** The only row, or the lower one. */
  readonly row: SheetRow;
  readonly cells: readonly HeaderCell[];
  /** Rows it takes. */
  readonly height: 1 | 2;
}

/** Columns of the forms in long layout that a sheet of figures does not have: its unit and link stand above it. */
const OF_LONG_LAYOUT = ["填报单位", "结对关系", "承担单位", "约束性", "采用", "情形"];
const NAMES = ["项目代码", "项目名称"];

/** Finds the header of figures that begins at a row of a sheet; null if none does. Each row is looked through once. */
export function headerFinder(sheet: Sheet, tools: FormTools): (index: number) => FigureHeader | null {
  const named = new Map<number, boolean>();
  const hasNameAt = (index: number): boolean => {
    const known = named.get(index);
    if (known !== undefined) {
      return known;
    }
    const found = sheet.rows.at(index)?.cells.some((cell) => cell !== "" && namesItem(cell, tools)) ?? false;
    named.set(index, found);
    return found;
  };
  return (index) => {
    const [row, below] = [sheet.rows.at(index), sheet.rows.at(index + 1)];
    const isUpper = hasNameAt(index) || hasNameAt(index + 1);
    const two = row === undefined || below === undefined || !isUpper ? null : twoRows(sheet, row, below, tools);
    return two ?? (row !== undefined && hasNameAt(index) ? oneRow(row, tools) : null);
  };
}

/** A row without a header of items is the lower row of no header, and the only one of none. */
function namesItem(cell: string, { headers }: FormTools): boolean {
  const { name } = headerText(cell);
  const meant = headers.get(name);
  return NAMES.some((column) => meant?.has(column) === true) || name === "指标";
}

function oneRow(row: SheetRow, tools: FormTools): FigureHeader | null {
  const cells = row.cells.map((header, index) => ({ index, header, measureOf: null, ...headerMeaning(header, tools) }));
  return settled({ row, cells, height: 1 }, [row], tools);
}

function twoRows(sheet: Sheet, upper: SheetRow, lower: SheetRow, tools: FormTools): FigureHeader | null {
  const width = Math.max(upper.cells.length, lower.cells.length);
  const above = Array.from({ length: width }, (_, index) => textAbove(sheet, upper, lower, index));
  const isHeader = lower.cells.every(
    (cell, index) => foldWidth(cell) === "" || isHeaderWord(above[index] ?? "", cell, tools),
  );
  if (!isHeader || lower.cells.every((cell) => foldWidth(cell) === "")) {
    return null;
  }
  const cells = above.map((text, index): HeaderCell => {
    const below = lower.cells[index] ?? "";
    const header = [text, below].filter((part) => foldWidth(part) !== "").join(" ");
    return { index, header, ...joinedMeaning(text, below, tools) };
  });
  const header = settled({ row: lower, cells, height: 2 }, [upper, lower], tools);
  const alone = oneRow(lower, tools);
  const isTold = alone !== null && (hasOwnLabels(alone, tools) || !(header !== null && hasOwnLabels(header, tools)));
  return isTold ? null : header;
}

/** The text of the upper row over a column: its own, that of the merged cell, or the next one to the left. */
function textAbove(sheet: Sheet, upper: SheetRow, lower: SheetRow, index: number): string {
  const own = upper.cells[index] ?? "";
  if (foldWidth(own) !== "" || foldWidth(lower.cells[index] ?? "") === "") {
    return own;
  }
  const left = upper.cells.slice(0, index).findLastIndex((cell) => foldWidth(cell) !== "");
  const merged = sheet.merges.find((range) => range.top === upper.row && range.left === left);
  return left < 0 || (merged !== undefined && merged.right < index) ? "" : (upper.cells[left] ?? "");
}

/** A header that names items and figures, or counterparts alone, whose figures are then those of the year. */
function settled(header: FigureHeader, rows: readonly SheetRow[], tools: FormTools): FigureHeader | null {
  const texts = rows.flatMap(({ cells }) => cells.map((cell) => nameKey(cell)));
  if (OF_LONG_LAYOUT.some((column) => texts.some((text) => tools.headers.get(text)?.has(column) === true))) {
    return null;
  }
  const named = header.cells.filter(({ column }) => FIGURES.includes(column ?? ""));
  const cells =
    named.length > 0 ? header.cells : header.cells.map((cell) => (cell.label === null ? cell : implied(cell)));
  const columns = new Set(cells.flatMap(({ column }) => column ?? []));
  const hasItem = NAMES.some((column) => columns.has(column));
  const hasFigures = FIGURES.some((column) => columns.has(column));
  return hasItem && hasFigures && columns.size > 2 ? { ...header, cells } : null;
}

function implied(cell: HeaderCell): HeaderCell {
  return { ...cell, column: "本年完成" };
}

/** Whether links or counterparts stand over the figures, and not over the items too, as a title does. */
export function hasOwnLabels({ cells }: FigureHeader, { links, partners }: FormTools): boolean {
  const over = cells.find(({ column }) => NAMES.includes(column ?? ""))?.label ?? null;
  return cells.some(
    ({ column, label }) =>
      FIGURES.includes(column ?? "") && label !== null && label !== over && isLinkLike(links, partners, label),
  );
}
