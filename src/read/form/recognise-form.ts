import type { Sheet, SheetRow } from "../sheet/sheet.js";
import { type FormColumns, KNOWN_FORMS } from "./form-columns.js";
import { type HeaderNames, headerText } from "./header-names.js";

/** Where a column of a form stands. */
export interface FormColumn {
  readonly index: number;
  /** As typed in the header. */
  readonly header: string;
  /** What stands in brackets behind it: a unit of measure, mostly. */
  readonly bracket: string | null;
}

export interface RecognisedForm {
  readonly form: FormColumns;
  readonly header: SheetRow;
  readonly columns: ReadonlyMap<string, FormColumn>;
}

const HEADER_ROWS = 20;
/** Share of a form's columns that identifies it although its signature column is missing. */
const LIKENESS = 0.6;

/** Finds the form and its header row by the headers alone, in the first rows; null if no form fits. */
export function recogniseForm(sheet: Sheet, names: HeaderNames): RecognisedForm | null {
  let best: (RecognisedForm & { readonly rank: number }) | null = null;
  for (const header of sheet.rows.slice(0, HEADER_ROWS)) {
    for (const form of KNOWN_FORMS) {
      const columns = matchColumns(header, form, names);
      const rank = rankOf(form, columns);
      if (rank > (best?.rank ?? 0)) {
        best = { form, header, columns, rank };
      }
    }
  }
  return best;
}

/** A form with its signature ranks above any without; then more matched columns, or a larger share of them. */
function rankOf(form: FormColumns, columns: ReadonlyMap<string, FormColumn>): number {
  const hasSignature = form.signature.every((column) => columns.has(column));
  const neededFound = form.needed.filter((choice) => choice.some((column) => columns.has(column))).length;
  if (hasSignature && neededFound * 2 >= form.needed.length && columns.size > 1) {
    return 100 + columns.size;
  }
  const likeness = columns.size / form.columns.length;
  return likeness >= LIKENESS ? likeness : 0;
}

function matchColumns(header: SheetRow, form: FormColumns, names: HeaderNames): ReadonlyMap<string, FormColumn> {
  const columns = new Map<string, FormColumn>();
  for (const [index, cell] of header.cells.entries()) {
    const { name, bracket } = headerText(cell);
    const column = columnOf(name, form, names);
    if (column !== undefined && !columns.has(column)) {
      columns.set(column, { index, header: cell, bracket });
    }
  }
  return columns;
}

function columnOf(name: string, form: FormColumns, names: HeaderNames): string | undefined {
  if (form.columns.includes(name)) {
    return name;
  }
  return [...(names.get(name) ?? [])].find((column) => form.columns.includes(column));
}
