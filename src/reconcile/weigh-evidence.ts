import type { Batch } from "../model/batch.js";
import type { Exact } from "../model/exact.js";
import { rowKey } from "../model/filing.js";
import type { EvidenceKind, Hypothesis } from "../model/hypothesis.js";
import type { Relation } from "../model/item.js";
import type { SideValue } from "../model/reconciliation.js";
import type { Scheme } from "../model/scheme.js";
import type { Candidate } from "./candidate.js";
import type { OpenEntry } from "./collect-entries.js";
import { relationHolds } from "./explain/relation-holds.js";
import type { Pair } from "./find-candidates.js";
import { closeness } from "./match.js";

type Correction = Pick<Candidate, "side" | "corrected">;

/** What an entry's candidates come to. */
export interface Weighed {
  readonly hypotheses: readonly Hypothesis[];
  readonly ambiguous: boolean;
  readonly corrected: { readonly side: Candidate["side"]; readonly value: Exact } | null;
}

/**
 * Attributes candidates to a side by third evidence only: the agreement's target or last year,
 * the same side's other level, and the relations inside that reporter's return.
 */
export function weighEvidence(pair: Pair, candidates: readonly Candidate[], scheme: Scheme, batch: Batch): Weighed {
  const hypotheses = distinct(candidates).map((candidate): Hypothesis => {
    const evidence = evidenceFor(candidate, pair[candidate.side], pair.entry, scheme, batch);
    return { ...candidate, attributed: evidence.length > 0, evidence };
  });
  const named = distinct(
    hypotheses.filter((hypothesis) => hypothesis.attributed),
    sameCorrection,
  );
  const only = named.length === 1 ? named[0] : undefined;
  return {
    hypotheses,
    ambiguous: named.length > 1,
    corrected: only === undefined ? null : { side: only.side, value: only.corrected },
  };
}

/** Third evidence that a report should have been the corrected value. */
export function evidenceFor(
  candidate: Correction,
  own: SideValue,
  entry: OpenEntry,
  scheme: Scheme,
  batch: Batch,
): readonly EvidenceKind[] {
  const kinds: EvidenceKind[] = [];
  if (entry.target?.source === "agreement" && nearer(candidate.corrected, own.value, entry.target.value, scheme)) {
    kinds.push("target");
  }
  if (entry.previous !== null && nearer(candidate.corrected, own.value, entry.previous.value, scheme)) {
    kinds.push("previous");
  }
  if (otherLevelAgrees(candidate, own, entry, scheme)) {
    kinds.push("other-level");
  }
  if (relationsMend(candidate, own, entry, scheme, batch)) {
    kinds.push("relation");
  }
  return kinds;
}

/** Whether the corrected value is nearer to the reference than the filed one by the margin, as quotients. */
function nearer(corrected: Exact, filed: Exact, reference: Exact, scheme: Scheme): boolean {
  if (![corrected, filed, reference].every((value) => value.gt(0))) {
    return false;
  }
  return quotient(filed, reference).gte(quotient(corrected, reference).mul(scheme.matching.attributionMargin));
}

function quotient(a: Exact, b: Exact): Exact {
  return a.gte(b) ? a.div(b) : b.div(a);
}

function otherLevelAgrees(candidate: Correction, own: SideValue, entry: OpenEntry, scheme: Scheme): boolean {
  return entry.reports
    .filter((report) => report.side === candidate.side && report.reporter !== own.reporter)
    .some(({ actual: figure, reporter }) => {
      if (figure.state !== "given" || figure.value === null) {
        return false;
      }
      const level: SideValue = { reporter, value: figure.value, figure };
      const corrected: SideValue = { ...own, value: candidate.corrected };
      return (
        closeness(level, corrected, entry.item, scheme) !== null && closeness(level, own, entry.item, scheme) === null
      );
    });
}

/** Whether a relation of the reporter's own return is broken as filed and holds with the corrected value, and none the other way round. */
function relationsMend(candidate: Correction, own: SideValue, entry: OpenEntry, scheme: Scheme, batch: Batch): boolean {
  const rows = batch.returns.get(own.reporter)?.rows;
  const valueFor = (item: string, value: Exact): Exact | null => {
    if (item === entry.item.id) {
      return value;
    }
    const figure = rows?.get(rowKey(entry.link.id, item))?.actual;
    return figure?.state === "given" ? figure.value : null;
  };
  let mended = false;
  for (const relation of scheme.relations.filter((one) => [...one.left, ...one.right].includes(entry.item.id))) {
    const before = holds(relation, (item) => valueFor(item, own.value));
    const after = holds(relation, (item) => valueFor(item, candidate.corrected));
    if (before === true && after === false) {
      return false;
    }
    mended ||= before === false && after === true;
  }
  return mended;
}

function holds(relation: Relation, valueFor: (item: string) => Exact | null): boolean | null {
  const [left, right] = [relation.left.map(valueFor), relation.right.map(valueFor)];
  if ([...left, ...right].includes(null)) {
    return null;
  }
  return relationHolds(
    relation,
    left.filter((value) => value !== null),
    right.filter((value) => value !== null),
  );
}

function sameCandidate(a: Candidate, b: Candidate): boolean {
  return a.kind === b.kind && sameCorrection(a, b);
}

function sameCorrection(a: Candidate, b: Candidate): boolean {
  return a.side === b.side && a.corrected.equals(b.corrected);
}

function distinct<T extends Candidate>(
  list: readonly T[],
  same: (a: T, b: T) => boolean = sameCandidate,
): readonly T[] {
  return list.filter((entry, index) => list.findIndex((other) => same(entry, other)) === index);
}
