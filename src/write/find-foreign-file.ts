import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { MANIFEST_NAME, readManifest, sha256Of } from "./output-manifest.js";

/** A file of an output folder that a new output may not replace. */
export interface ForeignFile {
  /** Relative to the folder, with forward slashes. */
  readonly path: string;
  readonly kind: "foreign" | "edited" | "open";
}

/** Left by file managers, not by people. */
const LITTER: readonly string[] = [".DS_Store", "Thumbs.db", "desktop.ini"];

/** The first file of a folder that is not this program's output as it was written; null when it may be replaced. */
export async function findForeignFile(directory: string): Promise<ForeignFile | null> {
  const manifest = (await readManifest(directory)) ?? new Map<string, string>();
  const known = manifest.size > 0 ? MANIFEST_NAME : null;
  const folders = [""];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of await entriesOf(join(directory, folder))) {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        folders.push(path);
      } else if (path !== known && !LITTER.includes(entry.name)) {
        const kind = await judge(join(directory, path), entry.name, manifest.get(path));
        if (kind !== null) {
          return { path, kind };
        }
      }
    }
  }
  return null;
}

async function entriesOf(folder: string) {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.sort((one, two) => (one.name < two.name ? -1 : 1));
}

async function judge(file: string, name: string, hash: string | undefined): Promise<ForeignFile["kind"] | null> {
  if (name.startsWith("~$") || name.startsWith(".~lock.")) {
    return "open";
  }
  if (hash === undefined) {
    return "foreign";
  }
  return sha256Of(await readFile(file)) === hash ? null : "edited";
}
