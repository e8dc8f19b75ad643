import { stat } from "node:fs/promises";
import { join } from "node:path";
import { evaluate } from "../../evaluate.js";
import { toResult } from "../../report/result/to-result.js";
import { TOOL } from "../../version.js";
import type { CommonOptions, ReadingOptions } from "../options.js";
import type { Progress } from "../show/progress.js";
import type { Terminal } from "../terminal.js";
import { loadBatch } from "./load-batch.js";
import { type LoadedResult, loadResult } from "./load-result.js";

/** A result.json, the folder it lies in, or a batch folder, which is evaluated and nothing written. Throws UsageError. */
export async function loadOrEvaluate(
  path: string,
  options: CommonOptions & ReadingOptions,
  terminal: Terminal,
  progress: Progress,
): Promise<LoadedResult> {
  if (!(await isBatch(path))) {
    return loadResult(path, options);
  }
  const { scheme, batch } = await loadBatch(path, options, terminal, progress);
  progress.say(terminal.words.progress.evaluating);
  return { result: toResult(evaluate(scheme, batch, TOOL)), scheme, file: path };
}

/** A folder without a result.json. */
export async function isBatch(path: string): Promise<boolean> {
  const [folder, result] = await Promise.all([statusOf(path), statusOf(join(path, "result.json"))]);
  return folder?.isDirectory() === true && result === null;
}

function statusOf(path: string) {
  return stat(path).catch(() => null);
}
