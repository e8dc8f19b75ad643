import type { Borders, Fill, Font, Style } from "exceljs";
import type { CellStyle } from "./description.js";

/** Present on every Chinese Windows and in WPS; elsewhere programs fall back to their own Chinese font. */
const FONT_NAME = "宋体";
const BODY_SIZE = 10;
const INK = "FF000000";

interface Look {
  readonly fill?: string;
  readonly ink?: string;
  readonly bold?: true;
  /** A heavy frame marks the worst grade where no colour is printed. */
  readonly framed?: true;
}

/** Fills from dark to white with one light frame: in black and white the order good to poor still shows. */
const BEST: Look = { fill: "FF1E6B3C", ink: "FFFFFFFF", bold: true };
const SECOND: Look = { fill: "FFBFE3C8" };
const THIRD: Look = { fill: "FFFFF8DC" };
const WORST: Look = { fill: "FFF2A49A", bold: true, framed: true };

const LOOKS: Readonly<Record<CellStyle, Look>> = {
  好: BEST,
  较好: SECOND,
  一般: THIRD,
  较差: WORST,
  优: BEST,
  良: SECOND,
  中: THIRD,
  差: WORST,
  plain: {},
  strong: { bold: true },
  muted: { ink: "FF595959" },
  warning: { fill: "FFFFE699" },
  alarm: { fill: "FFF2A49A", bold: true },
  total: { fill: "FFF2F2F2", bold: true },
  input: { fill: "FFEAF3FB" },
  fixed: { fill: "FFF2F2F2" },
  code: {},
};

const THIN: Partial<Borders> = frame("thin", "FF808080");
const HEAVY: Partial<Borders> = frame("medium", INK);

/** exceljs knows a style again only when it is the same object, which makes a national batch twice as fast. */
const made = new Map<string, Partial<Style>>();

/** Style of a table's cell; the same object for the same look, so never to be changed. */
export function bodyStyle(style: CellStyle, align: "left" | "center" | "right", numFmt: string): Partial<Style> {
  const key = `${style}|${align}|${numFmt}`;
  const before = made.get(key) ?? newBodyStyle(style, align, numFmt);
  made.set(key, before);
  return before;
}

function newBodyStyle(style: CellStyle, align: "left" | "center" | "right", numFmt: string): Partial<Style> {
  const look = LOOKS[style];
  return {
    font: font(look, BODY_SIZE),
    alignment: { horizontal: align, vertical: "middle", wrapText: true },
    border: look.framed === undefined ? THIN : HEAVY,
    numFmt,
    ...(look.fill === undefined ? {} : { fill: solid(look.fill) }),
  };
}

/** Style of a table's header cell; never to be changed. */
export const HEADER_STYLE: Partial<Style> = {
  font: font({ bold: true }, BODY_SIZE),
  alignment: { horizontal: "center", vertical: "middle", wrapText: true },
  border: THIN,
  fill: solid("FFD9E2EC"),
};

/** Styles of the merged lines: the sheet's title, its smaller lines, a table's heading, a note; never to be changed. */
export const LINE_STYLES: Readonly<Record<"title" | "line" | "heading" | "note", Partial<Style>>> = {
  title: lineStyle("title", 16),
  line: lineStyle("line", BODY_SIZE),
  heading: lineStyle("heading", 12),
  note: lineStyle("note", 9),
};

function lineStyle(kind: "title" | "line" | "heading" | "note", size: number): Partial<Style> {
  const bold = kind === "title" || kind === "heading";
  return {
    font: font(bold ? { bold: true } : {}, size),
    alignment: { horizontal: kind === "title" ? "center" : "left", vertical: "middle", wrapText: true },
  };
}

/** Font of a text that leads to another sheet; never to be changed. */
export const LINK_FONT: Partial<Font> = {
  name: FONT_NAME,
  size: BODY_SIZE,
  charset: 134,
  underline: true,
  color: { argb: "FF0B5394" },
};

const links = new Map<Partial<Style>, Partial<Style>>();

/** A table's style for a text that leads to another sheet; the same object for the same style. */
export function linkStyle(style: Partial<Style>): Partial<Style> {
  const before = links.get(style) ?? { ...style, font: LINK_FONT };
  links.set(style, before);
  return before;
}

function font(look: Look, size: number): Partial<Font> {
  return {
    name: FONT_NAME,
    size,
    // 134 is GB2312: programs without 宋体 then choose another Chinese font.
    charset: 134,
    color: { argb: look.ink ?? INK },
    ...(look.bold === undefined ? {} : { bold: true }),
  };
}

function solid(argb: string): Fill {
  return { type: "pattern", pattern: "solid", fgColor: { argb } };
}

function frame(style: "thin" | "medium", argb: string): Partial<Borders> {
  const edge = { style, color: { argb } };
  return { top: edge, left: edge, bottom: edge, right: edge };
}
