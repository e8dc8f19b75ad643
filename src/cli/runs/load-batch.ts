import { resolve } from "node:path";
import type { Batch } from "../../model/batch.js";
import type { Scheme } from "../../model/scheme.js";
import { schemeInYear } from "../../model/scheme-in-year.js";
import { readBatch } from "../../read/read-batch.js";
import { readPaths } from "../../read/read-paths.js";
import { NO_SETTINGS, readSettings } from "../../read/settings/read-settings.js";
import type { CommonOptions, ReadingOptions } from "../options.js";
import type { Progress } from "../show/progress.js";
import type { Terminal } from "../terminal.js";
import { chosenScheme, schemeOfBatch } from "./chosen-scheme.js";
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
  const scheme = await chosenScheme(await schemeOfBatch(folder, settings.scheme), options, terminal);
  const batch = await readBatch(folder, { ...reading, scheme, settings });
  return { scheme: schemeInYear(scheme, batch.year), batch };
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
  const folder = only !== undefined && paths.length === 1 ? only : null;
  const settings = folder === null ? NO_SETTINGS : await readSettings(folder);
  const named = folder === null ? null : await schemeOfBatch(folder, settings.scheme);
  const scheme = await chosenScheme(named, options, terminal);
  const batch = await readPaths(paths, { ...reading, scheme, settings });
  return { scheme: schemeInYear(scheme, batch.year), batch };
}
