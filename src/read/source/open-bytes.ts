import { createHash } from "node:crypto";
import { holdsAnswers } from "../form/feedback-sheets.js";
import { headerText } from "../form/header-names.js";
import { decodeText } from "../sheet/decode-text.js";
import { findLongLine } from "../sheet/find-long-line.js";
import { parseCsv } from "../sheet/parse-csv.js";
import { WorkbookError } from "../xlsx/workbook-error.js";
import { fileKind } from "./file-signature.js";
import { markupKind } from "./markup-kind.js";
import { type Content, type OpenedFile, type OpenOptions, type OpenOutcome, refused } from "./opened-file.js";
import { isOwnResult, isOwnWorkbook } from "./own-output.js";
import { isOwnTable } from "./own-table.js";

/** Bytes in which a markup file says what it is. */
const MARKUP_HEAD = 4096;

/** Opens what a file holds, by its first bytes: a workbook of any age, or text; bytes that are neither are an outcome, never a throw. */
export async function openBytes(path: string, bytes: Buffer, options: OpenOptions): Promise<OpenOutcome> {
  try {
    const kind = fileKind(bytes);
    switch (kind) {
      case "text":
        return isOwnResult(bytes) ? { kind: "own-output" } : await openText(path, bytes, options);
      case "archive":
        return await openArchive(path, bytes, bytes, options);
      case "ods":
        return await openOds(path, bytes, options);
      case "xls":
        return await openLegacy(path, bytes, options);
      case "encrypted":
        return await openLocked(path, bytes, options);
      default:
        return { kind: "other", other: kind };
    }
  } catch (error) {
    if (error instanceof WorkbookError) {
      return refused(error.refusal);
    }
    throw error;
  }
}

/** Opens an archive; `file` are the bytes on the disk, which differ where it was locked. */
async function openArchive(path: string, file: Buffer, bytes: Buffer, options: OpenOptions): Promise<OpenOutcome> {
  const { readWorkbook } = await import("../xlsx/read-workbook.js");
  const outcome = await readWorkbook(bytes, options.limits);
  if (isOwnWorkbook(bytes) && !(outcome.kind === "workbook" && outcome.sheets.some(holdsAnswers))) {
    return { kind: "own-output" };
  }
  switch (outcome.kind) {
    case "other":
      // Some programs do not begin an OpenDocument archive with its type.
      return outcome.other === "odf" ? openOds(path, bytes, options) : outcome;
    case "refused":
      return refused(outcome.refusal);
    case "workbook":
      return tables(path, file, "xlsx", outcome);
  }
}

async function openOds(path: string, bytes: Buffer, { limits }: OpenOptions): Promise<OpenOutcome> {
  const { readOds } = await import("../ods/read-ods.js");
  const workbook = await readOds(bytes, limits);
  return workbook === null ? { kind: "other", other: "odf" } : tables(path, bytes, "ods", workbook);
}

async function openLegacy(path: string, bytes: Buffer, { limits, passwords }: OpenOptions): Promise<OpenOutcome> {
  const { readLegacy } = await import("../legacy/read-legacy.js");
  const workbook = await readLegacy(bytes, limits, passwords);
  return workbook === null ? { kind: "other", other: "ole" } : tables(path, bytes, "xls", workbook);
}

async function openLocked(path: string, bytes: Buffer, options: OpenOptions): Promise<OpenOutcome> {
  const { openCompoundFile } = await import("../ole/compound-file.js");
  const { openPackage } = await import("../locked/open-package.js");
  const archive = openPackage(openCompoundFile(bytes), options.passwords);
  return openArchive(path, bytes, archive, options);
}

function tables(
  path: string,
  bytes: Buffer,
  content: Content,
  { sheets, faults }: Pick<OpenedFile, "sheets" | "faults">,
): OpenedFile {
  return { kind: "tables", path, content, sha256: sha256(bytes), encoding: null, sheets, faults };
}

async function openText(path: string, bytes: Buffer, options: OpenOptions): Promise<OpenOutcome> {
  const { lineLength, cells } = options.limits;
  const longLine = findLongLine(bytes, lineLength);
  if (longLine !== null) {
    return refused({ reason: "line-too-long", row: longLine, limit: lineLength, found: "csv" });
  }
  const decoded = decodeText(bytes, options.encoding);
  if ("reason" in decoded) {
    return refused(decoded);
  }
  const markup = markupKind(decoded.utf8.toString("utf8", 0, MARKUP_HEAD));
  if (markup !== null) {
    return { kind: "other", other: markup };
  }
  const isHeader = (cell: string): boolean => options.headers.has(headerText(cell).name);
  const sheet = await parseCsv(decoded.utf8, { lineLength, cells, isHeader });
  const { encoding } = decoded;
  const file = { kind: "tables", path, content: "csv", sha256: sha256(bytes), encoding, faults: [] } as const;
  if ("reason" in sheet) {
    return { ...refused(sheet), above: { ...file, sheets: sheet.above === undefined ? [] : [sheet.above] } };
  }
  return isOwnTable(sheet) ? { kind: "own-output" } : { ...file, sheets: [sheet] };
}

/** SHA-256 of bytes, in hexadecimal. */
export function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
