import type { Sheet } from "../sheet/sheet.js";
import { readCellFormats } from "./cell-formats.js";
import type { CellContext } from "./cell-value.js";
import { openParts, type Parts } from "./parts.js";
import { type Relationship, relationshipsOf } from "./relationships.js";
import type { CellBudget } from "./row-builder.js";
import { readSharedStrings } from "./shared-strings.js";
import { type SheetFault, SheetFaults } from "./sheet-fault.js";
import { readSheetPart } from "./sheet-part.js";
import { damaged, noSheets, WorkbookError, type WorkbookRefusal } from "./workbook-error.js";
import type { WorkbookLimits } from "./workbook-limits.js";
import { type MainPart, readMainPart } from "./workbook-part.js";

/** What an archive turned out to be. */
export type WorkbookOutcome =
  | { readonly kind: "workbook"; readonly sheets: readonly Sheet[]; readonly faults: readonly SheetFault[] }
  /** An archive of another kind. */
  | { readonly kind: "other"; readonly other: "docx" | "xlsb" | "odf" | "zip" }
  | { readonly kind: "refused"; readonly refusal: WorkbookRefusal };

/** Reads every sheet of an .xlsx file in the order of their tabs, within the limits; bytes that are no workbook are an outcome, never a throw. */
export async function readWorkbook(bytes: Buffer, limits: WorkbookLimits): Promise<WorkbookOutcome> {
  try {
    const parts = await openParts(bytes, limits);
    if (parts === null) {
      return damagedOrOther(bytes);
    }
    return await readParts(parts, limits);
  } catch (error) {
    if (error instanceof WorkbookError) {
      return { kind: "refused", refusal: error.refusal };
    }
    throw error;
  }
}

/** An archive without a directory was cut off; it was a workbook if a workbook's parts begin in it. */
function damagedOrOther(bytes: Buffer): WorkbookOutcome {
  if (bytes.includes("[Content_Types].xml") || bytes.includes("xl/") || bytes.includes("_rels/.rels")) {
    throw damaged("zip", "文件不完整，可能没有传完", "the file is incomplete, it may have been cut off");
  }
  return { kind: "other", other: "zip" };
}

async function readParts(parts: Parts, limits: WorkbookLimits): Promise<WorkbookOutcome> {
  const part = (await relationshipsOf(parts, "")).find(({ kind }) => kind === "officeDocument")?.part ?? null;
  if (part === null) {
    return { kind: "other", other: parts.has("content.xml") ? "odf" : "zip" };
  }
  if (part.toLowerCase().endsWith(".bin")) {
    return { kind: "other", other: "xlsb" };
  }
  const main = readMainPart(await parts.read(part));
  if (main.root !== "workbook") {
    return { kind: "other", other: main.root === "document" ? "docx" : "zip" };
  }
  if (main.sheets.length === 0) {
    throw noSheets();
  }
  return readSheets(parts, main, await relationshipsOf(parts, part), limits);
}

async function readSheets(
  parts: Parts,
  main: MainPart,
  relationships: readonly Relationship[],
  limits: WorkbookLimits,
): Promise<WorkbookOutcome> {
  const faults = new SheetFaults();
  const budget: CellBudget = { cells: limits.cells };
  const context = await cellContext(parts, main, relationships, limits);
  const sheets: Sheet[] = [];
  for (const { name, visibility, id } of main.sheets) {
    const found = relationships.find((relationship) => relationship.id === id);
    const partName = found?.part ?? null;
    if (partName === null || !parts.has(partName)) {
      faults.add("part-missing", name);
      continue;
    }
    const part = await parts.read(partName);
    const { isTable, ...content } = readSheetPart({ name, part, context, limits, budget, faults });
    if (!isTable || content.rows.length === 0) {
      faults.add(isTable ? "no-cells" : "not-a-table", name);
    }
    if (isTable) {
      sheets.push({ name, visibility, ...content });
    }
  }
  return { kind: "workbook", sheets, faults: faults.list };
}

async function cellContext(
  parts: Parts,
  { is1904 }: MainPart,
  relationships: readonly Relationship[],
  limits: WorkbookLimits,
): Promise<CellContext> {
  const partOf = (wanted: string): string | null => relationships.find(({ kind }) => kind === wanted)?.part ?? null;
  const stringsPart = partOf("sharedStrings");
  const stylesPart = partOf("styles");
  return {
    strings: stringsPart === null ? [] : readSharedStrings(await parts.read(stringsPart), limits),
    formats: stylesPart === null ? new Map() : readCellFormats(await parts.read(stylesPart)),
    is1904,
  };
}
