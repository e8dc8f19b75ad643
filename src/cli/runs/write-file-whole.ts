import { lstat, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { systemCode, usageErrorOf } from "../usage-error-of.js";

/** Writes one file so that a failure or a kill leaves the old one as it was. Throws UsageError if it cannot be written. */
export async function writeFileWhole(path: string, content: string | Uint8Array): Promise<void> {
  const status = await lstat(path).catch(() => null);
  // A device, a pipe or a link is written into, not replaced.
  const direct = status !== null && !status.isFile();
  const target = direct ? path : join(dirname(path), `.${basename(path)}.jiedui-${process.pid}`);
  try {
    await writeFile(target, content);
    if (!direct) {
      await rename(target, path);
    }
  } catch (error) {
    if (!direct) {
      await rm(target, { force: true }).catch(() => undefined);
    }
    throw usageErrorOf((words) => words.unwritableFile(path, systemCode(error)), error);
  }
}
