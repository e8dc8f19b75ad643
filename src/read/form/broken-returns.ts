import type { OpenedFile } from "../source/opened-file.js";
import { type FormSheet, formRow, sheetPlace } from "./form-sheet.js";
import type { HeaderNames } from "./header-names.js";
import { recogniseForm } from "./recognise-form.js";

/** A return whose file breaks off: its rows above tell whose it is, and nothing in it is used. */
export function brokenReturns(
  { path, sha256, encoding, sheets }: OpenedFile,
  names: HeaderNames,
): readonly FormSheet[] {
  return sheets.flatMap((sheet) => {
    const recognised = recogniseForm(sheet, names);
    if (recognised?.form.kind !== "return") {
      return [];
    }
    const { header, columns } = recognised;
    const rows = sheet.rows.filter(({ row }) => row > header.row);
    const place = sheetPlace(path, sheet);
    return {
      path,
      sha256,
      encoding,
      kind: "return",
      columns,
      rows: rows.map((row) => formRow(place, row, columns)),
      lacking: recognised.form.columns,
      broken: true,
    };
  });
}
