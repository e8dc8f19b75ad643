import type { Batch } from "../model/batch.js";
import { type DecisionRow, needsValue, rowKey } from "../model/filing.js";
import { groupBy } from "../model/grouping.js";
import { itemsOf, unitOf } from "../model/lookups.js";
import type { ChangedFigure, DecisionOutcome, DecisionRefusal } from "../model/reconciliation.js";
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
      return { decision, refusal: "outdated", changes };
    }
    return { decision, refusal: refusal ?? refusalBySilence(decision, entries), changes };
  });
  const standing = outcomes.filter((outcome) => outcome.refusal === null);
  const conflicting = new Set(
    [...groupBy(standing, (outcome) => decisionKey(outcome.decision)).values()]
      .filter((group) => new Set(group.map((outcome) => meaningOf(outcome.decision))).size > 1)
      .flat(),
  );
  return outcomes.map((outcome) => (conflicting.has(outcome) ? { ...outcome, refusal: "conflicting" } : outcome));
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
