import { RETURN_SHEETS } from "../../model/form-layout.js";
import type { Link } from "../../model/scheme.js";
import { sheetPlace } from "../form/form-sheet.js";
import { findLink } from "../names/link-names.js";
import type { FiguresTable } from "./figures-table.js";
import type { FormTools } from "./form-tools.js";
import type { Register } from "./register.js";

/** A sheet of figures and what it is about; null: the unit's own items. */
export interface PlacedTable {
  readonly table: FiguresTable;
  readonly link: Link | null;
}

type Found = Link | "unit" | null;

/**
 * Tells which link each sheet of figures is about: by its name, else by its title, else it is the one sheet left for the
 * one link that the register still misses. A sheet that cannot be placed is noted and left out.
 */
export function placeSheets(
  file: string,
  tables: readonly FiguresTable[],
  register: Register | null,
  unit: string | null,
  tools: FormTools,
): readonly PlacedTable[] {
  const found = tables.map((table) => ({ table, found: byName(table, tools) ?? byTitle(table, tools) }));
  const left = found.filter((one) => one.found === null);
  const missing = expected(register, tools).filter((one) => !found.some((other) => other.found === one));
  const [only] = missing;
  const settled = found.map(({ table, found: named }) => ({
    table,
    found: named ?? (left.length === 1 && missing.length === 1 && only !== undefined ? only : null),
  }));
  tools.notes.examine("link-unknown", tables.length);
  return settled.flatMap(({ table, found: meant }) => {
    if (meant === null) {
      noteUnplaced(file, table, unit, tools);
      return [];
    }
    noteOtherTitle(file, table, meant, unit, tools);
    return [{ table, link: meant === "unit" ? null : meant }];
  });
}

/** What the register says there is a sheet of figures for. */
function expected(register: Register | null, { scheme }: FormTools): readonly Exclude<Found, null>[] {
  const figures = (register?.rows ?? []).filter(({ column }) => column === null);
  const links = new Set(figures.map(({ link }) => link));
  return [...links].flatMap((id) => {
    const link = id === null ? ("unit" as const) : scheme.links.find((one) => one.id === id);
    return link === undefined ? [] : [link];
  });
}

/** A copy of a sheet is named like it, with a number in brackets. */
function byName({ sheet }: FiguresTable, { links }: FormTools): Found {
  const name = (sheet.name ?? "").trim().replace(/\s*[(（]\d+[)）]$/, "");
  return name === RETURN_SHEETS.unit ? "unit" : findLink(links, name);
}

function byTitle({ titles }: FiguresTable, { links }: FormTools): Found {
  const named = titles.flatMap((title) =>
    [...title.matchAll(/结对关系:?\s*([^\s()]+)/g)].map((match) => match[1] ?? ""),
  );
  const link = named.map((name) => findLink(links, name)).find((one) => one !== null);
  const last = (title: string): string => title.split(" ").at(-1) ?? "";
  return link ?? (titles.some((title) => last(title) === RETURN_SHEETS.unit) ? "unit" : null);
}

function noteUnplaced(file: string, { sheet }: FiguresTable, unit: string | null, { notes }: FormTools): void {
  notes.add("link-unknown", {
    unit,
    place: sheetPlace(file, sheet),
    subject: `${file}|${sheet.name}`,
    asRead: sheet.name,
    code: "sheet",
    reason: {
      zh: "表名和表头上方都没有写明结对关系，整张表未使用",
      en: "neither the sheet's name nor its title tells the pairing; the whole sheet was not used",
    },
    expected: { zh: "“杭州—恩施”式的表名", en: "a sheet named like 杭州—恩施" },
  });
}

/** A sheet whose title names another link than its name does may be the sheet of that link. */
function noteOtherTitle(
  file: string,
  table: FiguresTable,
  meant: Exclude<Found, null>,
  unit: string | null,
  tools: FormTools,
): void {
  const titled = byTitle(table, tools);
  tools.notes.examine("locked-text-changed");
  if (titled !== null && titled !== meant) {
    const nameOf = (one: Exclude<Found, null>): string => (one === "unit" ? RETURN_SHEETS.unit : one.name);
    tools.notes.add("locked-text-changed", {
      unit,
      link: meant === "unit" ? null : meant.id,
      place: sheetPlace(file, table.sheet),
      subject: `${table.sheet.name}|结对关系`,
      asRead: nameOf(titled),
      found: nameOf(titled),
      expected: nameOf(meant),
    });
  }
}
