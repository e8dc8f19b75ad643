import type { Exact } from "../model/exact.js";
import type { HypothesisKind } from "../model/reconciliation.js";
import type { Side } from "../model/scheme.js";

/** What a detector proposes, before evidence is weighed. */
export interface Candidate {
  readonly kind: HypothesisKind;
  readonly side: Side;
  readonly corrected: Exact;
  readonly certain: boolean;
  readonly detail: Readonly<Record<string, string | number>>;
}
