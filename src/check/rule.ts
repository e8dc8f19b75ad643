import type { AgreementLine } from "../model/agreement.js";
import type { SettledAnswer } from "../model/answer.js";
import type { Batch } from "../model/batch.js";
import type { Bilingual, Language } from "../model/bilingual.js";
import type { FindingData, Severity } from "../model/finding.js";
import type { GradingResult } from "../model/grading.js";
import type { Place } from "../model/place.js";
import type { Reconciliation } from "../model/reconciliation.js";
import type { Pass, RuleEntry } from "../model/rule.js";
import type { Scheme } from "../model/scheme.js";
import { type About, aboutFailure } from "./about.js";

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

/** What a rule on returned explanations may look at. */
export interface AnswersContext extends GradesContext {
  readonly answers: readonly SettledAnswer[];
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
  readonly waived?: boolean;
}

/** What a rule found; what is left of `examined` passed. */
export interface Verdict<Data extends FindingData = FindingData> {
  readonly examined: number;
  /** Elements that failed: as many as failures, or more where one failure stands for several. */
  readonly failed: number;
  /** Elements that do not say enough to be judged. */
  readonly undecided: number;
  /** Elements the rule could not run on, because what it measures against is missing. */
  readonly errored: number;
  readonly failures: readonly Failure<Data>[];
}

/** A failure with the rule's sentence about it. */
export interface Worded {
  readonly failure: Failure;
  readonly message: Bilingual;
}

export interface Judgement extends Omit<Verdict, "failures"> {
  readonly worded: readonly Worded[];
}

/** A rule as the registry holds it: what the rule book says, and its run. */
export interface Rule<Context> extends RuleEntry {
  readonly run: (context: Context) => Judgement;
}

type Sentence<Data extends FindingData> = (data: Data, about: About) => string;

/** A rule as its file writes it: metadata first, function last; each file types its own data. */
export interface RuleText<Context, Data extends FindingData> extends Omit<RuleEntry, "pass"> {
  readonly message: Readonly<Record<Language, Sentence<Data>>>;
  readonly check: (context: Context) => Verdict<Data>;
}

/** A rule of the pass before reconciling. */
export function returnsRule<Data extends FindingData>(text: RuleText<ReturnsContext, Data>): Rule<ReturnsContext> {
  return ruleOf("returns", text);
}

/** A rule of the pass on entries. */
export function entriesRule<Data extends FindingData>(text: RuleText<EntriesContext, Data>): Rule<EntriesContext> {
  return ruleOf("entries", text);
}

/** A rule of the pass on grades. */
export function gradesRule<Data extends FindingData>(text: RuleText<GradesContext, Data>): Rule<GradesContext> {
  return ruleOf("grades", text);
}

/** A rule on the explanations that came back; it runs after all others, which find what is explained. */
export function answersRule<Data extends FindingData>(text: RuleText<AnswersContext, Data>): Rule<AnswersContext> {
  return ruleOf("grades", text);
}

/** Both languages of one fixed text. */
export function both(zh: string, en: string): Bilingual {
  return { zh, en };
}

function ruleOf<Context extends ReturnsContext, Data extends FindingData>(
  pass: Pass,
  { check, message, ...entry }: RuleText<Context, Data>,
): Rule<Context> {
  return {
    ...entry,
    pass,
    run: (context) => {
      const { failures, ...counts } = check(context);
      const worded = failures.map((failure) => {
        const about = aboutFailure(failure, context.scheme);
        return { failure, message: both(message.zh(failure.data, about), message.en(failure.data, about)) };
      });
      return { ...counts, worded };
    },
  };
}
