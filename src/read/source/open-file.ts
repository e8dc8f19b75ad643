import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { decodeText } from "../sheet/decode-text.js";
import { parseCsv } from "../sheet/parse-csv.js";
import type { Refusal, Sheet } from "../sheet/sheet.js";
import type { FoundFile } from "./discover-files.js";
import { type BinaryKind, binaryKind } from "./file-signature.js";
import type { Limits } from "./limits.js";
import { isOwnResult, isOwnWorkbook } from "./own-output.js";

export interface OpenOptions {
  readonly limits: Limits;
  /** Encoding asked for; null: found out. */
  readonly encoding: string | null;
  readonly isHeader: (cell: string) => boolean;
}

/** A file that gave a table. */
export interface OpenedFile {
  readonly kind: "table";
  readonly path: string;
  readonly sha256: string;
  readonly encoding: string;
  readonly sheet: Sheet;
}

export type OpenOutcome =
  | OpenedFile
  | { readonly kind: "binary"; readonly binary: BinaryKind }
  | { readonly kind: "own-output" }
  | { readonly kind: "disk"; readonly code: string }
  | { readonly kind: "refused"; readonly refusal: Refusal };

/** Opens a file: size, magic bytes, line lengths, encoding, table; a file over a limit is not read at all. */
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
    return binary === "xlsx" && isOwnWorkbook(bytes) ? { kind: "own-output" } : { kind: "binary", binary };
  }
  if (isOwnResult(bytes)) {
    return { kind: "own-output" };
  }
  const longLine = findLongLine(bytes, limits.lineLength);
  if (longLine !== null) {
    return refused({ reason: "line-too-long", row: longLine, limit: limits.lineLength, found: "csv" });
  }
  const decoded = decodeText(bytes, options.encoding);
  if ("reason" in decoded) {
    return refused(decoded);
  }
  const sheet = await parseCsv(decoded.text, { lineLength: limits.lineLength, isHeader: options.isHeader });
  if ("reason" in sheet) {
    return refused(sheet);
  }
  return { kind: "table", path: file.path, sha256: sha256(bytes), encoding: decoded.encoding, sheet };
}

/** SHA-256 of bytes, in hexadecimal. */
export function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

function refused(refusal: Refusal): OpenOutcome {
  return { kind: "refused", refusal };
}

/** The first line longer than the limit, before anything is decoded; null if none is. */
function findLongLine(bytes: Buffer, limit: number): number | null {
  let row = 1;
  for (let start = 0; start < bytes.length; row += 1) {
    const feed = bytes.indexOf(0x0a, start);
    const end = feed < 0 ? bytes.length : feed;
    if (end - start > limit && longestWithin(bytes.subarray(start, end)) > limit) {
      return row;
    }
    start = end + 1;
  }
  return null;
}

/** Longest stretch between carriage returns, for files that end their lines with those alone. */
function longestWithin(bytes: Buffer): number {
  let longest = 0;
  for (let start = 0; start <= bytes.length; ) {
    const found = bytes.indexOf(0x0d, start);
    const end = found < 0 ? bytes.length : found;
    longest = Math.max(longest, end - start);
    start = end + 1;
  }
  return longest;
}
