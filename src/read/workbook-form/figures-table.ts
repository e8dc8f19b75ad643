import { FIGURE_HEADERS } from "../../model/form-layout.js";
import { type HeaderNames, headerText } from "../form/header-names.js";
import type { FormColumn } from "../form/recognise-form.js";
import type { Sheet, SheetRow } from "../sheet/sheet.js";
import { foldWidth } from "../text/fold-width.js";

/** A sheet of figures: 本级指标 or a link's, with its header. */
export interface FiguresTable {
  readonly sheet: Sheet;
  readonly header: SheetRow;
  /** By the names of the long layout. */
  readonly columns: ReadonlyMap<string, FormColumn>;
  /** What stands above the header, folded. */
  readonly titles: readonly string[];
}

/** Columns that are read, by the names of the long layout. */
export const FIGURE_COLUMNS = ["项目代码", "项目名称", "计量单位", "上年完成", "协议目标", "本年完成", "备注"];
/** Columns of the forms in long layout that a sheet of figures does not have: its unit and link stand above it. */
const OF_LONG_LAYOUT = ["填报单位", "结对关系", "承担单位", "约束性", "采用", "情形"];
/** Printed for people; the items say the same. */
const PRINTED: ReadonlySet<string> = new Set(FIGURE_HEADERS.slice(1, 3));
const HEADER_ROWS = 30;

/** Finds the header of a sheet of figures by its texts; null if the sheet is none. */
export function findFiguresTable(sheet: Sheet, names: HeaderNames): FiguresTable | null {
  for (const [index, header] of sheet.rows.slice(0, HEADER_ROWS).entries()) {
    const columns = figureColumns(header, names);
    if (columns !== null) {
      const above = sheet.rows.slice(0, index).flatMap(({ cells }) => cells.map(foldWidth));
      return { sheet, header, columns, titles: above.filter((text) => text !== "") };
    }
  }
  return null;
}

/** The columns of a header row; null if the row is no header of figures. */
export function figureColumns(row: SheetRow, names: HeaderNames): ReadonlyMap<string, FormColumn> | null {
  const columns = new Map<string, FormColumn>();
  for (const [index, cell] of row.cells.entries()) {
    const { name, bracket } = headerText(cell);
    const meant = names.get(name);
    if (OF_LONG_LAYOUT.some((column) => meant?.has(column) === true)) {
      return null;
    }
    const column = FIGURE_COLUMNS.find((candidate) => meant?.has(candidate) === true);
    if (column !== undefined && !columns.has(column)) {
      columns.set(column, { index, header: cell, bracket });
    }
  }
  const hasItem = columns.has("项目代码") || columns.has("项目名称");
  const figures = ["上年完成", "协议目标", "本年完成"].filter((column) => columns.has(column)).length;
  return hasItem && figures > 0 && columns.size > 2 ? columns : null;
}

/** Whether a header is one of the form that is not read. */
export function isPrintedHeader(text: string): boolean {
  return PRINTED.has(headerText(text).name);
}
