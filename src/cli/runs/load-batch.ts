import { resolve } from "node:path";
import type { Batch } from "../../model/batch.js";
import type { Scheme } from "../../model/scheme.js";
import { readBatch } from "../../read/read-batch.js";
import { readPaths } from "../../read/read-paths.js";
import { NO_SETTINGS, readSettings } from "../../read/settings/read-settings.js";
import { DEFAULT_SCHEME, loadNamedScheme } from "../../scheme/load-scheme.js";
import type { CommonOptions, ReadingOptions } from "../options.js";
import type { Progress } from "../show/progress.js";
import type { Terminal } from "../terminal.js";
import { protectInput } from "./protect-input.js";
import { readingOptions } from "./reading-options.js";

export interface LoadedBatch {
  readonly scheme: Scheme;
  readonly batch: Batch;
}

type LoadOptions = CommonOptions & ReadingOptions;

/** Reads a batch folder with its settings and its scheme: the option's, else batch.yaml's, else the default. */
export async function loadBatch(
  folder: string,
  options: LoadOptions & { readonly output?: string },
  terminal: Terminal,
  progress: Progress,
): Promise<LoadedBatch> {
  const reading = await readingOptions(options, terminal, progress);
  const settings = await readSettings(folder);
  if (settings.lastYear !== null && options.output !== undefined) {
    await protectInput(resolve(folder, settings.lastYear), options.output);
  }
  const scheme = await loadNamedScheme(options.scheme ?? settings.scheme ?? DEFAULT_SCHEME);
  const batch = await readBatch(folder, { ...reading, scheme, settings });
  return { scheme, batch };
}

/** Reads files or folders for `validate`; a single folder is a batch. */
export async function loadPaths(
  paths: readonly string[],
  options: LoadOptions,
  terminal: Terminal,
  progress: Progress,
): Promise<LoadedBatch> {
  const reading = await readingOptions(options, terminal, progress);
  const [only] = paths;
  const settings = only !== undefined && paths.length === 1 ? await readSettings(only) : NO_SETTINGS;
  const scheme = await loadNamedScheme(options.scheme ?? settings.scheme ?? DEFAULT_SCHEME);
  const batch = await readPaths(paths, { ...reading, scheme, settings });
  return { scheme, batch };
}
