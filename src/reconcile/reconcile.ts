import type { AgreementLine } from "../model/agreement.js";
import type { Batch } from "../model/batch.js";
import { type Exact, ZERO } from "../model/exact.js";
import { type DecisionRow, rowKey } from "../model/filing.js";
import { caseId } from "../model/identity.js";
import type { Side } from "../model/pairing.js";
import type { Entry, Reconciliation, Report } from "../model/reconciliation.js";
import type { Scheme } from "../model/scheme.js";
import { adopt } from "./adopt.js";
import { asymmetry } from "./asymmetry.js";
import type { Candidate } from "./candidate.js";
import { classify } from "./classify.js";
import { collectEntries, type OpenEntry } from "./collect-entries.js";
import { type Explained, explainEntries, NOT_NEEDED } from "./explain/explain-entries.js";
import { reportGroups } from "./explain/report-groups.js";
import { findCandidates, pairOf } from "./find-candidates.js";
import { itemTotals } from "./item-totals.js";
import { findPatterns } from "./patterns/find-patterns.js";
import { appliedDecisions, decisionKey, settleDecisions } from "./settle-decisions.js";
import { tieOut } from "./tie-out.js";
import { unitFigures } from "./unit-figures.js";
import { weighEvidence } from "./weigh-evidence.js";

/** Reconciles all reports of a batch: one entry per link item with class, hypotheses and adopted value. */
export function reconcile(scheme: Scheme, batch: Batch, agreement: readonly AgreementLine[]): Reconciliation {
  const open = collectEntries(scheme, batch, agreement);
  const candidates = findCandidates(open, scheme, batch);
  const explained = explainEntries(open, scheme, batch);
  const decisions = settleDecisions(
    scheme,
    batch,
    new Map(open.map((entry) => [rowKey(entry.link.id, entry.item.id), entry])),
  );
  const applied = appliedDecisions(decisions);
  const entries = open.map((entry) => {
    const decision = applied.get(decisionKey({ unit: null, link: entry.link.id, item: entry.item.id })) ?? null;
    const said = explained.get(entry) ?? NOT_NEEDED;
    return { ...closeEntry(entry, candidates.get(entry) ?? [], decision, scheme, batch), ...said };
  });
  return {
    entries,
    byKey: new Map(entries.map((entry) => [rowKey(entry.link, entry.item), entry])),
    patterns: findPatterns(open, entries, scheme, batch),
    unitFigures: unitFigures(scheme, batch, agreement, applied),
    decisions,
    tieOut: tieOut(entries, scheme),
    totals: itemTotals(entries, scheme),
    asymmetry: asymmetry(entries, scheme),
  };
}

function closeEntry(
  entry: OpenEntry,
  candidates: readonly Candidate[],
  decision: DecisionRow | null,
  scheme: Scheme,
  batch: Batch,
): Omit<Entry, keyof Explained> {
  const { link, item, reports, east, west, target, previous } = entry;
  const caseClass = classify(entry, candidates, scheme);
  const pair = pairOf(entry);
  const weighed =
    pair === null
      ? { hypotheses: [], ambiguous: false, corrected: null }
      : weighEvidence(pair, candidates, scheme, batch);
  return {
    id: caseId(link.id, item.id, batch.year),
    link: link.id,
    item: item.id,
    reports,
    east,
    west,
    difference: pair === null ? null : pair.east.value.sub(pair.west.value),
    srd: pair === null ? null : symmetricDifference(pair.east.value, pair.west.value),
    class: caseClass,
    ...weighed,
    groups: reportGroups(entry, scheme),
    ...adopt(entry, caseClass, decision),
    target,
    previous,
    decision,
    levelsDiffer: (["east", "west"] as const).filter((side) => levelsDiffer(reports, side)),
  };
}

/** SRD = (a − b) ÷ ((|a| + |b|) ÷ 2); 0 when both are 0. */
function symmetricDifference(a: Exact, b: Exact): Exact {
  const middle = a.abs().add(b.abs()).div(2);
  return middle.equals(0) ? ZERO : a.sub(b).div(middle);
}

function levelsDiffer(reports: readonly Report[], side: Side): boolean {
  const given = reports.flatMap((report) =>
    report.side === side && report.actual.state === "given" && report.actual.value !== null
      ? [report.actual.value]
      : [],
  );
  return given.some((value) => !value.equals(given[0] ?? value));
}
