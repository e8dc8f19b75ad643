import { readdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

export type TemporaryKind = "new" | "old";

/** Sibling folder of a run in progress; its name tells whose it is. */
export function temporaryFolder(directory: string, kind: TemporaryKind): string {
  return join(dirname(directory), `.${basename(directory)}.jiedui-${kind}-${process.pid}`);
}

/**
 * Clears what a killed run left beside an output folder. Where it was killed between moving the old output aside and
 * the new one in, the old output comes back first. Folders of a run that is still alive are left alone.
 */
export async function clearLeftovers(directory: string, exists: boolean): Promise<void> {
  let missing = !exists;
  for (const { path, kind } of await leftoversOf(directory)) {
    if (kind === "old" && missing) {
      await rename(path, directory);
      missing = false;
    } else {
      await rm(path, { recursive: true, force: true });
    }
  }
}

/** The old outputs come first, so that one is restored before anything is removed. */
async function leftoversOf(directory: string): Promise<readonly { path: string; kind: TemporaryKind }[]> {
  const parent = dirname(directory);
  const prefix = `.${basename(directory)}.jiedui-`;
  const found: { path: string; kind: TemporaryKind }[] = [];
  for (const name of (await readdir(parent)).sort()) {
    const rest = name.startsWith(prefix) ? name.slice(prefix.length) : "";
    const match = /^(new|old)-(\d+)$/.exec(rest);
    if (match !== null && !isRunning(Number(match[2]))) {
      found.push({ path: join(parent, name), kind: match[1] === "old" ? "old" : "new" });
    }
  }
  return found.sort((one, two) => (one.kind === two.kind ? 0 : one.kind === "old" ? -1 : 1));
}

function isRunning(processId: number): boolean {
  if (processId === process.pid) {
    return false;
  }
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    // Not permitted means that it is there, under another user.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
