import { evaluate } from "../../evaluate.js";
import { toResult } from "../../report/result/to-result.js";
import { problemList } from "../../report/tables/problem-list.js";
import { TOOL } from "../../version.js";
import { checkOutput } from "../../write/check-output.js";
import { writeOutput } from "../../write/write-output.js";
import type { ValidateOptions } from "../options.js";
import { startProgress } from "../show/progress.js";
import type { Terminal } from "../terminal.js";
import { reportRun } from "./evaluation-report.js";
import { loadPaths } from "./load-batch.js";
import { outputOptions } from "./output-options.js";

/** Checks files or a batch folder alone; with -o writes the problem list. Returns the exit code. */
export async function runValidate(
  paths: readonly string[],
  options: ValidateOptions,
  terminal: Terminal,
): Promise<number> {
  const target = outputOptions(options, paths[0]);
  if (options.output !== undefined) {
    for (const path of paths) {
      await checkOutput(options.output, outputOptions(options, path));
    }
  }
  const progress = await startProgress(terminal, options);
  try {
    const { scheme, batch } = await loadPaths(paths, options, terminal, progress);
    const evaluation = evaluate(scheme, batch, TOOL, "returns");
    const { findings, inputs, fingerprint } = toResult(evaluation);
    const written =
      options.output === undefined
        ? null
        : await writeOutput(options.output, await problemList({ ...evaluation, fingerprint }, scheme), target);
    progress.stop();
    return reportRun({ command: "validate", findings, written, summary: "", json: { inputs } }, options, terminal);
  } finally {
    progress.stop();
  }
}
