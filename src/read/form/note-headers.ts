import type { NoteBook } from "../note-book.js";
import { foldWidth } from "../text/fold-width.js";
import type { SheetPlace } from "./form-sheet.js";
import { headerText } from "./header-names.js";
import type { RecognisedForm } from "./recognise-form.js";

/** Notes headers and returns the columns without which the form cannot be used. */
export function noteHeaders(
  sheet: SheetPlace,
  { form, header, columns }: RecognisedForm,
  notes: NoteBook,
): readonly string[] {
  const used = new Set([...columns.values()].map((column) => column.index));
  for (const [index, cell] of header.cells.entries()) {
    const text = foldWidth(cell);
    if (text !== "") {
      notes.examine("header-unknown");
      if (!used.has(index) && !(form.printed ?? []).includes(headerText(cell).name)) {
        notes.add("header-unknown", {
          place: { ...sheet, row: header.row, column: text },
          subject: `${sheet.file}|${headerText(cell).name}`,
          asRead: cell,
        });
      }
    }
  }
  const lacking = form.needed.filter((choice) => !choice.some((column) => columns.has(column)));
  const missing = form.expected.filter((column) => !columns.has(column)).map((column) => [column]);
  notes.examine("header-missing", form.needed.length + form.expected.length);
  for (const choice of [...lacking, ...missing]) {
    const isNeeded = lacking.includes(choice);
    notes.add("header-missing", {
      place: { ...sheet, row: header.row },
      subject: `${sheet.file}|${choice.join("/")}`,
      code: isNeeded ? "not-used" : "used-without",
      reason: isNeeded
        ? { zh: `${form.title}缺此列不能使用`, en: `the form (${form.title}) cannot be used without it` }
        : { zh: `${form.title}其余各列照常使用`, en: `the other columns of the form (${form.title}) are used` },
      expected: choice.join(" / "),
    });
  }
  return lacking.map((choice) => choice.join("/"));
}
