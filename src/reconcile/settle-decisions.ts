import type { Batch } from "../model/batch.js";
import { isSentBack } from "../model/case-standing.js";
import type { ChangedFigure, DecisionOutcome, DecisionRefusal } from "../model/decision-outcome.js";
import { type DecisionRow, needsValue, rowKey } from "../model/filing.js";
import { groupBy } from "../model/grouping.js";
import { itemsOf, unitOf } from "../model/lookups.js";
import type { Scheme } from "../model/scheme.js";
import { changedSinceCase, changedSinceUnit } from "./changed-figures.js";
import type { OpenEntry } from "./collect-entries.js";

/** Says for each decision whether it can be applied; in reading order. */
export function settleDecisions(
  scheme: Scheme,
  batch: Batch,
  entries: ReadonlyMap<string, OpenEntry>,
): readonly DecisionOutcome[] {
  const outcomes = batch.decisions.map((decision): DecisionOutcome => {
    const refusal = refusalByTerms(decision, batch) ?? refusalByKey(decision, scheme, batch, entries);
    const changes = refusal === null ? changesSince(decision, scheme, batch, entries) : [];
    if (changes.length > 0) {
      return { decision, refusal: "outdated", changes, against: [] };
    }
    return { decision, refusal: refusal ?? refusalBySilence(decision, entries), changes, against: [] };
  });
  const standing = groupBy(
    outcomes.filter(({ refusal }) => refusal === null).map(({ decision }) => decision),
    decisionKey,
  );
  return outcomes.map((outcome) => among(standing.get(decisionKey(outcome.decision)) ?? [], outcome));
}

/**
 * A decision among the valid ones on its case: those that differ conflict, one made on today's figures stands for those
 * that lapsed, and one that followed a 退回 for it.
 */
function among(standing: readonly DecisionRow[], outcome: DecisionOutcome): DecisionOutcome {
  const { decision, refusal } = outcome;
  const answering = refusal === null ? standing.find((other) => answers(other, decision)) : undefined;
  if (answering !== undefined) {
    return { ...outcome, refusal: "superseded", against: [answering] };
  }
  const valid = standing.filter((one) => !standing.some((other) => answers(other, one)));
  const isDivided = new Set(valid.map(meaningOf)).size > 1;
  if (refusal === null && isDivided) {
    const others = valid.filter((other) => meaningOf(other) !== meaningOf(decision));
    return { ...outcome, refusal: "conflicting", against: others };
  }
  const lapsed = refusal === "outdated" || refusal === "expired";
  const next = lapsed && !isDivided ? valid.find((other) => supersedes(other, decision)) : undefined;
  return next === undefined ? outcome : { ...outcome, refusal: "superseded", against: [next] };
}

/** The case was sent back, and decided on a later day; without two dates nothing says which came first. */
function answers(next: DecisionRow, sentBack: DecisionRow): boolean {
  const dated = next.date !== null && sentBack.date !== null && next.date > sentBack.date;
  return isSentBack(sentBack) && !isSentBack(next) && dated;
}

/** It names the figures it was made on, which are today's, and is not the older one. */
function supersedes(next: DecisionRow, lapsed: DecisionRow): boolean {
  const names = [next.madeOnEast, next.madeOnWest].some(({ state }) => state !== "blank");
  return names && (next.date === null || lapsed.date === null || next.date >= lapsed.date);
}

/** The decisions that are applied, by `decisionKey`. */
export function appliedDecisions(outcomes: readonly DecisionOutcome[]): ReadonlyMap<string, DecisionRow> {
  return new Map(
    outcomes
      .filter((outcome) => outcome.refusal === null)
      .map((outcome) => [decisionKey(outcome.decision), outcome.decision]),
  );
}

/** Key of what a decision is about: unit (of unit items), link and item. */
export function decisionKey(about: Pick<DecisionRow, "unit" | "link" | "item">): string {
  const unit = about.link === null ? (about.unit ?? "") : "";
  return `${unit}/${rowKey(about.link, about.item ?? "")}`;
}

function refusalByTerms(decision: DecisionRow, batch: Batch): DecisionRefusal | null {
  if (decision.item === null || (decision.link === null && decision.unit === null)) {
    return "no-such-case";
  }
  if (decision.choice === null) {
    return "choice-missing";
  }
  if (decision.reason === "") {
    return "reason-missing";
  }
  if (!decision.validUntilReadable) {
    return "expiry-unreadable";
  }
  const { feedbackDate } = batch.settings;
  if (decision.validUntil !== null && feedbackDate !== null && decision.validUntil < feedbackDate) {
    return "expired";
  }
  return needsValue(decision.choice) && decision.value.state !== "given" ? "value-missing" : null;
}

function refusalForUnitItem(decision: DecisionRow, scheme: Scheme, batch: Batch): DecisionRefusal | null {
  if (decision.unit === null || !batch.returns.has(decision.unit)) {
    return "unit-not-evaluated";
  }
  const own = itemsOf(scheme, unitOf(scheme, decision.unit).side, "unit");
  if (!own.some((item) => item.id === decision.item)) {
    return "no-such-case";
  }
  return decision.choice === "核实" || decision.choice === "豁免" ? null : "not-for-unit-items";
}

type Entries = ReadonlyMap<string, OpenEntry>;

function refusalByKey(decision: DecisionRow, scheme: Scheme, batch: Batch, entries: Entries): DecisionRefusal | null {
  if (decision.link === null) {
    return refusalForUnitItem(decision, scheme, batch);
  }
  return entryOf(decision, entries) === undefined ? "no-such-case" : null;
}

function changesSince(decision: DecisionRow, scheme: Scheme, batch: Batch, entries: Entries): readonly ChangedFigure[] {
  const entry = entryOf(decision, entries);
  return entry === undefined ? changedSinceUnit(decision, scheme, batch) : changedSinceCase(decision, entry);
}

function refusalBySilence(decision: DecisionRow, entries: Entries): DecisionRefusal | null {
  const entry = entryOf(decision, entries);
  const silent =
    (decision.choice === "东部" && entry?.east.actual === null) ||
    (decision.choice === "中西部" && entry?.west.actual === null);
  return silent ? "side-silent" : null;
}

function entryOf({ link, item }: DecisionRow, entries: Entries): OpenEntry | undefined {
  return link === null ? undefined : entries.get(rowKey(link, item ?? ""));
}

/** Two decisions are the same if they choose the same and, where a value is chosen, the same value. */
function meaningOf(decision: DecisionRow): string {
  return `${decision.choice}/${needsValue(decision.choice) ? decision.value.value?.toFraction() : ""}`;
}
