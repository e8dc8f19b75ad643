import { RETURN_SHEETS } from "../../model/form-layout.js";
import type { Link } from "../../model/pairing.js";
import { isFooter } from "../form/footer.js";
import { findItem } from "../names/item-names.js";
import { findLink } from "../names/link-names.js";
import { isLinkLike } from "../names/partner-names.js";
import type { Sheet, SheetRow } from "../sheet/sheet.js";
import { foldWidth } from "../text/fold-width.js";
import { type FigureHeader, hasOwnLabels, headerFinder } from "./figure-header.js";
import type { FormTools } from "./form-tools.js";
import { FIGURES } from "./header-cell.js";

/** A part of a sheet of figures: its heading, its header, and the rows under it. */
export interface SheetSection {
  readonly sheet: Sheet;
  readonly header: FigureHeader;
  /** What stands above the first header of the sheet, folded. */
  readonly above: readonly string[];
  /** What stands above it, up to the section before, folded. */
  readonly titles: readonly string[];
  /** Rows under the header and above the next section. */
  readonly rows: readonly SheetRow[];
  /** First row of a table of other columns without a heading, which ends the section and is not read. */
  readonly other: SheetRow | null;
}

const HEADER_ROWS = 30;
const HEADING_CELLS = 3;
/** 续表: the table above goes on. */
const CONTINUED = /^\(?续/;

/** Splits a sheet where another header, or a heading that names a link, stands in it; none if it holds no header of figures. */
export function sheetSections(sheet: Sheet, tools: FormTools): readonly SheetSection[] {
  const headerAt = headerFinder(sheet, tools);
  const first = sheet.rows.slice(0, HEADER_ROWS).findIndex((_, index) => headerAt(index) !== null);
  const header = headerAt(first);
  if (header === null) {
    return [];
  }
  const above = texts(sheet.rows.slice(0, first));
  const sections: Draft[] = [{ sheet, header, above, titles: above, rows: [], other: null }];
  for (let index = first + header.height; index < sheet.rows.length; index += 1) {
    const current = sections.at(-1);
    const row = sheet.rows.at(index);
    const again = headerAt(index);
    if (current === undefined || row === undefined) {
      break;
    }
    if (again === null) {
      placeRow(sections, current, row, tools);
    } else {
      const titles = headingAbove(current, tools);
      const isSame = hasSameColumns(again, current.header);
      if (titles.length === 0 && !isSame && !hasOwnLabels(again, tools)) {
        current.other = row;
        break;
      }
      if (titles.length > 0 || !isSame) {
        sections.push(below(current, again, titles));
      }
      index += again.height - 1;
    }
  }
  return sections.filter(({ rows, other }) => rows.length > 0 || other !== null || sections.length === 1);
}

/** The link a title names as the forms print it, or alone; "unit": 本级指标. */
export function titledLink(titles: readonly string[], { links }: FormTools): Link | "unit" | null {
  const named = titles.flatMap((title) => [
    ...[...title.matchAll(/结对关系:?\s*([^\s()]+)/g)].map((match) => match[1] ?? ""),
    title,
  ]);
  const link = named.map((name) => findLink(links, name)).find((one) => one !== null);
  const last = (title: string): string => title.split(" ").at(-1) ?? "";
  return link ?? (titles.some((title) => last(title) === RETURN_SHEETS.unit) ? "unit" : null);
}

interface Draft extends SheetSection {
  rows: SheetRow[];
  titles: readonly string[];
  other: SheetRow | null;
}

function below({ sheet, above }: Draft, header: FigureHeader, titles: readonly string[]): Draft {
  return { sheet, header, above, titles, rows: [], other: null };
}

function placeRow(sections: Draft[], current: Draft, row: SheetRow, tools: FormTools): void {
  const heading = isHeading(row, current.header, tools) ? texts([row]) : [];
  const named = titledLink(heading, tools);
  const isLike = heading.length === 1 && heading.some((text) => isLinkLike(tools.links, tools.partners, text));
  if (named === null && !isLike) {
    current.rows.push(row);
  } else if (current.rows.length === 0 && sections.length > 1) {
    current.titles = [...current.titles, ...heading];
  } else {
    sections.push(below(current, current.header, heading));
  }
}

/** Takes the headings off the end of a section: they belong to the header under them. */
function headingAbove(current: Draft, tools: FormTools): readonly string[] {
  const last = current.rows.findLastIndex((row) => !isHeading(row, current.header, tools));
  const above = texts(current.rows.splice(last + 1)).filter((text) => !isFooter(text) && !CONTINUED.test(text));
  if (above.length > 0 || current.rows.length > 0) {
    return above;
  }
  return current.titles;
}

/** A row of few cells that is no item and holds no figure. */
function isHeading({ cells, formulas }: SheetRow, header: FigureHeader, { items }: FormTools): boolean {
  const filled = cells.filter((cell) => cell !== "").map(foldWidth);
  if (filled.length === 0 || filled.length > HEADING_CELLS || formulas.length > 0) {
    return false;
  }
  const figures = header.cells.filter(({ column }) => FIGURES.includes(column ?? ""));
  const isFigure = figures.some(({ index }) => /^[-+]?[\d.,]+%?$/.test(foldWidth(cells[index] ?? "")));
  return !isFigure && filled.every((text) => findItem(items, text, "").kind === "unknown");
}

function hasSameColumns(one: FigureHeader, other: FigureHeader): boolean {
  return one.cells.every(({ index, column, label }) => {
    const at = other.cells[index];
    return column === null || (at?.column === column && at.label === label);
  });
}

function texts(rows: readonly SheetRow[]): readonly string[] {
  return rows.flatMap(({ cells }) => cells.map(foldWidth)).filter((text) => text !== "");
}
