import { evaluate } from "../../evaluate.js";
import { compareGradings } from "../../grade/compare-gradings.js";
import type { Evaluation } from "../../model/evaluation.js";
import { readSettings } from "../../read/settings/read-settings.js";
import { toResult } from "../../report/result/to-result.js";
import { DEFAULT_SCHEME } from "../../scheme/load-scheme.js";
import { TOOL } from "../../version.js";
import { unitName } from "../../wording/names.js";
import type { WhatifOptions } from "../options.js";
import { startProgress } from "../show/progress.js";
import type { Terminal } from "../terminal.js";
import { usageErrorOf } from "../usage-error-of.js";
import type { Change } from "../whatif/change.js";
import { changeBatch, SUPPOSED } from "../whatif/change-batch.js";
import { movedRows } from "../whatif/moved-rows.js";
import { parseChanges } from "../whatif/parse-changes.js";
import { suppositionJson } from "../whatif/supposition-json.js";
import { suppositionText } from "../whatif/supposition-text.js";
import { schemeOfBatch } from "./chosen-scheme.js";
import { loadBatch } from "./load-batch.js";

/** Evaluates a batch as it is and as it is supposed to be, and prints what moves; returns the exit code. */
export async function runWhatif(folder: string, options: WhatifOptions, terminal: Terminal): Promise<number> {
  const { set = [], letter = [], scheme: other, ...asIs } = options;
  if (set.length + letter.length === 0 && other === undefined) {
    throw usageErrorOf((words) => words.whatif.nothing);
  }
  const progress = await startProgress(terminal, options);
  try {
    const own = (await schemeOfBatch(folder, (await readSettings(folder)).scheme)) ?? DEFAULT_SCHEME;
    const first = await loadBatch(folder, { ...asIs, scheme: own }, terminal, progress);
    const changed = other === undefined ? first : await loadBatch(folder, options, terminal, progress);
    const { scheme } = changed;
    const changes = parseChanges(set, letter, scheme);
    progress.say(terminal.words.progress.evaluating);
    const before = evaluate(first.scheme, first.batch, TOOL);
    const after = evaluate(scheme, changeBatch(changed.batch, scheme, changes), TOOL);
    progress.stop();
    checkSupposed(changes, after);
    const supposition = {
      changes,
      before,
      after,
      comparison: compareGradings(before, after),
      rows: first.scheme.sha256 === scheme.sha256 ? movedRows(before.grading, after.grading) : [],
    };
    if (options.json === true) {
      const { findings } = toResult(after);
      const object = { command: "whatif", exitCode: 0, ...suppositionJson(supposition), findings };
      terminal.out(`${JSON.stringify(object, null, 2)}\n`);
    } else {
      terminal.out(suppositionText(supposition, terminal));
    }
    return 0;
  } finally {
    progress.stop();
  }
}

/** What is supposed of a figure that nobody reported, or of a unit that is not evaluated, would silently change nothing. */
function checkSupposed(changes: readonly Change[], { scheme, reconciliation, grading }: Evaluation): void {
  for (const { decision, refusal } of reconciliation.decisions) {
    if (refusal !== null && decision.place === SUPPOSED) {
      throw usageErrorOf((words) =>
        words.whatif.notReported(`--set ${decision.link ?? decision.unit}.${decision.item}`),
      );
    }
  }
  for (const change of changes) {
    if (change.kind !== "figure" && !grading.units.some(({ unit }) => unit === change.unit)) {
      throw usageErrorOf((words) => words.whatif.notEvaluated(unitName(scheme, change.unit)));
    }
  }
}
