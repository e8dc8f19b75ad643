import type { AgreementLine } from "../model/agreement.js";
import type { Batch } from "../model/batch.js";
import type { Bilingual, Language } from "../model/bilingual.js";
import type { FindingData, Severity } from "../model/finding.js";
import type { GradingResult } from "../model/grading.js";
import type { Place } from "../model/place.js";
import type { Reconciliation } from "../model/reconciliation.js";
import type { RuleEntry } from "../model/rule.js";
import type { Scheme } from "../model/scheme.js";

/** What a rule of the first pass may look at. */
export interface ReturnsContext {
  readonly scheme: Scheme;
  readonly batch: Batch;
  readonly agreement: readonly AgreementLine[];
}

export interface EntriesContext extends ReturnsContext {
  readonly reconciliation: Reconciliation;
}

export interface GradesContext extends EntriesContext {
  readonly grading: GradingResult;
}

/** A failed case of a rule, before it becomes a Finding. */
export interface Failure<Data extends FindingData = FindingData> {
  readonly unit: string | null;
  readonly link: string | null;
  readonly item: string | null;
  readonly subject: string | null;
  readonly place: Place;
  readonly asRead: string | null;
  readonly data: Data;
  /** Where it differs from the rule's own. */
  readonly severity?: Severity;
  readonly suppressedCount?: number;
}

/** What a rule found; passed is what is left of `examined`. */
export interface Verdict<Data extends FindingData = FindingData> {
  readonly examined: number;
  readonly failures: readonly Failure<Data>[];
  readonly undecided: number;
}

/** A rule: metadata first, function last. The identity functions below let each file type its own data. */
export interface Rule<Context, Data extends FindingData = FindingData> extends RuleEntry {
  readonly message: Readonly<Record<Language, (data: Data, scheme: Scheme) => string>>;
  readonly check: (context: Context) => Verdict<Data>;
}

/** A rule of the pass before reconciling. */
export function returnsRule<Data extends FindingData>(
  rule: Omit<Rule<ReturnsContext, Data>, "pass">,
): Rule<ReturnsContext, Data> {
  return { ...rule, pass: "returns" };
}

/** A rule of the pass on entries. */
export function entriesRule<Data extends FindingData>(
  rule: Omit<Rule<EntriesContext, Data>, "pass">,
): Rule<EntriesContext, Data> {
  return { ...rule, pass: "entries" };
}

/** A rule of the pass on grades. */
export function gradesRule<Data extends FindingData>(
  rule: Omit<Rule<GradesContext, Data>, "pass">,
): Rule<GradesContext, Data> {
  return { ...rule, pass: "grades" };
}

/** Both languages of one fixed text. */
export function both(zh: string, en: string): Bilingual {
  return { zh, en };
}
