import { readFile } from "node:fs/promises";
import type { FoundFile } from "./discover-files.js";
import { isHeavy } from "./is-heavy.js";
import { openBytes } from "./open-bytes.js";
import { type OpenOptions, type OpenOutcome, refused } from "./opened-file.js";
import { type ReadingThread, tooSlow } from "./reading-thread.js";

/**
 * Opens a file; one over a limit is not read at all. What our own readers read at once is opened here, what is large
 * or needs a library in a thread, which can be stopped; both give the same.
 */
export async function openFile(file: FoundFile, options: OpenOptions, thread: ReadingThread): Promise<OpenOutcome> {
  const { fileBytes, seconds } = options.limits;
  if (file.size > fileBytes) {
    return refused({ reason: "file-too-large", row: null, limit: fileBytes, found: String(file.size) });
  }
  let bytes: Buffer;
  try {
    bytes = await readFile(file.absolute);
  } catch (error) {
    return { kind: "disk", code: error instanceof Error && "code" in error ? String(error.code) : String(error) };
  }
  if (isHeavy(bytes)) {
    return thread.open(file.path, bytes);
  }
  const started = performance.now();
  const outcome = await openBytes(file.path, bytes, options);
  return performance.now() - started > seconds * 1000 ? tooSlow(options.limits) : outcome;
}
