import { fileKind } from "./file-signature.js";

/** Name of the part that holds the cells of an .ods file, and of one that every .xlsx file has. */
const ODS_PART = "content.xml";
const XLSX_PART = "[Content_Types].xml";

/**
 * Whether what opens a file is not bounded by itself: a library for old workbooks, the key of a locked one, and .ods,
 * where one cell may stand for many.
 */
export function isUnbounded(bytes: Buffer): boolean {
  const kind = fileKind(bytes);
  // Some programs do not begin an OpenDocument archive with its type.
  const isNamelessOds = kind === "archive" && !bytes.includes(XLSX_PART) && bytes.includes(ODS_PART);
  return kind === "xls" || kind === "encrypted" || kind === "ods" || isNamelessOds;
}
