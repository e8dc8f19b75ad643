import { stat } from "node:fs/promises";
import { posix } from "node:path";
import type { Batch } from "../model/batch.js";
import { UsageError } from "../model/usage-error.js";
import { assembleBatch } from "./assemble-batch.js";
import { decideYear } from "./decide-year.js";
import { type GatherOptions, gatherForms } from "./gather-forms.js";
import { NoteBook } from "./note-book.js";
import { readLastYear } from "./settings/last-year.js";
import { type BatchFile, readSettings, SETTINGS_FILE } from "./settings/read-settings.js";
import { checkEncoding } from "./sheet/decode-text.js";
import { type Discovery, discoverFiles, type SkipReason } from "./source/discover-files.js";

/** How a batch is read. */
export interface ReadOptions extends GatherOptions {
  /** Year of the batch; it goes before batch.yaml's. */
  readonly year?: number;
  /** Settings read before (the scheme may come from them); left out: the folder's batch.yaml. */
  readonly settings?: BatchFile;
  /** Whether units without a return count as missing; "all" if left out. */
  readonly expected?: "all" | "seen";
  /** What counts where a unit has several returns and batch.yaml does not choose; "undecided" if left out. */
  readonly several?: "undecided" | "latest";
}

/** Skipped things that nobody put there as a form. */
const NOT_FILED: ReadonlySet<SkipReason> = new Set(["hidden", "system", "own-output"]);

/**
 * Reads a batch folder. Files that cannot be read or recognised are notes, never a throw.
 *
 * @throws UsageError if the folder is missing or holds no file at all, batch.yaml is wrong, last year's result
 * cannot be read, the encoding is unknown, or no year can be told.
 */
export async function readBatch(folder: string, options: ReadOptions): Promise<Batch> {
  if (options.encoding !== undefined) {
    checkEncoding(options.encoding);
  }
  await checkFolder(folder);
  const settings = options.settings ?? (await readSettings(folder));
  const discovery = withoutSettings(await discoverFiles(folder), settings);
  checkNotEmpty(folder, discovery);
  const notes = new NoteBook();
  const gathered = await gatherForms(discovery, withLimits(options, settings), notes);
  const year = decideYear(options.year ?? settings.year, gathered.sheets);
  const lastYear = settings.lastYear === null ? null : await readLastYear(folder, settings.lastYear, year);
  const { scheme, expected = "all", several = "undecided" } = options;
  return assembleBatch({ scheme, year, settings, gathered, lastYear, notes, expected, several });
}

/** Limits asked for go before those of batch.yaml. */
export function withLimits(options: ReadOptions, { limits }: BatchFile): ReadOptions {
  return { ...options, limits: { ...limits, ...options.limits } };
}

async function checkFolder(folder: string): Promise<void> {
  const status = await stat(folder).catch(() => null);
  if (status?.isDirectory() !== true) {
    throw new UsageError(
      status === null
        ? { zh: `没有这个文件夹：${folder}`, en: `no such folder: ${folder}` }
        : { zh: `${folder} 不是文件夹`, en: `${folder} is not a folder` },
    );
  }
}

function checkNotEmpty(folder: string, { files, skipped }: Discovery): void {
  if (files.length === 0 && skipped.every(({ reason }) => NOT_FILED.has(reason))) {
    throw new UsageError({ zh: `文件夹 ${folder} 中没有文件`, en: `the folder ${folder} holds no file` });
  }
}

/** batch.yaml and last year's result are read by themselves. */
function withoutSettings({ files, skipped }: Discovery, { lastYear }: BatchFile): Discovery {
  const result = lastYear === null ? null : posix.normalize(lastYear.replaceAll("\\", "/"));
  return { files: files.filter(({ path }) => path !== SETTINGS_FILE && path !== result), skipped };
}
