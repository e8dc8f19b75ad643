import { RETURN_SHEETS } from "../../model/form-layout.js";
import { linksInForce, reportersOn } from "../../model/lookups.js";
import type { Link, Unit } from "../../model/pairing.js";
import { isInForce } from "../../model/validity.js";
import { sheetPlace } from "../form/form-sheet.js";
import { findLink } from "../names/link-names.js";
import { likeLinks } from "../names/partner-names.js";
import { type FiguresTable, holdsOwnItems } from "./figures-table.js";
import type { FormTools } from "./form-tools.js";
import type { ReturnIdentity } from "./identify-return.js";
import { notePlacedByLikeness, noteUnplaced } from "./note-placing.js";
import type { Register } from "./register.js";
import { titledLink } from "./sheet-sections.js";

/** A table of figures and what it is about; null: the unit's own items. */
export interface PlacedTable {
  readonly table: FiguresTable;
  readonly link: Link | null;
}

type Meant = Link | "unit";
type Whose = Pick<ReturnIdentity, "unit" | "year">;

/** What a table is about, and by what that was told; "candidates": several that none can be chosen of. */
interface Found {
  readonly table: FiguresTable;
  readonly meant: Meant | null;
  readonly by: "name" | "likeness" | "position";
  readonly candidates: readonly Link[];
}

/**
 * Tells which link each table of figures is about: by its name or title, else by a likeness that only one link of the
 * unit has, else it is the one table left for the one link still missing. What is not told by a name is noted, and so
 * is a table that cannot be placed; that one is left out.
 */
export function placeSheets(
  file: string,
  tables: readonly FiguresTable[],
  register: Register | null,
  whose: Whose,
  tools: FormTools,
): readonly PlacedTable[] {
  const { unit } = whose;
  const found = tables.map((table) => foundBy(table, whose, tools));
  const left = new Set(found.filter(({ meant }) => meant === null).map(({ table }) => keyOf(table)));
  const missing = expected(register, whose, tools).filter((one) => !found.some(({ meant }) => meant === one));
  const [only] = missing;
  const settled = found.map((one): Found => {
    const isLeft = one.meant === null && left.size === 1 && missing.length === 1 && only !== undefined;
    return isLeft && one.table.label === null ? { ...one, meant: only, by: "position" } : one;
  });
  tools.notes.examine("link-unknown", tables.length);
  tools.notes.examine("matched-by-likeness", tables.length);
  return settled.flatMap(({ table, meant, by, candidates }) => {
    if (meant === null) {
      noteUnplaced(file, table, unit, candidates, tools);
      return [];
    }
    if (by !== "name") {
      notePlacedByLikeness(file, { table, meant, by }, unit, tools);
    }
    noteOtherTitle(file, table, meant, unit, tools);
    return [{ table, link: meant === "unit" ? null : meant }];
  });
}

/** Tables of one section under one heading stand or fall together. */
function keyOf({ section, label }: FiguresTable): string {
  return JSON.stringify([section.sheet.name, section.header.row.row, section.rows[0]?.row ?? 0, label]);
}

function foundBy(table: FiguresTable, { unit, year }: Whose, tools: FormTools): Found {
  const { label, section } = table;
  const isTop = section.titles === section.above;
  const sheetName = isTop ? (table.sheet.name ?? "").trim().replace(/\s*[(（]\d+[)）]$/, "") : "";
  const texts = label === null ? [sheetName, ...section.titles] : [label];
  const exact = label === null ? byName(table, sheetName, tools) : findLink(tools.links, label);
  if (exact !== null) {
    return { table, meant: exact, by: "name", candidates: [] };
  }
  if (holdsOwnItems(table, tools)) {
    return { table, meant: "unit", by: "name", candidates: [] };
  }
  const like = texts
    .map((text) => likeLinks(tools.links, tools.partners, text, unit))
    .map((links) => links.filter((link) => year === null || isInForce(link, year)))
    .filter((links) => links.length > 0);
  const [only] = like.find((links) => links.length === 1) ?? [];
  return { table, meant: only ?? null, by: "likeness", candidates: like[0] ?? [] };
}

/** By the sheet's name, of which a copy has a number in brackets behind it; by the title first where the sheet holds several tables. */
function byName({ section, part }: FiguresTable, name: string, tools: FormTools): Meant | null {
  const named = name === RETURN_SHEETS.unit ? "unit" : findLink(tools.links, name);
  const titled = titledLink(section.titles, tools);
  return part === "whole" ? (named ?? titled) : (titled ?? named);
}

/** What there should be tables for: by the register, else the unit's links and its own items. */
function expected(register: Register | null, { unit, year }: Whose, { scheme }: FormTools): readonly Meant[] {
  if (register === null) {
    const links = year === null ? scheme.links : linksInForce(scheme, year);
    const own = links.filter((link) => unit !== null && reportersOn(link, unit.side).includes(unit.code));
    return unit === null ? [] : ["unit", ...own];
  }
  const figures = register.rows.filter(({ column }) => column === null);
  const links = new Set(figures.map(({ link }) => link));
  return [...links].flatMap((id) => {
    const link = id === null ? ("unit" as const) : scheme.links.find((one) => one.id === id);
    return link === undefined ? [] : [link];
  });
}

/** A sheet whose title names another link than its name does may be the sheet of that link. */
function noteOtherTitle(
  file: string,
  { sheet, section, label, part }: FiguresTable,
  meant: Meant,
  unit: Unit | null,
  tools: FormTools,
): void {
  const titled = label === null && part === "whole" ? titledLink(section.titles, tools) : null;
  tools.notes.examine("locked-text-changed");
  if (titled !== null && titled !== meant) {
    const nameOf = (one: Meant): string => (one === "unit" ? RETURN_SHEETS.unit : one.name);
    tools.notes.add("locked-text-changed", {
      unit: unit?.code ?? null,
      link: meant === "unit" ? null : meant.id,
      place: sheetPlace(file, sheet),
      subject: `${sheet.name}|结对关系`,
      asRead: nameOf(titled),
      found: nameOf(titled),
      expected: nameOf(meant),
    });
  }
}
