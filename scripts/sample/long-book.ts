import { FORM_TITLES } from "../../src/model/form-layout.js";
import type { Scheme } from "../../src/model/scheme.js";
import type { LongForm } from "../../src/report/forms/long-columns.js";
import { LONG_HEADER_ROW } from "../../src/report/forms/long-sheet.js";
import { describeLongForm } from "../../src/report/forms/long-workbook.js";
import { renderGridWorkbook } from "../../src/report/workbook/render-grid-workbook.js";
import type { LongBook, SampleFile, SheetCell, TypedCell } from "./sample-file.js";
import { YEAR } from "./sample-year.js";
import { typeInto } from "./type-into.js";

/** A long form filled in, row under row. */
export async function longBookBytes(scheme: Scheme, { rows }: SampleFile, { form }: LongBook): Promise<Uint8Array> {
  const typed = rows.flatMap(({ cells }, index) =>
    form.columns.flatMap(({ header }): readonly TypedCell[] => {
      const value = cells[header] ?? "";
      return value === "" ? [] : [{ sheet: FORM_TITLES[form.kind], cell: cellAt(form, index, header), value }];
    }),
  );
  return renderGridWorkbook(typeInto(describeLongForm(scheme, YEAR, form), typed));
}

/** Where a cell of a row stands. */
export function longCell({ path, rows }: SampleFile, { form }: LongBook, key: string, column: string): SheetCell {
  const index = rows.findIndex((row) => row.key === key);
  if (index < 0) {
    throw new Error(`${path} has no row ${key}`);
  }
  return { sheet: FORM_TITLES[form.kind], cell: cellAt(form, index, column) };
}

function cellAt({ columns }: LongForm, index: number, header: string): string {
  const position = columns.findIndex((column) => column.header === header);
  return `${String.fromCharCode("A".charCodeAt(0) + position)}${LONG_HEADER_ROW + 1 + index}`;
}
