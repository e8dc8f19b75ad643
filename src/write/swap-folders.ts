import { access, rename } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";

const TRIES = 5;
const PAUSE_MILLISECONDS = 100;

/** Moves `next` to `directory` and what stood there to `aside`; if that fails, puts the old one back and throws. */
export async function swapFolders(directory: string, next: string, aside: string): Promise<void> {
  await renamePatiently(directory, aside);
  try {
    await renamePatiently(next, directory);
  } catch (error) {
    await rename(aside, directory);
    throw error;
  }
}

/** Renames; virus scanners on Windows hold new files for a moment, so a busy folder is tried again. */
export async function renamePatiently(from: string, to: string): Promise<void> {
  for (let count = 1; ; count += 1) {
    try {
      await rename(from, to);
      return;
    } catch (error) {
      const busy = error instanceof Error && "code" in error && (error.code === "EPERM" || error.code === "EBUSY");
      if (!busy || count === TRIES) {
        throw error;
      }
      await pause(PAUSE_MILLISECONDS);
    }
  }
}

/** The first free name `path`, `path-2`, `path-3` …. */
export async function freePath(path: string): Promise<string> {
  let candidate = path;
  for (let count = 2; await exists(candidate); count += 1) {
    candidate = `${path}-${count}`;
  }
  return candidate;
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
