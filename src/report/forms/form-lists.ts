import { columnName } from "../../model/cell-name.js";
import { WORKING_GROUP } from "../../model/filing.js";
import { LISTS_SHEET } from "../../model/form-layout.js";
import { linksInForce } from "../../model/lookups.js";
import type { Scheme } from "../../model/scheme.js";
import { type GridCell, type GridSheet, sheetReference } from "../workbook/grid.js";

/** The drop-downs that are too long to be written into a validation, and what is looked up by an item's code. */
export type ListName =
  | "units"
  | "links"
  | "answering"
  | "teams"
  | "subjects"
  | "facts"
  | "elements"
  | "itemCodes"
  | "itemNames"
  | "itemMeasures";

/** Entries of each list, in the order shown. */
export type FormLists = Readonly<Record<ListName, readonly string[]>>;

const NAMES: readonly ListName[] = [
  "units",
  "links",
  "answering",
  "teams",
  "subjects",
  "facts",
  "elements",
  "itemCodes",
  "itemNames",
  "itemMeasures",
];

/** The lists of a scheme and year. */
export function formLists(scheme: Scheme, year: number): FormLists {
  const units = scheme.units.map((unit) => unit.fullName);
  const provinces = scheme.units.filter((unit) => unit.level === "province").map((unit) => unit.fullName);
  return {
    units,
    links: linksInForce(scheme, year).map((link) => link.name),
    answering: ["东部", "中西部", "双方", ...units],
    teams: [...provinces, WORKING_GROUP],
    subjects: [...scheme.assessmentRows.map(({ row, title }) => `${row} ${title}`), "创新做法", "报告"],
    facts: scheme.facts.map((fact) => `${fact.id} ${fact.title}`),
    elements: scheme.facts.filter((fact) => fact.elements.length > 0).map((fact) => fact.elements.join("；")),
    itemCodes: scheme.items.map((item) => item.code),
    itemNames: scheme.items.map((item) => item.name),
    itemMeasures: scheme.items.map((item) => item.measureUnit),
  };
}

/** The hidden sheet that holds the lists, a column each. */
export function listsSheet(lists: FormLists): GridSheet {
  const longest = Math.max(...NAMES.map((name) => lists[name].length));
  return {
    name: LISTS_SHEET,
    state: "very-hidden",
    orientation: "portrait",
    widths: NAMES.map(() => 20),
    rows: Array.from({ length: longest }, (_, index) => ({
      cells: NAMES.map((name): GridCell | null => {
        const value = lists[name][index];
        return value === undefined ? null : { value };
      }),
    })),
  };
}

/** The range of a list, for a validation or a look-up. */
export function listRange(lists: FormLists, name: ListName): string {
  const column = columnName(NAMES.indexOf(name));
  return sheetReference(LISTS_SHEET, `$${column}$1:$${column}$${lists[name].length}`);
}
