import { findMeasure } from "../figure/measure-table.js";
import { headerText } from "../form/header-names.js";
import { isLinkLike } from "../names/partner-names.js";
import { nameKey } from "../text/fold-width.js";
import type { FormTools } from "./form-tools.js";

/** What a header says of one column. */
export interface HeaderCell {
  readonly index: number;
  /** As typed; the texts of two header rows with a space between. */
  readonly header: string;
  /** Name of the long layout; null where the header names none. */
  readonly column: string | null;
  /** What stands in brackets behind it: a unit of measure, mostly. */
  readonly bracket: string | null;
  /** What else it says: whose figures stand there, mostly. */
  readonly label: string | null;
  /** The figure whose unit of measure stands in the column, where it is that of one figure alone. */
  readonly measureOf: string | null;
}

/** What a text of a header means by itself. */
export type HeaderMeaning = Pick<HeaderCell, "column" | "bracket" | "label">;

/** Columns that are read, by the names of the long layout. */
export const FIGURE_COLUMNS = ["项目代码", "项目名称", "计量单位", "上年完成", "协议目标", "本年完成", "备注"];
/** Those of them that hold figures. */
export const FIGURES: readonly string[] = FIGURE_COLUMNS.slice(3, 6);

const VALUES = /^(?:数|数值|数量|数据|数额|金额|数字|值)$/;
const MEASURES = /^(?:单位|计量单位)$/;

/** The column a header text names, with or without a link's or counterpart's name in or behind it. */
export function headerMeaning(text: string, tools: FormTools): HeaderMeaning {
  const { name, bracket } = headerText(text);
  const column = columnOf(name, tools);
  const isLabel = bracket !== null && findMeasure(tools.measures, bracket, "money") === null;
  if (column !== null) {
    return isLabel && isLink(bracket, tools)
      ? { column, bracket: null, label: bracket }
      : { column, bracket, label: null };
  }
  if (isLabel && columnOf(bracket, tools) !== null && isLink(name, tools)) {
    return { column: columnOf(bracket, tools), bracket: null, label: name };
  }
  return { ...besideName(name, tools), bracket };
}

/** What two header rows say of a column together; the upper text may be the one of a wider cell. */
export function joinedMeaning(upper: string, lower: string, tools: FormTools): Omit<HeaderCell, "index" | "header"> {
  const [above, below] = [headerMeaning(upper, tools), headerMeaning(lower, tools)];
  const isFigure = FIGURES.includes(above.column ?? "");
  const alone = { measureOf: null };
  if (nameKey(lower) === "" || nameKey(upper) === "") {
    return { ...(nameKey(lower) === "" ? above : below), ...alone };
  }
  const both = columnOf(headerText(upper).name + headerText(lower).name, tools);
  if (both !== null && below.column !== both) {
    return { column: both, bracket: below.bracket ?? above.bracket, label: null, ...alone };
  }
  if (isFigure && VALUES.test(headerText(lower).name)) {
    return { ...above, bracket: below.bracket ?? above.bracket, ...alone };
  }
  if (isFigure && MEASURES.test(headerText(lower).name)) {
    return { column: null, bracket: null, label: above.label, measureOf: above.column };
  }
  if (isFigure && isMeasure(lower, tools)) {
    return { ...above, bracket: nameKey(lower).replace(/^[([]|[)\]]$/g, ""), ...alone };
  }
  if (below.column !== null) {
    return { ...below, label: below.label ?? upper, ...alone };
  }
  return isFigure
    ? { ...above, bracket: below.bracket ?? above.bracket, label: lower, ...alone }
    : { ...below, ...alone };
}

/** Whether a text of a lower header row can be one: a figure or a remark under a header cannot. */
export function isHeaderWord(upper: string, lower: string, tools: FormTools): boolean {
  const { column, measureOf, label } = joinedMeaning(upper, lower, tools);
  if (column === null && measureOf === null) {
    return label !== null && headerMeaning(upper, tools).column === null && isLink(label, tools);
  }
  const isNamed = headerMeaning(lower, tools).column !== null || columnOf(nameKey(upper + lower), tools) !== null;
  const isValue = VALUES.test(headerText(lower).name) || measureOf !== null || isMeasure(lower, tools);
  return isNamed || isValue || (FIGURES.includes(column ?? "") && isLink(lower, tools));
}

function isMeasure(text: string, { measures }: FormTools): boolean {
  return findMeasure(measures, nameKey(text), "money") !== null;
}

function isLink(text: string, { links, partners }: FormTools): boolean {
  return isLinkLike(links, partners, text);
}

function columnOf(name: string, { headers }: FormTools): string | null {
  const meant = headers.get(name);
  return FIGURE_COLUMNS.find((candidate) => meant?.has(candidate) === true) ?? null;
}

/** 恩施本年完成, 本年完成—恩施: a figure's header with a link's or counterpart's name before or behind it; else a name alone. */
function besideName(name: string, tools: FormTools): Pick<HeaderMeaning, "column" | "label"> {
  for (const [spelling, columns] of tools.headers) {
    const column = FIGURES.find((candidate) => columns.has(candidate));
    const rest = name.startsWith(spelling)
      ? name.slice(spelling.length)
      : name.endsWith(spelling)
        ? name.slice(0, -spelling.length)
        : "";
    if (column !== undefined && rest !== "" && isLink(rest, tools)) {
      return { column, label: rest };
    }
  }
  return { column: null, label: isLink(name, tools) ? name : null };
}
