import { inflateRawSync } from "node:zlib";
import { OUTPUT_MARK } from "../../model/own-output.js";

const HEAD = 4096;
const PROPERTIES = "docProps/core.xml";
const PROPERTIES_LIMIT = 256 * 1024;

/** Whether a file is a result.json of this program. */
export function isOwnResult(bytes: Buffer): boolean {
  const head = bytes.subarray(0, HEAD).toString("latin1");
  return /^(?:\xef\xbb\xbf)?\s*\{/.test(head) && /"schema"\s*:\s*"jiedui\/result@1"/.test(head);
}

/** Whether a workbook names this program's schema in its document properties; any damage reads as no. */
export function isOwnWorkbook(bytes: Buffer): boolean {
  const entry = directoryEntry(bytes);
  if (entry === null) {
    return false;
  }
  try {
    const local = bytes.readUInt32LE(entry + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(start, start + bytes.readUInt32LE(entry + 20));
    const isStored = bytes.readUInt16LE(entry + 10) === 0;
    const xml = isStored ? packed : inflateRawSync(packed, { maxOutputLength: PROPERTIES_LIMIT });
    return xml.includes(OUTPUT_MARK);
  } catch {
    return false;
  }
}

/** Offset of the central directory's record of the document properties. */
function directoryEntry(bytes: Buffer): number | null {
  const name = bytes.lastIndexOf(PROPERTIES);
  const offset = name - 46;
  return offset >= 0 && bytes.readUInt32LE(offset) === 0x02014b50 ? offset : null;
}
