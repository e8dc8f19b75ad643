import type { ReadContext } from "../context.js";
import type { FormRow, FormSheet } from "../form/form-sheet.js";
import { parseYear } from "../text/parse-date.js";

/** The rows of the batch's year in a form that can be used; other and unreadable years are noted once a file. */
export function rowsOfYear(context: ReadContext, sheet: FormSheet): readonly FormRow[] {
  if (sheet.lacking.length > 0) {
    return [];
  }
  return sheet.columns.has("年度") ? sheet.rows.filter((row) => isOfYear(context, row)) : sheet.rows;
}

function isOfYear(context: ReadContext, row: FormRow): boolean {
  const typed = row.folded("年度");
  const year = parseYear(typed);
  const place = row.place("年度");
  context.notes.examine("year-unknown");
  if (year === null) {
    context.notes.add("year-unknown", { place, subject: `${place.file}|${typed}`, asRead: row.text("年度") });
    return false;
  }
  context.notes.examine("year-differs");
  if (year !== context.year) {
    context.notes.add("year-differs", {
      place,
      subject: `${place.file}|${year}`,
      asRead: row.text("年度"),
      code: "row",
      found: String(year),
      expected: String(context.year),
    });
  }
  return year === context.year;
}
