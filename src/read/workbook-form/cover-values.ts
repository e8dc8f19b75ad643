import { META_LABELS, type MetaId, RETURN_SHEETS } from "../../model/form-layout.js";
import type { Place } from "../../model/place.js";
import type { FormRow } from "../form/form-sheet.js";
import { sheetPlace } from "../form/form-sheet.js";
import { headerText } from "../form/header-names.js";
import type { NoteBook } from "../note-book.js";
import type { Sheet, SheetRow } from "../sheet/sheet.js";
import { columnInRow } from "../xlsx/cell-reference.js";
import { cellText } from "./cell-text.js";
import { cellPlace, type NamedCell, namedRow } from "./named-row.js";
import type { Register } from "./register.js";

/** A value beside its label. */
export interface Told {
  readonly text: string;
  readonly place: Place;
}

/** What the cover is read with. */
export interface CoverReading {
  /** 填报单位 and 年度. */
  readonly common: ReadonlyMap<string, NamedCell>;
  readonly unit: string | null;
  readonly notes: NoteBook;
}

const LOST = { zh: "没有找到该标签", en: "the label was not found" };
const META_IDS = Object.keys(META_LABELS) as MetaId[];
/** Labels that tell a cover whose sheet was renamed. */
const ENOUGH = 3;

/** The cover among a workbook's sheets: by its name, else by its labels. */
export function findCover(sheets: readonly Sheet[]): Sheet | null {
  const isCover = (sheet: Sheet): boolean =>
    META_IDS.filter((id) => findLabel(sheet, META_LABELS[id]) !== null).length >= ENOUGH;
  return sheets.find(({ name }) => name?.trim() === RETURN_SHEETS.cover) ?? sheets.find(isCover) ?? null;
}

/** The value right of a label on the cover; null if the label is not there. */
export function toldBeside(file: string, cover: Sheet, label: string): Told | null {
  const found = findLabel(cover, label);
  if (found === null) {
    return null;
  }
  const { row, column } = found;
  const merged = cover.merges.find((range) => range.top === row.row && range.left === column);
  return valueAt(file, cover, row, (merged?.right ?? column) + 1, label);
}

/** The return's meta rows from the cover, in long layout; a label that was changed is found by the register. */
export function coverRows(
  file: string,
  cover: Sheet,
  register: Register | null,
  { common, unit, notes }: CoverReading,
): readonly FormRow[] {
  const place = sheetPlace(file, cover);
  notes.examine("locked-text-changed", META_IDS.length);
  return META_IDS.flatMap((id) => {
    const label = META_LABELS[id];
    const beside = toldBeside(file, cover, label);
    const value = beside ?? registered(file, cover, register, id);
    if (beside === null) {
      const lost = value?.place ?? { ...place, column: label };
      notes.add("locked-text-changed", { unit, place: lost, subject: id, asRead: "", found: LOST, expected: label });
    }
    const row = value?.place.row;
    if (value === null || row === undefined) {
      return [];
    }
    const code = { text: id, place: value.place };
    return [namedRow(place, row, new Map([...common, ["项目代码", code], ["本年完成", value]]))];
  });
}

function registered(file: string, cover: Sheet, register: Register | null, id: MetaId): Told | null {
  const entry = register?.rows.find(({ item }) => item === id);
  const row = cover.rows.find((candidate) => candidate.row === entry?.row);
  const column = columnInRow(entry?.column ?? "", "");
  return row === undefined || column < 0 ? null : valueAt(file, cover, row, column, META_LABELS[id]);
}

function valueAt(file: string, cover: Sheet, row: SheetRow, column: number, label: string): Told {
  return { text: cellText(row, column), place: cellPlace(sheetPlace(file, cover), row.row, column, label) };
}

function findLabel(sheet: Sheet, label: string): { readonly row: SheetRow; readonly column: number } | null {
  for (const row of sheet.rows) {
    const column = row.cells.findIndex((cell) => headerText(cell).name === label);
    if (column >= 0) {
      return { row, column };
    }
  }
  return null;
}
