import type { Style } from "exceljs";
import { bodyStyle, HEADER_STYLE, LINE_STYLES, LINK_FONT } from "./cell-styles.js";
import type { GridCell, GridFormat, GridLook } from "./grid.js";

const CODES: Readonly<Record<GridFormat, string>> = {
  text: "@",
  general: "General",
  whole: "#,##0",
  share: "0.00",
  date: "yyyy-mm-dd",
};

/** exceljs knows a style again only when it is the same object. */
const made = new Map<string, Partial<Style>>();

/** Style of a grid's cell; the same object for the same look, so never to be changed. */
export function gridStyle(cell: GridCell): Partial<Style> {
  const { look = "plain", align = "left", format = "text", entry, toSheet } = cell;
  const key = [look, align, format, entry, toSheet === undefined].join("|");
  const before = made.get(key);
  if (before !== undefined) {
    return before;
  }
  const style = {
    ...lookStyle(look, align, CODES[format]),
    ...(toSheet === undefined ? {} : { font: LINK_FONT }),
    protection: { locked: entry === undefined },
  };
  made.set(key, style);
  return style;
}

function lookStyle(look: GridLook, align: "left" | "center" | "right", numFmt: string): Partial<Style> {
  switch (look) {
    case "title":
    case "line":
    case "heading":
    case "note":
      return LINE_STYLES[look];
    case "header":
      return HEADER_STYLE;
    case "bare":
      return { ...LINE_STYLES.line, alignment: { horizontal: align, vertical: "middle", wrapText: true } };
    default:
      return bodyStyle(look, align, numFmt);
  }
}
