import type { Artefact } from "../../model/artefact.js";
import { feedbackWorkbook } from "../../report/feedback-workbook/feedback-workbook.js";
import { checkOutput } from "../../write/check-output.js";
import { writeOutput } from "../../write/write-output.js";
import type { FeedbackOptions } from "../options.js";
import { startProgress } from "../show/progress.js";
import type { Terminal } from "../terminal.js";
import { reportRun } from "./evaluation-report.js";
import { loadResult } from "./load-result.js";
import { outputOptions } from "./output-options.js";
import { protectInput } from "./protect-input.js";
import { provincesNamed } from "./provinces-named.js";

/** Writes the feedback of the named provinces, or of all 23, from a result; returns the exit code. */
export async function runFeedback(
  path: string,
  names: readonly string[],
  options: FeedbackOptions,
  terminal: Terminal,
): Promise<number> {
  const target = outputOptions(options);
  const { result, scheme, file } = await loadResult(path, options);
  await protectInput(file, options.output);
  const provinces = provincesNamed(scheme, names);
  await checkOutput(options.output, target);
  const progress = await startProgress(terminal, options);
  try {
    const artefacts: Artefact[] = [];
    for (const [index, province] of provinces.entries()) {
      progress.say(terminal.words.progress.rendering(index + 1, provinces.length));
      artefacts.push(await feedbackWorkbook(result, scheme, province.code));
    }
    const written = await writeOutput(options.output, artefacts, target);
    progress.stop();
    const { findings } = result;
    const report = { command: "feedback", findings, written, summary: "", tells: "output", json: {} } as const;
    return reportRun(report, { ...options, failOn: "never" }, terminal);
  } finally {
    progress.stop();
  }
}
