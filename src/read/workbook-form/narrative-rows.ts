import { NARRATIVE_HEADERS, NARRATIVES, OPINION_HEADERS, OPINION_IDS, RETURN_SHEETS } from "../../model/form-layout.js";
import type { Unit } from "../../model/pairing.js";
import type { Scheme } from "../../model/scheme.js";
import { type FormRow, type SheetPlace, sheetPlace } from "../form/form-sheet.js";
import { headerText } from "../form/header-names.js";
import type { NoteBook } from "../note-book.js";
import type { Sheet, SheetRow } from "../sheet/sheet.js";
import { foldWidth, nameKey } from "../text/fold-width.js";
import { cellText } from "./cell-text.js";
import { cellPlace, type NamedCell, namedRow } from "./named-row.js";

type Common = ReadonlyMap<string, NamedCell>;

/** A table on 自评与意见: where its columns stand, and its rows. */
interface SmallTable {
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: readonly SheetRow[];
}

/** 自评与意见 among a workbook's sheets: by its name, else by its headers. */
export function findNarrative(sheets: readonly Sheet[]): Sheet | null {
  const hasHeaders = (sheet: Sheet): boolean =>
    findTable(sheet, NARRATIVE_HEADERS) !== null || findTable(sheet, OPINION_HEADERS) !== null;
  return sheets.find(({ name }) => name?.trim() === RETURN_SHEETS.narrative) ?? sheets.find(hasHeaders) ?? null;
}

/** Self-assessments and the counterparts' opinions as meta rows in long layout; blank ones too. */
export function narrativeRows(
  file: string,
  sheet: Sheet,
  themes: readonly string[],
  common: Common,
  notes: NoteBook,
): readonly FormRow[] {
  const place = sheetPlace(file, sheet);
  const narratives = findTable(sheet, NARRATIVE_HEADERS);
  const opinions = findTable(sheet, OPINION_HEADERS);
  notes.examine("header-missing", 2);
  for (const [table, headers] of [
    [narratives, NARRATIVE_HEADERS],
    [opinions, OPINION_HEADERS],
  ] as const) {
    if (table === null) {
      notes.add("header-missing", {
        place,
        subject: `${file}|${sheet.name}|${headers.join("/")}`,
        code: "used-without",
        reason: { zh: "该部分未读取", en: "this part was not read" },
        expected: headers.join("、"),
      });
    }
  }
  return [
    ...(narratives?.rows ?? []).flatMap((row) => narrativeRow(place, row, narratives?.columns, themes, common)),
    ...(opinions?.rows ?? []).flatMap((row) => opinionRows(place, row, opinions?.columns, common)),
  ];
}

/** Themes of the self-assessments: those of the unit's side as the annex prints them. */
export function narrativeThemes(scheme: Scheme, unit: Unit | null): readonly string[] {
  const own = scheme.indicators.filter(({ side }) => side === unit?.side).map(({ theme }) => theme);
  return [...new Set(own)].slice(0, NARRATIVES);
}

function findTable(sheet: Sheet, headers: readonly string[]): SmallTable | null {
  for (const row of sheet.rows) {
    const columns = columnsOf(row, headers);
    if (columns !== null) {
      const below = sheet.rows.filter((other) => other.row > row.row);
      const end = below.findIndex((other) => isOtherPart(other));
      return { columns, rows: end < 0 ? below : below.slice(0, end) };
    }
  }
  return null;
}

/** A heading, or the header of the other table. */
function isOtherPart(row: SheetRow): boolean {
  const filled = row.cells.map(foldWidth).filter((cell) => cell !== "");
  const isHeading = filled.length === 1 && /^[一二三四五六]、/.test(filled[0] ?? "");
  return isHeading || columnsOf(row, NARRATIVE_HEADERS) !== null || columnsOf(row, OPINION_HEADERS) !== null;
}

function columnsOf(row: SheetRow, headers: readonly string[]): ReadonlyMap<string, number> | null {
  const names = row.cells.map((cell) => headerText(cell).name);
  const columns = new Map(headers.map((header) => [header, names.indexOf(header)] as const));
  const found = [...columns.values()].filter((index) => index >= 0).length;
  const last = headers.at(-1) ?? "";
  return found * 2 > headers.length && (columns.get(last) ?? -1) >= 0 ? columns : null;
}

function narrativeRow(
  place: SheetPlace,
  row: SheetRow,
  columns: SmallTable["columns"] | undefined,
  themes: readonly string[],
  common: Common,
): readonly FormRow[] {
  const [number = "", theme = "", text = ""] = NARRATIVE_HEADERS.map((header) => columns?.get(header) ?? -1).map(
    (index) => (index < 0 ? "" : cellText(row, index)),
  );
  const said = narrativeText(row, columns, text);
  if (said.text.trim() === "") {
    return [];
  }
  const known = themes.findIndex((one) => nameKey(one) === nameKey(theme)) + 1;
  const which = foldWidth(number) || (known === 0 ? theme || "?" : String(known));
  const at = cellPlace(place, row.row, said.column, NARRATIVE_HEADERS[2]);
  const code = { text: `meta.narrative.${which}`, place: at };
  return [namedRow(place, row.row, new Map([...common, ["项目代码", code], ["备注", { text: said.text, place: at }]]))];
}

/** The text in its cell, or where the cells were unmerged and it stands further right. */
function narrativeText(
  row: SheetRow,
  columns: SmallTable["columns"] | undefined,
  text: string,
): { readonly text: string; readonly column: number } {
  const column = columns?.get(NARRATIVE_HEADERS[2]) ?? 0;
  const right = row.cells.findIndex((cell, index) => index > column && cell.trim() !== "");
  return text.trim() === "" && right > 0 ? { text: cellText(row, right), column: right } : { text, column };
}

function opinionRows(
  place: SheetPlace,
  row: SheetRow,
  columns: SmallTable["columns"] | undefined,
  common: Common,
): readonly FormRow[] {
  const cellOf = (header: string): NamedCell | null => {
    const index = columns?.get(header) ?? -1;
    return index < 0 ? null : { text: cellText(row, index), place: cellPlace(place, row.row, index, header) };
  };
  const link = cellOf(OPINION_HEADERS[0]);
  const text = cellOf(OPINION_IDS["meta.opinion.text"]);
  const asked = Object.entries(OPINION_IDS).filter(([id]) => id !== "meta.opinion.text");
  return asked.flatMap(([id, header]) => {
    const value = cellOf(header);
    const filled = [value, ...(id === "meta.opinion" ? [text] : [])].flatMap((cell) => (cell === null ? [] : [cell]));
    const [first] = filled;
    if (first === undefined || filled.every((cell) => foldWidth(cell.text) === "")) {
      return [];
    }
    const cells = new Map(common);
    cells.set("项目代码", { text: id, place: first.place });
    cells.set("结对关系", link ?? { text: "", place: first.place });
    if (value !== null) {
      cells.set("本年完成", value);
    }
    if (id === "meta.opinion" && text !== null) {
      cells.set("备注", text);
    }
    return [namedRow(place, row.row, cells)];
  });
}
