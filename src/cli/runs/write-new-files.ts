import { lstat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { Artefact } from "../../model/artefact.js";
import { makeFolders } from "../../write/make-folders.js";
import type { WrittenOutput } from "../../write/write-output.js";
import { formsError } from "../forms-error.js";
import { systemCode, usageErrorOf } from "../usage-error-of.js";
import { writeFileWhole } from "./write-file-whole.js";

/** Refuses if any of the files is there already: forms that people filled in are never overwritten. */
export async function refuseExisting(directory: string, paths: readonly string[]): Promise<void> {
  const present: string[] = [];
  for (const path of paths) {
    if ((await lstat(join(directory, path)).catch(() => null)) !== null) {
      present.push(join(directory, path));
    }
  }
  const [first] = present;
  if (first !== undefined) {
    throw formsError((words) => words.exists(first, present.length - 1));
  }
}

/**
 * Writes files into a folder, without a manifest: what is filled in there must be read as a form later.
 * Throws UsageError if the disk refuses.
 */
export async function writeNewFiles(directory: string, artefacts: readonly Artefact[]): Promise<WrittenOutput> {
  for (const { path, bytes } of artefacts) {
    const file = join(directory, path);
    await makeFolder(dirname(file));
    await writeFileWhole(file, bytes);
  }
  return { directory: resolve(directory), files: artefacts.map(({ path }) => path), keptAside: null };
}

/** Makes a folder and those above it. Throws UsageError if that cannot be. */
export async function makeFolder(directory: string): Promise<void> {
  try {
    await makeFolders(directory);
  } catch (error) {
    throw usageErrorOf((words) => words.unwritableFile(directory, systemCode(error)), error);
  }
}
