import type { FormKind } from "../../model/batch.js";
import { LAYOUT_VERSION, REGISTER_HEADERS, REGISTER_KEYS, REGISTER_SHEET } from "../../model/form-layout.js";
import type { Scheme } from "../../model/scheme.js";
import { type GridRow, type GridSheet, sheetReference } from "../workbook/grid.js";

/** Where something stands that the reader looks for. */
export interface RegisteredRow {
  readonly sheet: string;
  readonly row: number;
  readonly link: string | null;
  /** An item's id, a derived figure's code, or a meta id. */
  readonly item: string;
  /** Column of a meta value; null for a row of figures. */
  readonly column: string | null;
}

/** What the register says of the whole workbook. */
export interface RegisterHead {
  readonly form: FormKind;
  readonly scheme: Scheme;
  /** Code; null where the form is no unit's own. */
  readonly unit: string | null;
  readonly year: number;
}

/** The hidden sheet that tells what the workbook is; a row's number is a formula that follows the row. */
export function registerSheet(head: RegisterHead, rows: readonly RegisteredRow[]): GridSheet {
  const { form, scheme, unit, year } = head;
  const values: Readonly<Record<(typeof REGISTER_KEYS)[number], string>> = {
    form,
    layout: LAYOUT_VERSION,
    scheme: scheme.id,
    version: scheme.version,
    unit: unit ?? "",
    year: String(year),
  };
  return {
    name: REGISTER_SHEET,
    state: "very-hidden",
    orientation: "portrait",
    widths: [22, 12, 12, 30, 12],
    rows: [
      ...REGISTER_KEYS.map((key): GridRow => ({ cells: [{ value: key }, { value: values[key] }] })),
      { cells: REGISTER_HEADERS.map((header) => ({ value: header })) },
      ...rows.map(listed),
    ],
  };
}

function listed({ sheet, row, link, item, column }: RegisteredRow): GridRow {
  return {
    cells: [
      { value: sheet },
      { formula: `ROW(${sheetReference(sheet, `A${row}`)})`, value: row, format: "general" },
      { value: link ?? "" },
      { value: item },
      { value: column ?? "" },
    ],
  };
}
