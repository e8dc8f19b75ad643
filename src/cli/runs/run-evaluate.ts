import { evaluate } from "../../evaluate.js";
import { deriver } from "../../explain/deriver.js";
import type { Artefact } from "../../model/artefact.js";
import type { Scheme } from "../../model/scheme.js";
import { differenceWorkbook } from "../../report/difference-sheet/difference-workbook.js";
import { feedbackWorkbook } from "../../report/feedback-workbook/feedback-workbook.js";
import { gradingWorkbook } from "../../report/grading-workbook/grading-workbook.js";
import { resultArtefacts } from "../../report/result/result-artefacts.js";
import type { Result } from "../../report/result/schema.js";
import { toResult } from "../../report/result/to-result.js";
import { TOOL } from "../../version.js";
import { checkOutput } from "../../write/check-output.js";
import { writeOutput } from "../../write/write-output.js";
import type { EvaluateOptions } from "../options.js";
import { type Progress, startProgress } from "../show/progress.js";
import { summaryText } from "../show/summary-text.js";
import type { Terminal } from "../terminal.js";
import { reportRun } from "./evaluation-report.js";
import { loadBatch } from "./load-batch.js";
import { outputOptions } from "./output-options.js";
import { isNothing, reportNothing } from "./report-nothing.js";

/** Reads, evaluates and writes everything of one batch; returns the exit code. */
export async function runEvaluate(folder: string, options: EvaluateOptions, terminal: Terminal): Promise<number> {
  const target = outputOptions(options, folder);
  // Asked before the long work too, so that nobody waits for a refusal.
  await checkOutput(options.output, target);
  const progress = await startProgress(terminal, options);
  try {
    const { scheme, batch } = await loadBatch(folder, options, terminal, progress);
    if (isNothing(batch)) {
      progress.stop();
      return reportNothing("evaluate", { scheme, batch }, options, terminal);
    }
    progress.say(terminal.words.progress.evaluating);
    const result = toResult(evaluate(scheme, batch, TOOL));
    const written = await writeOutput(options.output, await documents(result, scheme, terminal, progress), target);
    progress.stop();
    const report = {
      command: "evaluate",
      findings: result.findings,
      written,
      summary: summaryText(result, scheme, terminal),
      json: { year: result.year, scheme: result.scheme, completeness: result.completeness, units: grades(result) },
    };
    return reportRun(report, options, terminal);
  } finally {
    progress.stop();
  }
}

async function documents(
  result: Result,
  scheme: Scheme,
  terminal: Terminal,
  progress: Progress,
): Promise<readonly Artefact[]> {
  const provinces = scheme.units.filter((unit) => unit.level === "province");
  const total = provinces.length + 2;
  progress.say(terminal.words.progress.rendering(0, total));
  const artefacts = [
    ...resultArtefacts(result),
    await gradingWorkbook(result, scheme, deriver(result, scheme)),
    await differenceWorkbook(result, scheme),
  ];
  for (const [index, province] of provinces.entries()) {
    progress.say(terminal.words.progress.rendering(index + 2, total));
    artefacts.push(await feedbackWorkbook(result, scheme, province.code));
  }
  return artefacts;
}

function grades(result: Result): readonly object[] {
  return result.units.map(({ unit, group, total, grade, rank }) => ({
    unit,
    group,
    total,
    suggested: grade.suggested,
    place: rank.place,
  }));
}
