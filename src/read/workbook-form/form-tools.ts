import type { Scheme } from "../../model/scheme.js";
import { type MeasureTable, measureTable } from "../figure/measure-table.js";
import type { HeaderNames } from "../form/header-names.js";
import { type ItemNames, itemNames } from "../names/item-names.js";
import { type LinkNames, linkNames } from "../names/link-names.js";
import { type PartnerNames, partnerNames } from "../names/partner-names.js";
import { type UnitNames, unitNames } from "../names/unit-names.js";
import type { NoteBook } from "../note-book.js";

/** What the sheets of a form are read against. */
export interface FormTools {
  readonly scheme: Scheme;
  readonly headers: HeaderNames;
  readonly units: UnitNames;
  readonly links: LinkNames;
  readonly partners: PartnerNames;
  readonly items: ItemNames;
  readonly measures: MeasureTable;
  readonly notes: NoteBook;
}

/** Prepares the lookups. */
export function formTools(scheme: Scheme, headers: HeaderNames, notes: NoteBook): FormTools {
  return {
    scheme,
    headers,
    notes,
    units: unitNames(scheme),
    links: linkNames(scheme),
    partners: partnerNames(scheme),
    items: itemNames(scheme),
    measures: measureTable(scheme.measureUnits),
  };
}
