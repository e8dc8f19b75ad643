import { join } from "node:path";
import ExcelJS from "exceljs";
import { evaluate } from "../../src/evaluate.js";
import { deriver } from "../../src/explain/deriver.js";
import type { Artefact } from "../../src/model/artefact.js";
import { readBatch } from "../../src/read/read-batch.js";
import { allFeedback } from "../../src/report/feedback-workbook/feedback-workbook.js";
import { gradingWorkbook } from "../../src/report/grading-workbook/grading-workbook.js";
import { resultArtefacts } from "../../src/report/result/result-artefacts.js";
import { toResult } from "../../src/report/result/to-result.js";
import { DEFAULT_SCHEME, loadNamedScheme } from "../../src/scheme/load-scheme.js";
import { TOOL } from "../../src/version.js";
import { writeOutput } from "../../src/write/write-output.js";
import { findWorkbooks } from "./find-workbooks.js";
import type { Part, Setting } from "./part.js";
import { timed } from "./timed.js";

/** The same by stage, in one process that is warm: each stage goes on with what the first run of the one before gave. */
export async function stagesPart(setting: Setting): Promise<Part> {
  const batchFolder = join(setting.root, "samples/2019");
  const output = join(setting.folder, "stages");
  const { paths, what } = await findWorkbooks(batchFolder, setting);
  const scheme = await loadNamedScheme(DEFAULT_SCHEME);
  const batch = await readBatch(batchFolder, { scheme });
  const evaluation = evaluate(scheme, batch, TOOL);
  const result = toResult(evaluation);
  const documents: readonly Artefact[] = [
    ...resultArtefacts(result),
    await gradingWorkbook(result, scheme, deriver(result, scheme)),
    ...(await allFeedback(result, scheme)),
  ];
  const stage = (name: string, work: () => Promise<unknown>) => ({ name, run: () => timed(work) });
  return {
    title: "samples/2019 by stage, warm",
    rounds: 5,
    contenders: [
      stage(`exceljs reads ${what}`, () => loadAll(paths)),
      stage("read", () => readBatch(batchFolder, { scheme })),
      stage("check, reconcile, grade", async () => evaluate(scheme, batch, TOOL)),
      stage("result.json", async () => resultArtefacts(toResult(evaluation))),
      stage("grading workbook", () => gradingWorkbook(result, scheme, deriver(result, scheme))),
      stage("feedback workbooks", () => allFeedback(result, scheme)),
      stage("write", () => writeOutput(output, documents, { batchFolder })),
    ],
  };
}

async function loadAll(paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    await new ExcelJS.Workbook().xlsx.readFile(path);
  }
}
