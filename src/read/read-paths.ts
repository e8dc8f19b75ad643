import { stat } from "node:fs/promises";
import type { Batch } from "../model/batch.js";
import { UsageError } from "../model/usage-error.js";
import { assembleBatch } from "./assemble-batch.js";
import { decideYear } from "./decide-year.js";
import { gatherForms } from "./gather-forms.js";
import { NoteBook } from "./note-book.js";
import { type ReadOptions, readBatch, withLimits } from "./read-batch.js";
import { NO_SETTINGS, SETTINGS_FILE } from "./settings/read-settings.js";
import { checkEncoding } from "./sheet/decode-text.js";
import { type Discovery, discoverFiles } from "./source/discover-files.js";

/**
 * Reads files, folders, or one batch folder for `validate`; completeness names only units that were seen.
 * Paths stay as given, with forward slashes; inside one batch folder they are relative to it.
 *
 * @throws UsageError as `readBatch` does.
 */
export async function readPaths(paths: readonly string[], options: ReadOptions): Promise<Batch> {
  const kinds = await Promise.all(paths.map(kindOf));
  const [only] = paths;
  if (only !== undefined && paths.length === 1 && kinds[0] === "folder") {
    return readBatch(only, { ...options, expected: "seen" });
  }
  if (options.encoding !== undefined) {
    checkEncoding(options.encoding);
  }
  const notes = new NoteBook();
  const settings = options.settings ?? NO_SETTINGS;
  const gathered = await gatherForms(await discoverPaths(paths), withLimits(options, settings), notes);
  const year = decideYear(options.year ?? settings.year, gathered.sheets);
  const { scheme, several = "undecided" } = options;
  return assembleBatch({ scheme, year, settings, gathered, lastYear: null, notes, expected: "seen", several });
}

async function kindOf(path: string): Promise<"folder" | "file"> {
  const status = await stat(path).catch(() => null);
  if (status === null) {
    throw new UsageError({ zh: `没有这个文件或文件夹：${path}`, en: `no such file or folder: ${path}` });
  }
  return status.isDirectory() ? "folder" : "file";
}

async function discoverPaths(paths: readonly string[]): Promise<Discovery> {
  const parts = await Promise.all(paths.map(discoverPath));
  const files = new Map(parts.flatMap((part) => part.files.map((file) => [file.path, file])));
  const skipped = new Map(parts.flatMap((part) => part.skipped.map((file) => [file.path, file])));
  const byPath = (a: { readonly path: string }, b: { readonly path: string }): number =>
    a.path < b.path ? -1 : Number(a.path > b.path);
  return { files: [...files.values()].sort(byPath), skipped: [...skipped.values()].sort(byPath) };
}

async function discoverPath(given: string): Promise<Discovery> {
  const path = given.replaceAll("\\", "/").replace(/^\.\//, "");
  const status = await stat(given);
  if (!status.isDirectory()) {
    return status.size === 0
      ? { files: [], skipped: [{ path, reason: "empty" }] }
      : { files: [{ path, absolute: given, size: status.size }], skipped: [] };
  }
  const { files, skipped } = await discoverFiles(given);
  const inside = (name: string): string => `${path.replace(/\/$/, "")}/${name}`;
  return {
    files: files.filter((file) => file.path !== SETTINGS_FILE).map((file) => ({ ...file, path: inside(file.path) })),
    skipped: skipped.map((file) => ({ ...file, path: inside(file.path) })),
  };
}
