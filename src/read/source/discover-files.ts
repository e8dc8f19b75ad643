import { lstat, readdir } from "node:fs/promises";
import { join } from "node:path";

/** Name of the file that marks a folder as this program's output. */
const MANIFEST = ".jiedui-manifest.json";
const SYSTEM_FILES = new Set(["thumbs.db", "desktop.ini", "__macosx"]);

export type SkipReason =
  | "lock"
  | "hidden"
  | "empty"
  | "symlink"
  | "own-output"
  | "system"
  | "documentation"
  | "passwords"
  | "special"
  | "closed";

/** A file to be opened. `path` is relative to the folder, with forward slashes. */
export interface FoundFile {
  readonly path: string;
  readonly absolute: string;
  readonly size: number;
}

export interface SkippedFile {
  readonly path: string;
  readonly reason: SkipReason;
}

export interface Discovery {
  /** In code order of their paths, whatever order the file system gives. */
  readonly files: readonly FoundFile[];
  readonly skipped: readonly SkippedFile[];
}

/** Lists a folder at any depth. Links are not followed, and folders of this program's output are not entered. */
export async function discoverFiles(folder: string): Promise<Discovery> {
  const files: FoundFile[] = [];
  const skipped: SkippedFile[] = [];
  const pending: string[] = [""];
  for (let folderPath = pending.pop(); folderPath !== undefined; folderPath = pending.pop()) {
    const names = await readdir(join(folder, folderPath)).catch(() => null);
    if (names === null) {
      skipped.push({ path: folderPath === "" ? "." : folderPath, reason: "closed" });
      continue;
    }
    if (names.includes(MANIFEST)) {
      skipped.push({ path: folderPath === "" ? "." : folderPath, reason: "own-output" });
      continue;
    }
    for (const name of names) {
      const path = folderPath === "" ? name : `${folderPath}/${name}`;
      const absolute = join(folder, path);
      const status = await lstat(absolute);
      const reason = skipReason(name, status);
      if (reason !== null) {
        skipped.push({ path, reason });
      } else if (status.isDirectory()) {
        pending.push(path);
      } else {
        files.push({ path, absolute, size: status.size });
      }
    }
  }
  return { files: files.sort(byPath), skipped: skipped.sort(byPath) };
}

type Status = Awaited<ReturnType<typeof lstat>>;

function skipReason(name: string, status: Status): SkipReason | null {
  if (name.startsWith("~$") || /^\.~lock\..*#$/.test(name)) {
    return "lock";
  }
  if (SYSTEM_FILES.has(name.toLowerCase())) {
    return "system";
  }
  if (name.startsWith(".")) {
    return "hidden";
  }
  if (status.isSymbolicLink()) {
    return "symlink";
  }
  if (status.isDirectory()) {
    return null;
  }
  if (!status.isFile()) {
    return "special";
  }
  return status.size === 0 ? "empty" : null;
}

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : Number(a.path > b.path);
}
