import { stat } from "node:fs/promises";
import { posix } from "node:path";
import type { Batch } from "../model/batch.js";
import { UsageError } from "../model/usage-error.js";
import { assembleBatch } from "./assemble-batch.js";
import { decideYear } from "./decide-year.js";
import { type Gathered, type GatherOptions, gatherForms } from "./gather-forms.js";
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
const NOT_FILED: ReadonlySet<SkipReason> = new Set(["hidden", "system", "own-output", "lock"]);

/**
 * Reads a batch folder. Files that cannot be read or recognised are notes, never a throw.
 *
 * @throws UsageError if the folder is missing or holds nothing that could be a form, batch.yaml is wrong, last year's result
 * cannot be read, the encoding is unknown, or no year can be told.
 */
export async function readBatch(folder: string, options: ReadOptions): Promise<Batch> {
  if (options.encoding !== undefined) {
    checkEncoding(options.encoding);
  }
  await checkFolder(folder);
  const settings = options.settings ?? (await readSettings(folder));
  const discovery = withoutSettings(await discoverFiles(folder), settings);
  const notes = new NoteBook();
  const gathered = await gatherForms(discovery, withLimits(options, settings), notes);
  checkNotEmpty(folder, discovery, gathered);
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

/** Files that were opened and then set aside are notes and this program's own documents. */
function checkNotEmpty(folder: string, { files, skipped }: Discovery, { sheets, counts }: Gathered): void {
  if (sheets.length > 0 || counts.refused > 0 || skipped.some(({ reason }) => !NOT_FILED.has(reason))) {
    return;
  }
  if (skipped.some(({ path, reason }) => path === "." && reason === "own-output")) {
    throw new UsageError({
      zh: `文件夹 ${folder} 是本程序的输出，不是批次；请指明存放填报表的文件夹`,
      en: `the folder ${folder} is an output of this program and no batch; name the folder that holds the returns`,
    });
  }
  throw new UsageError(
    files.length === 0
      ? { zh: `文件夹 ${folder} 中没有文件`, en: `the folder ${folder} holds no file` }
      : {
          zh: `文件夹 ${folder} 中没有填报表或其他表，只有说明等文件；请放入各地报来的表，或指明另一个文件夹`,
          en: `the folder ${folder} holds no form, only notes and the like; put in what was filed, or name another folder`,
        },
  );
}

/** batch.yaml and last year's result are read by themselves. */
function withoutSettings({ files, skipped }: Discovery, { lastYear }: BatchFile): Discovery {
  const result = lastYear === null ? null : posix.normalize(lastYear.replaceAll("\\", "/"));
  return { files: files.filter(({ path }) => path !== SETTINGS_FILE && path !== result), skipped };
}
