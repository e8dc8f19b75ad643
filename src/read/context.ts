import { caseId } from "../model/identity.js";
import { linksInForce } from "../model/lookups.js";
import type { Scheme } from "../model/scheme.js";
import { schemeInYear } from "../model/scheme-in-year.js";
import { type MeasureTable, measureTable } from "./figure/measure-table.js";
import { type ItemNames, itemNames } from "./names/item-names.js";
import { type LinkNames, linkNames } from "./names/link-names.js";
import { type UnitNames, unitNames } from "./names/unit-names.js";
import type { NoteBook } from "./note-book.js";

/** What every form is read against. */
export interface ReadContext {
  readonly scheme: Scheme;
  readonly year: number;
  readonly notes: NoteBook;
  readonly units: UnitNames;
  /** Units that are not in force in the year. */
  readonly others: UnitNames;
  readonly links: LinkNames;
  readonly items: ItemNames;
  readonly measures: MeasureTable;
  /** Link and item of every possible case id of the year; made when first asked for. */
  readonly cases: () => ReadonlyMap<string, { readonly link: string; readonly item: string }>;
}

/** Prepares the lookups for one year. */
export function readContext(whole: Scheme, year: number, notes: NoteBook): ReadContext {
  const scheme = schemeInYear(whole, year);
  let cases: ReadonlyMap<string, { readonly link: string; readonly item: string }> | null = null;
  return {
    scheme,
    year,
    notes,
    units: unitNames(scheme),
    others: unitNames({ ...whole, units: whole.units.filter((unit) => !scheme.units.includes(unit)) }),
    links: linkNames(scheme),
    items: itemNames(scheme),
    measures: measureTable(scheme.measureUnits),
    cases: () => {
      cases ??= possibleCases(scheme, year);
      return cases;
    },
  };
}

function possibleCases(
  scheme: Scheme,
  year: number,
): ReadonlyMap<string, { readonly link: string; readonly item: string }> {
  const cases = new Map<string, { readonly link: string; readonly item: string }>();
  for (const link of linksInForce(scheme, year)) {
    for (const item of scheme.items.filter((candidate) => candidate.scope === "link")) {
      cases.set(caseId(link.id, item.id, year).toLowerCase(), { link: link.id, item: item.id });
    }
  }
  return cases;
}
