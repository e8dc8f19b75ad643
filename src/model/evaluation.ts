import type { AgreementLine } from "./agreement.js";
import type { SettledAnswer } from "./answer.js";
import type { Batch } from "./batch.js";
import type { Finding, Tally } from "./finding.js";
import type { GradingResult } from "./grading.js";
import type { Reconciliation } from "./reconciliation.js";
import type { RuleEntry } from "./rule.js";
import type { Scheme } from "./scheme.js";
import type { Sensitivity } from "./sensitivity.js";

/** Name and version of the program that evaluated. */
export interface Tool {
  readonly name: string;
  readonly version: string;
}

/** Everything known about a batch after all stages; the documents are renderings of it. */
export interface Evaluation {
  readonly tool: Tool;
  readonly scheme: Scheme;
  readonly batch: Batch;
  readonly agreement: readonly AgreementLine[];
  readonly reconciliation: Reconciliation;
  readonly grading: GradingResult;
  readonly sensitivity: Sensitivity;
  /** What the provinces explained, in reading order. */
  readonly answers: readonly SettledAnswer[];
  /** The rules that ran, in registry order. */
  readonly rules: readonly RuleEntry[];
  readonly findings: readonly Finding[];
  readonly tallies: readonly Tally[];
}
