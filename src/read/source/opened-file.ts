import type { Refusal, Sheet } from "../sheet/sheet.js";
import type { SheetFault } from "../xlsx/sheet-fault.js";
import type { WorkbookRefusal } from "../xlsx/workbook-error.js";
import type { OtherKind } from "./file-signature.js";
import type { Limits } from "./limits.js";

/** How files are opened; plain data, for a file may be opened in another process. */
export interface OpenOptions {
  readonly limits: Limits;
  /** Encoding asked for; null: found out. */
  readonly encoding: string | null;
  /** Names of headers as they are compared: they tell what separates the cells of a CSV file. */
  readonly headers: ReadonlySet<string>;
  /** Tried on workbooks that have one. */
  readonly passwords: readonly string[];
}

/** What a file that gave tables is, whatever its name says. */
export type Content = "xlsx" | "xls" | "ods" | "csv";

/** A file that gave its tables: one for CSV, for a workbook one for each worksheet. */
export interface OpenedFile {
  readonly kind: "tables";
  readonly path: string;
  readonly content: Content;
  readonly sha256: string;
  /** Of the text in a CSV file; null for a workbook. */
  readonly encoding: string | null;
  readonly sheets: readonly Sheet[];
  /** What could not be read in it. */
  readonly faults: readonly SheetFault[];
}

export interface RefusedFile {
  readonly kind: "refused";
  readonly refusal: Refusal | WorkbookRefusal;
  readonly above: OpenedFile | null;
}

export type OpenOutcome =
  | OpenedFile
  | { readonly kind: "other"; readonly other: OtherKind }
  | { readonly kind: "own-output" }
  | { readonly kind: "disk"; readonly code: string }
  | RefusedFile;

/** A file that is not read, with nothing in it to be told. */
export function refused(refusal: Refusal | WorkbookRefusal): RefusedFile {
  return { kind: "refused", refusal, above: null };
}
