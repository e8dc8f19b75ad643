import type { Sheet } from "../../../src/read/sheet/sheet.js";
import { readWorkbook, type WorkbookOutcome } from "../../../src/read/xlsx/read-workbook.js";
import { WORKBOOK_LIMITS, type WorkbookLimits } from "../../../src/read/xlsx/workbook-limits.js";
import { type ZipEntry, zipOf } from "../../build/zip.js";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

/** Parts of a small workbook; a test names those it changes. A part of null is left out. */
export type WorkbookParts = Readonly<Record<string, string | Buffer | null>>;

/** Wraps what stands in sheetData. */
export function sheetXml(rows: string, after = "", before = ""): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
}

export function stringsXml(items: string): string {
  return `<sst xmlns="${MAIN}">${items}</sst>`;
}

/** Cell formats (style 0, 1, …) by number format id, with own formats spelled out. */
export function stylesXml(ids: readonly number[], own: Readonly<Record<number, string>> = {}): string {
  const formats = Object.entries(own).map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${code}"/>`);
  const cells = ids.map((id) => `<xf numFmtId="${id}"/>`);
  return `<styleSheet xmlns="${MAIN}"><numFmts>${formats.join("")}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs>${cells.join("")}</cellXfs><dxfs><dxf><numFmt numFmtId="0" formatCode="yyyy"/></dxf></dxfs></styleSheet>`;
}

export function relationshipsXml(targets: readonly (readonly [id: string, kind: string, target: string])[]): string {
  const all = targets.map(
    ([id, kind, target]) => `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}">${all.join("")}</Relationships>`;
}

export function workbookXml(sheets: string, properties = ""): string {
  return `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">${properties}<sheets>${sheets}</sheets></workbook>`;
}

/** Entries of a workbook with one sheet named 表1 that holds the rows given. */
export function workbookEntries(rows: string, changes: WorkbookParts = {}): readonly ZipEntry[] {
  const parts: WorkbookParts = {
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": relationshipsXml([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": workbookXml('<sheet name="表1" sheetId="1" r:id="rId1"/>'),
    "xl/_rels/workbook.xml.rels": relationshipsXml([
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "sharedStrings", "sharedStrings.xml"],
      ["rId3", "styles", "styles.xml"],
    ]),
    "xl/worksheets/sheet1.xml": sheetXml(rows),
    "xl/sharedStrings.xml": stringsXml("<si><t>甲</t></si><si><t>乙</t></si>"),
    "xl/styles.xml": stylesXml([0]),
    ...changes,
  };
  return Object.entries(parts).flatMap(([name, content]) => (content === null ? [] : [{ name, content }]));
}

export function workbookOf(rows: string, changes: WorkbookParts = {}): Buffer {
  return zipOf(workbookEntries(rows, changes));
}

/** Reads bytes with the default limits, but for those given. */
export async function outcomeOf(bytes: Buffer, limits: Partial<WorkbookLimits> = {}): Promise<WorkbookOutcome> {
  return readWorkbook(bytes, { ...WORKBOOK_LIMITS, ...limits });
}

/** The sheets of a workbook that must be readable. */
export async function sheetsOf(bytes: Buffer): Promise<readonly Sheet[]> {
  const outcome = await outcomeOf(bytes);
  if (outcome.kind !== "workbook") {
    throw new Error(`not read: ${JSON.stringify(outcome)}`);
  }
  return outcome.sheets;
}

/** Cells that hold anything, as `A1 kind text` with an = before the kind of a formula. */
export function cellsOf(sheet: Sheet | undefined): readonly string[] {
  return [...(sheet?.rows ?? [])].flatMap(({ row, cells, kinds, formulas }) =>
    cells.flatMap((text, column) => {
      const kind = kinds?.[column] ?? "text";
      const mark = formulas.includes(column) ? "=" : "";
      const name = `${String.fromCharCode(65 + column)}${row}`;
      return kind === "blank" ? [] : [`${name} ${mark}${kind} ${text}`.trimEnd()];
    }),
  );
}

/** Cells of the only sheet of a workbook with these rows. */
export async function cellsIn(rows: string, changes: WorkbookParts = {}): Promise<readonly string[]> {
  return cellsOf((await sheetsOf(workbookOf(rows, changes)))[0]);
}

/** Why bytes were refused: reason and, if any, the limit. */
export async function refusalOf(bytes: Buffer, limits: Partial<WorkbookLimits> = {}): Promise<string> {
  const outcome = await outcomeOf(bytes, limits);
  if (outcome.kind !== "refused") {
    return outcome.kind;
  }
  return [outcome.refusal.reason, outcome.refusal.limit].filter((part) => part !== null).join(" ");
}
