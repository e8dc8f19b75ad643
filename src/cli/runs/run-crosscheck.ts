import { evaluate } from "../../evaluate.js";
import { crosscheckArtefacts } from "../../report/crosscheck/crosscheck-workbook.js";
import { toResult } from "../../report/result/to-result.js";
import { TOOL } from "../../version.js";
import { checkOutput } from "../../write/check-output.js";
import { writeOutput } from "../../write/write-output.js";
import type { EvaluateOptions } from "../options.js";
import { startProgress } from "../show/progress.js";
import { entriesText } from "../show/summary-text.js";
import type { Terminal } from "../terminal.js";
import { reportRun } from "./evaluation-report.js";
import { loadBatch } from "./load-batch.js";
import { outputOptions } from "./output-options.js";
import { isNothing, reportNothing } from "./report-nothing.js";

/** Reconciles both sides only and writes 双方数据核对; returns the exit code. */
export async function runCrosscheck(folder: string, options: EvaluateOptions, terminal: Terminal): Promise<number> {
  const target = outputOptions(options, folder);
  await checkOutput(options.output, target);
  const progress = await startProgress(terminal, options);
  try {
    const { scheme, batch } = await loadBatch(folder, options, terminal, progress);
    if (isNothing(batch)) {
      progress.stop();
      return reportNothing("crosscheck", { scheme, batch }, options, terminal);
    }
    const result = toResult(evaluate(scheme, batch, TOOL, "entries"));
    const written = await writeOutput(options.output, await crosscheckArtefacts(result, scheme), target);
    progress.stop();
    const summary = `${entriesText(result, terminal)}\n`;
    const { findings, tieOut } = result;
    return reportRun({ command: "crosscheck", findings, written, summary, json: { tieOut } }, options, terminal);
  } finally {
    progress.stop();
  }
}
