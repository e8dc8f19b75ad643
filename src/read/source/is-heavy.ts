import { fileKind } from "./file-signature.js";

const MEBIBYTE = 1024 * 1024;
const LARGE_FILE = 2 * MEBIBYTE;
const LARGE_UNPACKED = 16 * MEBIBYTE;
/** A record of an archive's directory, and where the unpacked size stands in it. */
const DIRECTORY_RECORD = Buffer.from("PK\x01\x02", "latin1");
const UNPACKED_SIZE = 24;

/** Whether opening may take long: large files, old and locked workbooks, and .ods, where one cell may stand for many. */
export function isHeavy(bytes: Buffer): boolean {
  const kind = fileKind(bytes);
  // Rows of a long text are made on access and cannot go to another thread; its reader is bounded by itself.
  if (kind === "text") {
    return false;
  }
  if (kind === "xls" || kind === "encrypted" || kind === "ods" || bytes.length > LARGE_FILE) {
    return true;
  }
  return kind === "archive" && declaredSize(bytes) > LARGE_UNPACKED;
}

/** Bytes that an archive says it unpacks to; wherever it lies, it is stopped at what it says. */
function declaredSize(bytes: Buffer): number {
  let size = 0;
  for (let at = bytes.indexOf(DIRECTORY_RECORD); at >= 0; at = bytes.indexOf(DIRECTORY_RECORD, at + 4)) {
    size += at + UNPACKED_SIZE + 4 <= bytes.length ? bytes.readUInt32LE(at + UNPACKED_SIZE) : 0;
  }
  return size;
}
