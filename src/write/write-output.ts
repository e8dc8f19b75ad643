import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Artefact } from "../model/artefact.js";
import { UsageError } from "../model/usage-error.js";
import { checkArtefactPaths } from "./check-artefact-paths.js";
import { checkOutput, type OutputOptions, type OutputState } from "./check-output.js";
import { makeFolders } from "./make-folders.js";
import { MANIFEST_NAME, manifestText } from "./output-manifest.js";
import { unwritable } from "./refusals.js";
import { freePath, renamePatiently, swapFolders } from "./swap-folders.js";
import { clearLeftovers, temporaryFolder } from "./temporary-folders.js";

export interface WrittenOutput {
  /** Absolute. */
  readonly directory: string;
  /** Relative, in the order given. */
  readonly files: readonly string[];
  /** With `force`: where the replaced folder was kept because people had changed something in it. */
  readonly keptAside: string | null;
}

/**
 * Writes a whole output folder: into a temporary sibling, then renamed in one go. A failure or a kill leaves the old
 * output as it was. Throws UsageError when it may not or cannot be written.
 */
export async function writeOutput(
  directory: string,
  artefacts: readonly Artefact[],
  options: OutputOptions,
): Promise<WrittenOutput> {
  checkArtefactPaths(artefacts);
  try {
    await recover(directory, options);
    const state = await checkOutput(directory, options);
    const next = temporaryFolder(state.directory, "new");
    try {
      await fill(next, artefacts);
      const keptAside = await putInPlace(state, next);
      return { directory: state.directory, files: artefacts.map(({ path }) => path), keptAside };
    } finally {
      await rm(next, { recursive: true, force: true });
    }
  } catch (error) {
    throw asUsageError(error, directory);
  }
}

/** What a killed run left is cleared, and its old output restored, before anything is judged. */
async function recover(directory: string, options: OutputOptions): Promise<void> {
  // Overlaps and the like are refused before anything is touched.
  const before = await checkOutput(directory, { ...options, force: true });
  await makeFolders(dirname(before.directory));
  await clearLeftovers(before.directory, before.exists);
}

async function fill(folder: string, artefacts: readonly Artefact[]): Promise<void> {
  await mkdir(folder);
  for (const { path, bytes } of artefacts) {
    const file = join(folder, ...path.split("/"));
    await makeFolders(dirname(file));
    await writeFile(file, bytes);
  }
  await writeFile(join(folder, MANIFEST_NAME), manifestText(artefacts));
}

async function putInPlace(state: OutputState, next: string): Promise<string | null> {
  if (!state.exists) {
    await renamePatiently(next, state.directory);
    return null;
  }
  if (state.foreign !== null) {
    const kept = await freePath(`${state.directory}.bak`);
    await swapFolders(state.directory, next, kept);
    return kept;
  }
  const old = temporaryFolder(state.directory, "old");
  await swapFolders(state.directory, next, old);
  // The new output stands; an old one that cannot be removed now is cleared by the next run.
  await rm(old, { recursive: true, force: true }).catch(() => undefined);
  return null;
}

function asUsageError(error: unknown, directory: string): unknown {
  const fromSystem = error instanceof Error && "code" in error && "syscall" in error && typeof error.code === "string";
  return fromSystem && !(error instanceof UsageError) ? unwritable(directory, String(error.code), error) : error;
}
