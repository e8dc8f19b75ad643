import { readdir } from "node:fs/promises";
import { join } from "node:path";

/** Left by file managers, not by people. */
const LITTER: readonly string[] = [".DS_Store", "Thumbs.db", "desktop.ini"];

/** All files below a folder but what file managers leave there: paths relative to it with forward slashes, in order. */
export async function outputFiles(directory: string): Promise<readonly string[]> {
  const paths: string[] = [];
  const folders = [""];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of await readdir(join(directory, folder), { withFileTypes: true })) {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        folders.push(path);
      } else if (!LITTER.includes(entry.name)) {
        paths.push(path);
      }
    }
  }
  return paths.sort((one, two) => (one < two ? -1 : 1));
}

/** Whether a file name is that of the lock which a spreadsheet program keeps beside an open workbook. */
export function isLockName(name: string): boolean {
  return name.startsWith("~$") || name.startsWith(".~lock.");
}
