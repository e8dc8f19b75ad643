import type { Evaluation } from "../../model/evaluation.js";
import { settledFinals } from "../../model/finals.js";
import type { Finding, Tally } from "../../model/finding.js";
import type { UnitEvaluation } from "../../model/grading.js";
import { caseId } from "../../model/identity.js";
import { unitOf } from "../../model/lookups.js";
import type { AskedAgain, RuleEntry } from "../../model/rule.js";
import type { Scheme } from "../../model/scheme.js";
import { waiverOf } from "../../model/waiver.js";
import { type Replayed, withFingerprint } from "./fingerprint.js";
import type { Result, ResultFinding } from "./schema.js";
import { answersOn, toAnswers } from "./to-answers.js";
import { toDecision, toPlace } from "./to-figures.js";
import { toAgreementLine, toCompleteness, toFacts, toInput, toOpinions, toReturn } from "./to-filing.js";
import { toAsymmetry, toEntry, toItemTotal, toPattern, toTieOut, toUnitFigure } from "./to-reconciliation.js";
import { toUnit } from "./to-unit.js";

/**
 * The published form of an evaluation: units in the regulation's order, everything else in
 * the order of the stages, keys always in the same order, numbers rounded half up to their published decimals.
 */
export function toResult(evaluation: Evaluation): Result {
  const { scheme, batch, reconciliation, sensitivity } = evaluation;
  const returns = scheme.units.flatMap((unit) => batch.returns.get(unit.code) ?? []);
  return {
    schema: "jiedui/result@1",
    ...withFingerprint(toReplayed(evaluation)),
    files: { ...batch.fileCounts },
    completeness: byUnit(scheme, batch.completeness).map(toCompleteness),
    returns: returns.map((filed) => toReturn(filed, scheme, batch.year)),
    findings: evaluation.findings.map((finding) => toFinding(finding, evaluation)),
    tallies: evaluation.tallies.map((tally) => toTally(tally, evaluation.rules)),
    reconciliation: reconciliation.entries.map((entry) => ({
      ...toEntry(entry, sensitivity.influences.get(entry.id)),
      ...answersOn(evaluation.answers, [entry.id]),
    })),
    patterns: reconciliation.patterns.map(toPattern),
    unitFigures: byUnit(scheme, [...reconciliation.unitFigures.values()]).map((figure) =>
      toUnitFigure(figure, batch.returns.get(figure.unit)),
    ),
    units: evaluation.grading.units.map((unit) => rankedUnit(unit, evaluation)),
    agreement: evaluation.agreement.map(toAgreementLine),
    facts: toFacts(evaluation),
    opinions: returns.flatMap((filed) => toOpinions(filed, scheme)),
    teamReports: toTeamReports(evaluation),
    decisions: toDecisions(evaluation),
    finals: byUnit(scheme, settledFinals(batch)).map(({ unit, grade, document, date, place }) => ({
      unit,
      grade,
      document,
      date,
      place: toPlace(place),
    })),
    answers: toAnswers(evaluation.answers),
    tieOut: reconciliation.tieOut.map(toTieOut),
    totals: reconciliation.totals.map(toItemTotal),
    asymmetry: reconciliation.asymmetry.map(toAsymmetry),
    assumptions: scheme.assumptions.map(({ id, text, value }) => ({ id, text, value })),
  };
}

function toReplayed({ scheme, batch, tool }: Evaluation): Replayed {
  return {
    year: batch.year,
    tool: { name: tool.name, version: tool.version },
    scheme: { id: scheme.id, version: scheme.version, sha256: scheme.sha256 },
    settings: { deadline: batch.settings.deadline, feedbackDate: batch.settings.feedbackDate },
    inputs: [...batch.files].sort((a, b) => (a.path < b.path ? -1 : 1)).map(toInput),
  };
}

function rankedUnit(unit: UnitEvaluation, { scheme, grading, sensitivity }: Evaluation): Result["units"][number] {
  const ranks = grading.rankings.flatMap((ranking) => ranking.ranks);
  const rank = ranks.find((candidate) => candidate.unit === unit.unit);
  const place = rank ?? { unit: unit.unit, place: null, tied: false };
  return toUnit(unit, unitOf(scheme, unit.unit).group, place, sensitivity.robustness.get(unit.unit));
}

function toFinding(finding: Finding, { rules, answers, batch, reconciliation }: Evaluation): ResultFinding {
  const rule = ruleOf(rules, finding.rule);
  const waiver = finding.waived ? waiverOf(finding, reconciliation) : null;
  return {
    id: finding.id,
    rule: finding.rule,
    severity: finding.severity,
    unit: finding.unit,
    link: finding.link,
    item: finding.item,
    subject: finding.subject,
    place: toPlace(finding.place),
    asRead: finding.asRead,
    message: finding.message.zh,
    messageEn: finding.message.en,
    remedy: rule.remedy.zh,
    data: { ...finding.data },
    suppressedCount: finding.suppressedCount,
    waived: finding.waived,
    ...answersOn(answers, [finding.id, ...caseOf(finding, rule, batch.year)]),
    ...(waiver === null ? {} : { decision: toDecision(waiver) }),
  };
}

/** A finding on both sides' figures is put to the provinces as its case. */
function caseOf({ link, item }: Finding, { pass }: RuleEntry, year: number): readonly string[] {
  return pass === "entries" && link !== null && item !== null ? [caseId(link, item, year)] : [];
}

function toTally(tally: Tally, rules: readonly RuleEntry[]): Result["tallies"][number] {
  const rule = ruleOf(rules, tally.rule);
  return {
    rule: tally.rule,
    title: rule.title.zh,
    severity: rule.severity,
    basis: rule.basis,
    pass: rule.pass,
    examined: tally.examined,
    passed: tally.passed,
    failed: tally.failed,
    undecided: tally.undecided,
    errored: tally.errored,
    ...(rule.asks === undefined ? {} : { asks: toAsked(rule.asks) }),
  };
}

function toAsked({ columns, whole }: AskedAgain): NonNullable<Result["tallies"][number]["asks"]> {
  return { ...(columns === undefined ? {} : { columns: [...columns] }), ...(whole === undefined ? {} : { whole }) };
}

function toTeamReports({ scheme, batch }: Evaluation): Result["teamReports"] {
  return byUnit(
    scheme,
    batch.assessments.filter((row) => row.subject.kind === "report"),
  ).map((row) => ({
    unit: row.unit,
    team: row.team ?? row.teamAsRead,
    text: row.remark,
    place: toPlace(row.place),
  }));
}

function toDecisions({ reconciliation }: Evaluation): Result["decisions"] {
  return reconciliation.decisions.map(({ decision, refusal }) => ({
    caseId: decision.caseId,
    unit: decision.unit,
    link: decision.link,
    item: decision.item,
    ...toDecision(decision),
    refusal,
  }));
}

/** In the regulation's order; the order within a unit stays. */
function byUnit<T extends { readonly unit: string }>(scheme: Scheme, list: readonly T[]): readonly T[] {
  return scheme.units.flatMap((unit) => list.filter((entry) => entry.unit === unit.code));
}

function ruleOf(rules: readonly RuleEntry[], id: string): RuleEntry {
  const rule = rules.find((candidate) => candidate.id === id);
  if (rule === undefined) {
    throw new Error(`no rule ${id}`);
  }
  return rule;
}
