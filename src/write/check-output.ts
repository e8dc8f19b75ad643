import { realpath, stat } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, relative, resolve } from "node:path";
import { type ForeignFile, findForeignFile } from "./find-foreign-file.js";
import { currentFolder, keptFile, notAFolder, overlapping } from "./refusals.js";

export interface OutputOptions {
  /** Replace also what people changed or put there; it is kept beside, never deleted. */
  readonly force?: boolean;
  /** The batch the output comes from: neither may lie inside the other. */
  readonly batchFolder?: string;
}

/** What stands at an output folder before writing. */
export interface OutputState {
  /** Absolute, links resolved. */
  readonly directory: string;
  readonly exists: boolean;
  /** Only with `force`: a file because of which the old folder has to be kept. */
  readonly foreign: ForeignFile | null;
}

/** Whether an output may be written there; to be asked before the long work too. Throws UsageError; changes nothing. */
export async function checkOutput(directory: string, options: OutputOptions): Promise<OutputState> {
  const real = await realPathOf(resolve(directory));
  if (options.batchFolder !== undefined) {
    const batch = await realPathOf(resolve(options.batchFolder));
    if (isInside(real, batch) || isInside(batch, real)) {
      throw overlapping(directory, options.batchFolder);
    }
  }
  if (isInside(await realPathOf(process.cwd()), real)) {
    throw currentFolder(directory);
  }
  const found = await stat(real).catch(() => null);
  if (found === null) {
    return { directory: real, exists: false, foreign: null };
  }
  if (!found.isDirectory()) {
    throw notAFolder(directory);
  }
  const foreign = await findForeignFile(real);
  if (foreign !== null && (options.force !== true || foreign.kind === "open")) {
    throw keptFile(directory, foreign);
  }
  return { directory: real, exists: true, foreign };
}

/** Resolves links of the part of a path that exists. */
async function realPathOf(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(await realPathOf(parent), basename(path));
  }
}

function isInside(inner: string, outer: string): boolean {
  const way = relative(outer, inner);
  return way === "" || (!isAbsolute(way) && way.split(/[/\\]/)[0] !== "..");
}
