import type { Finding, Tally } from "../model/finding.js";
import { findingId } from "../model/identity.js";
import type { Scheme } from "../model/scheme.js";
import { foldCauses } from "./fold-causes.js";
import { sortFindings } from "./order.js";
import { ANSWERS_RULES, ENTRIES_RULES, GRADES_RULES, RETURNS_RULES, ruleEntries } from "./registry.js";
import type { AnswersContext, EntriesContext, GradesContext, Judgement, ReturnsContext, Rule, Worded } from "./rule.js";

/** What one pass, or all of them, found: findings in reading order, tallies in registry order. */
export interface CheckResult {
  readonly findings: readonly Finding[];
  readonly tallies: readonly Tally[];
}

/** Runs the rules on the returns, before reconciling. A rule that throws is a bug and surfaces. */
export function checkReturns(context: ReturnsContext): CheckResult {
  return runPass(RETURNS_RULES, context);
}

/** Runs the rules on the reconciled entries. */
export function checkEntries(context: EntriesContext): CheckResult {
  return runPass(ENTRIES_RULES, context);
}

/** Runs the rules on the grades. */
export function checkGrades(context: GradesContext): CheckResult {
  return runPass(GRADES_RULES, context);
}

/** Runs the rules on the explanations that came back. */
export function checkAnswers(context: AnswersContext): CheckResult {
  return runPass(ANSWERS_RULES, context);
}

/** Joins the results of passes: one finding for each cause, sorted over all of them; tallies one after the other. */
export function joinResults(scheme: Scheme, results: readonly CheckResult[]): CheckResult {
  return {
    findings: sortFindings(
      foldCauses(results.flatMap((result) => result.findings)),
      scheme,
      ruleEntries().map((entry) => entry.id),
    ),
    tallies: results.flatMap((result) => result.tallies),
  };
}

/** Runs rules in order. Throws if two findings share an id or a tally does not add up: both are bugs of a rule. */
export function runPass<Context extends ReturnsContext>(
  rules: readonly Rule<Context>[],
  context: Context,
): CheckResult {
  const judged = rules.map((rule) => ({ rule, judgement: rule.run(context) }));
  const findings = judged.flatMap(({ rule, judgement }) =>
    judgement.worded.map((worded) => findingOf(rule, worded, context.batch.year)),
  );
  assertUnique(findings);
  return {
    findings: sortFindings(
      findings,
      context.scheme,
      rules.map((rule) => rule.id),
    ),
    tallies: judged.map(({ rule, judgement }) => tallyOf(rule.id, judgement)),
  };
}

function findingOf<Context>(rule: Rule<Context>, { failure, message }: Worded, year: number): Finding {
  const { unit, link, item, subject, place, asRead, data } = failure;
  return {
    id: findingId(rule.id, failure, year),
    rule: rule.id,
    severity: failure.severity ?? rule.severity,
    unit,
    link,
    item,
    subject,
    place,
    asRead,
    message,
    data,
    suppressedCount: failure.suppressedCount ?? 0,
    waived: failure.waived ?? false,
  };
}

function tallyOf(rule: string, judgement: Judgement): Tally {
  const { examined, failed, undecided, errored } = judgement;
  const passed = examined - failed - undecided - errored;
  if (passed < 0) {
    throw new Error(`${rule} reports more outcomes than it examined`);
  }
  return { rule, examined, passed, failed, undecided, errored };
}

function assertUnique(findings: readonly Finding[]): void {
  const seen = new Map<string, Finding>();
  for (const finding of findings) {
    const other = seen.get(finding.id);
    if (other !== undefined) {
      throw new Error(
        `${finding.rule} reports twice about ${JSON.stringify([finding.unit, finding.link, finding.item, finding.subject])}`,
      );
    }
    seen.set(finding.id, finding);
  }
}
