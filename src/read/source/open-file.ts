import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { decodeText } from "../sheet/decode-text.js";
import { findLongLine } from "../sheet/find-long-line.js";
import { parseCsv } from "../sheet/parse-csv.js";
import type { Refusal, Sheet } from "../sheet/sheet.js";
import type { SheetFault } from "../xlsx/sheet-fault.js";
import type { WorkbookRefusal } from "../xlsx/workbook-error.js";
import type { FoundFile } from "./discover-files.js";
import { type BinaryKind, binaryKind } from "./file-signature.js";
import type { Limits } from "./limits.js";
import { isOwnResult, isOwnWorkbook } from "./own-output.js";
import { isOwnTable } from "./own-table.js";

export interface OpenOptions {
  readonly limits: Limits;
  /** Encoding asked for; null: found out. */
  readonly encoding: string | null;
  readonly isHeader: (cell: string) => boolean;
}

/** A file that gave its tables: one for CSV, for a workbook one for each worksheet. */
export interface OpenedFile {
  readonly kind: "tables";
  readonly path: string;
  readonly sha256: string;
  /** Of the text in a CSV file; null for a workbook. */
  readonly encoding: string | null;
  readonly sheets: readonly Sheet[];
  /** What could not be read in it. */
  readonly faults: readonly SheetFault[];
}

export type OpenOutcome =
  | OpenedFile
  | { readonly kind: "binary"; readonly binary: BinaryKind }
  | { readonly kind: "own-output" }
  | { readonly kind: "disk"; readonly code: string }
  | { readonly kind: "refused"; readonly refusal: Refusal | WorkbookRefusal; readonly above: OpenedFile | null };

/** Opens a file: size, magic bytes, then the workbook, or line lengths, encoding and table; a file over a limit is not read at all. */
export async function openFile(file: FoundFile, options: OpenOptions): Promise<OpenOutcome> {
  const { limits } = options;
  if (file.size > limits.fileBytes) {
    return refused({ reason: "file-too-large", row: null, limit: limits.fileBytes, found: String(file.size) });
  }
  let bytes: Buffer;
  try {
    bytes = await readFile(file.absolute);
  } catch (error) {
    return { kind: "disk", code: error instanceof Error && "code" in error ? String(error.code) : String(error) };
  }
  const binary = binaryKind(bytes);
  if (binary !== null) {
    return binary === "archive" ? openArchive(file.path, bytes, limits) : { kind: "binary", binary };
  }
  return isOwnResult(bytes) ? { kind: "own-output" } : openText(file.path, bytes, options);
}

async function openArchive(path: string, bytes: Buffer, limits: Limits): Promise<OpenOutcome> {
  if (isOwnWorkbook(bytes)) {
    return { kind: "own-output" };
  }
  const { readWorkbook } = await import("../xlsx/read-workbook.js");
  const outcome = await readWorkbook(bytes, limits);
  switch (outcome.kind) {
    case "other":
      return { kind: "binary", binary: outcome.other };
    case "refused":
      return refused(outcome.refusal);
    case "workbook": {
      const { sheets, faults } = outcome;
      return { kind: "tables", path, sha256: sha256(bytes), encoding: null, sheets, faults };
    }
  }
}

async function openText(path: string, bytes: Buffer, options: OpenOptions): Promise<OpenOutcome> {
  const { limits } = options;
  const longLine = findLongLine(bytes, limits.lineLength);
  if (longLine !== null) {
    return refused({ reason: "line-too-long", row: longLine, limit: limits.lineLength, found: "csv" });
  }
  const decoded = decodeText(bytes, options.encoding);
  if ("reason" in decoded) {
    return refused(decoded);
  }
  const sheet = await parseCsv(decoded.utf8, { ...limits, isHeader: options.isHeader });
  const digest = sha256(bytes);
  const { encoding } = decoded;
  if ("reason" in sheet) {
    const sheets = sheet.above === undefined ? [] : [sheet.above];
    return { ...refused(sheet), above: { kind: "tables", path, sha256: digest, encoding, sheets, faults: [] } };
  }
  if (isOwnTable(sheet)) {
    return { kind: "own-output" };
  }
  return { kind: "tables", path, sha256: digest, encoding, sheets: [sheet], faults: [] };
}

/** SHA-256 of bytes, in hexadecimal. */
export function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

function refused(refusal: Refusal | WorkbookRefusal): Extract<OpenOutcome, { readonly kind: "refused" }> {
  return { kind: "refused", refusal, above: null };
}
