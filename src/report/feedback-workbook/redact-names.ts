import type { Link, Unit } from "../../model/pairing.js";
import type { Cell, Column, Sheet, Table, Workbook } from "../workbook/description.js";
import type { ProvinceView } from "./province-view.js";

const OTHER_UNIT = "〔其他单位〕";
const OTHER_LINK = "〔其他结对关系〕";

/** What somebody may have written into a description before grades are approved. */
const GRADES_OF_THE_LAW = /综合评价(?:较好|较差|一般|好)|较差等次/g;

/** The last gate of a feedback: every text of it but the province's own words loses the names of units and links that it may not read of. */
export function redactNames(workbook: Workbook, view: ProvinceView): Workbook {
  const clean = nameCleaner(view);
  return { ...workbook, sheets: workbook.sheets.map((sheet) => cleanSheet(sheet, clean)) };
}

/** A function that replaces the names the view may not show; longest names first, so that a name inside a longer one stays whole. */
export function nameCleaner(view: ProvinceView): (text: string) => string {
  const replacement = new Map<string, string>();
  const add = (names: readonly string[], words: string | null): void => {
    for (const name of names) {
      if (name.length > 1 && !(replacement.has(name) && words !== null)) {
        replacement.set(name, words ?? name);
      }
    }
  };
  for (const unit of view.scheme.units) {
    add(namesOfUnit(unit), view.nameable.has(unit.code) ? null : OTHER_UNIT);
  }
  for (const link of view.scheme.links) {
    const isOwn = view.links.includes(link);
    add(namesOfLink(link), isOwn ? null : OTHER_LINK);
    add(placesOfLink(link), isOwn ? null : OTHER_UNIT);
  }
  const names = [...replacement.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const pattern = new RegExp(names.map(escaped).join("|"), "g");
  const approved = view.result.finals.length > 0;
  return (text) => {
    const named = text.replace(pattern, (name) => replacement.get(name) ?? name);
    return approved ? named : named.replace(GRADES_OF_THE_LAW, "〔等次〕");
  };
}

function namesOfUnit(unit: Unit): readonly string[] {
  return [unit.name, unit.fullName, ...unit.aliases];
}

function namesOfLink(link: Link): readonly string[] {
  return [link.id, link.name, link.name.replace("—", "→")];
}

/** The places a link names, also those that are no evaluated units: 西宁、海东. */
function placesOfLink(link: Link): readonly string[] {
  return [link.east.place, link.west.place].flatMap((place) => place.split("、"));
}

function cleanSheet(sheet: Sheet, clean: (text: string) => string): Sheet {
  return {
    ...sheet,
    ...(sheet.lines === undefined ? {} : { lines: sheet.lines.map(clean) }),
    ...(sheet.notes === undefined ? {} : { notes: sheet.notes.map(clean) }),
    tables: sheet.tables.map((table) => cleanTable(table, clean)),
  };
}

function cleanTable(table: Table, clean: (text: string) => string): Table {
  return {
    ...table,
    ...(table.notes === undefined ? {} : { notes: table.notes.map(clean) }),
    columns: table.columns.map((column: Column) => ({ ...column, header: clean(column.header) })),
    rows: table.rows.map((row) => row.map((cell) => cleanCell(cell, clean))),
  };
}

function cleanCell(cell: Cell, clean: (text: string) => string): Cell {
  if (typeof cell === "string") {
    return clean(cell);
  }
  if (cell !== null && typeof cell === "object" && typeof cell.value === "string" && cell.verbatim !== true) {
    return { ...cell, value: clean(cell.value) };
  }
  return cell;
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
