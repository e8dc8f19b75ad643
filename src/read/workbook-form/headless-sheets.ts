import { FIGURE_HEADERS, RETURN_SHEETS } from "../../model/form-layout.js";
import type { Link } from "../../model/pairing.js";
import { sheetPlace } from "../form/form-sheet.js";
import { findLink } from "../names/link-names.js";
import type { Sheet } from "../sheet/sheet.js";
import type { FiguresTable } from "./figures-table.js";
import type { FormTools } from "./form-tools.js";

/** A sheet that its name tells to be one of figures, but without their headers. */
export interface HeadlessSheet {
  readonly sheet: Sheet;
  /** null: 本级指标. */
  readonly link: Link | null;
}

/** Finds the sheets named like a sheet of figures that hold something but no header. */
export function headlessSheets(
  sheets: readonly Sheet[],
  { tables }: { readonly tables: readonly FiguresTable[] },
  { links }: FormTools,
): readonly HeadlessSheet[] {
  const others = sheets.filter((sheet) => sheet.rows.length > 0 && !tables.some((table) => table.sheet === sheet));
  return others.flatMap((sheet) => {
    const name = sheet.name?.trim() ?? "";
    const link = findLink(links, name);
    return link === null && name !== RETURN_SHEETS.unit ? [] : [{ sheet, link }];
  });
}

/** Notes such a sheet: none of its figures can be read. */
export function noteHeadless(file: string, sheet: Sheet, { notes }: FormTools): void {
  notes.examine("form-unrecognised");
  notes.add("form-unrecognised", {
    place: sheetPlace(file, sheet),
    subject: `${file}|${sheet.name}`,
    reason: { zh: "表头行不在，整张表未读取", en: "its header row is gone; the whole sheet was not read" },
    expected: FIGURE_HEADERS.join("、"),
  });
}
