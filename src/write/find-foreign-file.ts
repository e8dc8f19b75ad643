import { readFile } from "node:fs/promises";
import { join, posix } from "node:path";
import { isLockName, outputFiles } from "./output-files.js";
import { MANIFEST_NAME, readManifest, sha256Of } from "./output-manifest.js";

/** A file of an output folder that a new output may not replace. */
export interface ForeignFile {
  /** Relative to the folder, with forward slashes. */
  readonly path: string;
  readonly kind: "foreign" | "edited" | "open";
}

/** The first file of a folder that is not this program's output as it was written; null when it may be replaced. */
export async function findForeignFile(directory: string): Promise<ForeignFile | null> {
  const manifest = (await readManifest(directory)) ?? new Map<string, string>();
  const known = manifest.size > 0 ? MANIFEST_NAME : null;
  for (const path of await outputFiles(directory)) {
    const kind = path === known ? null : await judge(join(directory, path), posix.basename(path), manifest.get(path));
    if (kind !== null) {
      return { path, kind };
    }
  }
  return null;
}

async function judge(file: string, name: string, hash: string | undefined): Promise<ForeignFile["kind"] | null> {
  if (isLockName(name)) {
    return "open";
  }
  if (hash === undefined) {
    return "foreign";
  }
  return sha256Of(await readFile(file)) === hash ? null : "edited";
}
