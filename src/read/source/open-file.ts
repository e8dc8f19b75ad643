import { readFile } from "node:fs/promises";
import type { FoundFile } from "./discover-files.js";
import { isUnbounded } from "./is-unbounded.js";
import { openBytes } from "./open-bytes.js";
import { type OpenOptions, type OpenOutcome, refused } from "./opened-file.js";
import type { ReadingProcess } from "./reading-process.js";

/**
 * Opens a file; one over a limit is not read at all. What a bounded reader of our own reads is opened here, other
 * formats in a process, which can be stopped; both give the same.
 */
export async function openFile(file: FoundFile, options: OpenOptions, elsewhere: ReadingProcess): Promise<OpenOutcome> {
  const { fileBytes } = options.limits;
  if (file.size > fileBytes) {
    return refused({ reason: "file-too-large", row: null, limit: fileBytes, found: String(file.size) });
  }
  let bytes: Buffer;
  try {
    bytes = await readFile(file.absolute);
  } catch (error) {
    return { kind: "disk", code: error instanceof Error && "code" in error ? String(error.code) : String(error) };
  }
  return isUnbounded(bytes) ? elsewhere.open(file.path, bytes) : openBytes(file.path, bytes, options);
}
