import { FORM_HEADERS, RETURN_SHEETS } from "../../model/form-layout.js";
import { groupBy } from "../../model/grouping.js";
import { type FormRow, type FormSheet, sheetPlace } from "../form/form-sheet.js";
import type { Sheet } from "../sheet/sheet.js";
import type { OpenedFile } from "../source/opened-file.js";
import { coverRows, findCover } from "./cover-values.js";
import { figureRows } from "./figure-rows.js";
import { type FiguresTable, figuresTables } from "./figures-table.js";
import type { FormTools } from "./form-tools.js";
import { headlessSheets, noteHeadless } from "./headless-sheets.js";
import { identifyReturn, type ReturnIdentity } from "./identify-return.js";
import { namedRow } from "./named-row.js";
import { findNarrative, narrativeRows, narrativeThemes } from "./narrative-rows.js";
import { noteMissingSheets } from "./note-missing-sheets.js";
import { noteSection } from "./note-section.js";
import { isOverview, noteOverview } from "./overview-formulas.js";
import { type PlacedTable, placeSheets } from "./place-sheets.js";
import { isServiceSheet, type Register, readRegister } from "./register.js";
import { isOwnEdition } from "./scheme-edition.js";

/** A return laid out for people, read into the long layout, and the sheets that are no part of it. */
export interface ReturnWorkbook {
  readonly form: FormSheet;
  /** Tables of figures that were placed; without any, nothing was meant to be filled in, or nothing could be placed. */
  readonly tables: number;
  readonly rest: readonly Sheet[];
}

/** The sheets of a workbook by what they are on the form. */
interface Parts {
  readonly register: Register | null;
  readonly cover: Sheet | null;
  readonly narrative: Sheet | null;
  readonly tables: readonly FiguresTable[];
}

/**
 * Reads a return's workbook: 填报说明, 本级指标, a sheet for each link, 自评与意见. The register helps,
 * but names and headers are enough; a CSV file is one sheet of it. Null if the file is no such return.
 */
export function readReturnWorkbook(file: OpenedFile, tools: FormTools): ReturnWorkbook | null {
  const sheets = file.sheets.filter((sheet) => !isServiceSheet(sheet));
  const register = readRegister(file.sheets);
  const parts = partsOf(sheets, register, tools);
  const isReturn = register?.head.form === "return";
  if (!isReturn && (register !== null || isEmpty(parts))) {
    return null;
  }
  const { path } = file;
  const identity = identifyReturn({ file: path, ...parts }, tools);
  if (!isReturn && identity.unit === null && (parts.cover === null || parts.tables.length === 0)) {
    return null;
  }
  const unit = identity.unit?.code ?? null;
  for (const [{ sheet }, tables] of groupBy(parts.tables, ({ section }) => section)) {
    noteSection(sheetPlace(path, sheet), tables, tools);
  }
  const placed = placeSheets(path, parts.tables, register, identity, tools);
  const headless = headlessSheets(sheets, parts, tools);
  for (const { sheet } of headless) {
    noteHeadless(path, sheet, tools);
  }
  for (const sheet of sheets.filter(isOverview)) {
    noteOverview(path, sheet, unit, tools);
  }
  if (register !== null) {
    const others = [
      ...(parts.cover === null ? [] : [RETURN_SHEETS.cover]),
      ...(parts.narrative === null ? [] : [RETURN_SHEETS.narrative]),
    ];
    const links = new Set([...placed, ...headless].map(({ link }) => link?.id ?? null));
    noteMissingSheets(path, register, unit, { links, others: new Set(others) }, tools.notes);
  }
  const known = new Set([parts.cover, parts.narrative, ...[...parts.tables, ...headless].map(({ sheet }) => sheet)]);
  const rest = sheets.filter((sheet) => !known.has(sheet) && !isOverview(sheet));
  const form = formSheet(file, rowsOf(path, parts, placed, identity, tools), identity);
  return { form, tables: placed.length, rest };
}

function isEmpty({ cover, narrative, tables }: Parts): boolean {
  return cover === null && narrative === null && tables.length === 0;
}

function partsOf(sheets: readonly Sheet[], register: Register | null, tools: FormTools): Parts {
  const tables = sheets.flatMap((sheet) => (isOverview(sheet) ? [] : figuresTables(sheet, tools)));
  const others = sheets.filter((sheet) => !isOverview(sheet) && !tables.some((table) => table.sheet === sheet));
  const narrative = findNarrative(others);
  return { register, cover: findCover(others.filter((sheet) => sheet !== narrative)), narrative, tables };
}

function rowsOf(
  file: string,
  { register, cover, narrative }: Parts,
  placed: readonly PlacedTable[],
  { unit, common }: ReturnIdentity,
  tools: FormTools,
): readonly FormRow[] {
  const isOwn = isOwnEdition({ file }, register, cover, unit?.code ?? null, tools);
  const locked = register === null ? ("meaning" as const) : ("exact" as const);
  const reading = { file, unit: unit?.code ?? null, common, register, locked: isOwn ? locked : ("not" as const) };
  return [
    ...(cover === null ? [] : coverRows(file, cover, register, { common, unit: reading.unit, notes: tools.notes })),
    ...placed.flatMap((table) => figureRows(table, reading, tools)),
    ...(narrative === null
      ? []
      : narrativeRows(file, narrative, narrativeThemes(tools.scheme, unit), common, tools.notes)),
  ];
}

function formSheet(
  { path, sha256, encoding }: OpenedFile,
  rows: readonly FormRow[],
  { common }: ReturnIdentity,
): FormSheet {
  const columns = FORM_HEADERS.return.map((header) => [header, { index: -1, header, bracket: null }] as const);
  return {
    path,
    sha256,
    encoding,
    kind: "return",
    columns: new Map(columns),
    rows,
    head: namedRow({ file: path }, 1, common),
    lacking: [],
  };
}
