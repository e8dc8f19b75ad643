import { settleAgreement } from "./agree/settle-agreement.js";
import { settleAnswers } from "./check/answers/settle-answers.js";
import { checkAnswers, checkEntries, checkGrades, checkReturns, joinResults } from "./check/check.js";
import { ruleEntries } from "./check/registry.js";
import { waiveOwnItems } from "./check/waive-own-items.js";
import { gradeUnits } from "./grade/grade-units.js";
import { sensitivity } from "./grade/robustness/sensitivity.js";
import type { Batch } from "./model/batch.js";
import type { Evaluation, Tool } from "./model/evaluation.js";
import type { GradingResult } from "./model/grading.js";
import type { Scheme } from "./model/scheme.js";
import { schemeInYear } from "./model/scheme-in-year.js";
import type { Sensitivity } from "./model/sensitivity.js";
import { reconcile } from "./reconcile/reconcile.js";

/** How far an evaluation goes: the returns alone, up to the cross-check of both sides, or to the grades. */
export type Extent = "returns" | "entries" | "grades";

const UNGRADED: GradingResult = { units: [], rankings: [] };
const UNTRIED: Sensitivity = { influences: new Map(), robustness: new Map() };

/** The whole program: a filed batch in, everything known about it out. A pure function of its arguments. */
export function evaluate(whole: Scheme, batch: Batch, tool: Tool, extent: Extent = "grades"): Evaluation {
  const scheme = schemeInYear(whole, batch.year);
  const agreement = settleAgreement(batch.agreement, scheme);
  const reconciliation = reconcile(scheme, batch, agreement);
  const onReturns = waiveOwnItems(checkReturns({ scheme, batch, agreement }), reconciliation);

  const entriesContext = { scheme, batch, agreement, reconciliation };
  const onEntries = extent === "returns" ? [] : [waiveOwnItems(checkEntries(entriesContext), reconciliation)];

  const graded = extent === "grades";
  const grading = graded ? gradeUnits(scheme, batch, agreement, reconciliation) : UNGRADED;
  const gradesContext = { ...entriesContext, grading };
  const onGrades = graded ? [checkGrades(gradesContext)] : [];
  const passes = [onReturns, ...onEntries, ...onGrades];

  const found = passes.flatMap((pass) => pass.findings);
  const answers = settleAnswers(gradesContext, found);
  const onAnswers = graded ? [checkAnswers({ ...gradesContext, answers })] : [];

  const tried = graded ? sensitivity({ scheme, batch, agreement, reconciliation, grading }) : UNTRIED;

  const { findings, tallies } = joinResults(scheme, [...passes, ...onAnswers]);
  return {
    tool,
    scheme,
    batch,
    agreement,
    reconciliation,
    grading,
    sensitivity: tried,
    answers,
    rules: ruleEntries(),
    findings,
    tallies,
  };
}
