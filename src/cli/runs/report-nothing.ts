import { evaluate } from "../../evaluate.js";
import type { Batch } from "../../model/batch.js";
import { toResult } from "../../report/result/to-result.js";
import { TOOL } from "../../version.js";
import type { CommonOptions, Threshold } from "../options.js";
import type { Terminal } from "../terminal.js";
import { reportRun } from "./evaluation-report.js";
import type { LoadedBatch } from "./load-batch.js";

/** Whether a batch holds files but no form, as a folder of pictures does. */
export function isNothing(batch: Batch): boolean {
  return batch.files.length === 0;
}

/** Says why each file was refused and writes nothing, since not even the year is known; returns the exit code. */
export function reportNothing(
  command: string,
  { scheme, batch }: LoadedBatch,
  options: CommonOptions & { readonly failOn: Threshold },
  terminal: Terminal,
): number {
  const { findings } = toResult(evaluate(scheme, batch, TOOL, "returns"));
  const summary = `${terminal.words.summary.nothing}\n`;
  return reportRun({ command, findings, written: null, summary, json: {} }, options, terminal);
}
