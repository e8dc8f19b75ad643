import { deriver } from "../../explain/deriver.js";
import type { Artefact } from "../../model/artefact.js";
import type { Scheme } from "../../model/scheme.js";
import { differenceWorkbook } from "../../report/difference-sheet/difference-workbook.js";
import { feedbackWorkbook } from "../../report/feedback-workbook/feedback-workbook.js";
import { gradingWorkbook } from "../../report/grading-workbook/grading-workbook.js";
import { resultArtefacts } from "../../report/result/result-artefacts.js";
import type { Result } from "../../report/result/schema.js";
import { workOrder } from "../../report/work-order/work-order.js";
import type { Progress } from "../show/progress.js";
import type { Terminal } from "../terminal.js";

/** Everything that `evaluate` writes, in memory. */
export async function evaluationDocuments(
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
    const order = await workOrder(result, scheme, province.code);
    artefacts.push(await feedbackWorkbook(result, scheme, province.code), ...(order === null ? [] : [order]));
  }
  return artefacts;
}
