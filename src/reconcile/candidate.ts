import type { Exact } from "../model/exact.js";
import type { HypothesisKind } from "../model/hypothesis.js";
import type { Side } from "../model/pairing.js";

/** What a detector proposes, before evidence is weighed. */
export interface Candidate {
  readonly kind: HypothesisKind;
  readonly side: Side;
  readonly corrected: Exact;
  readonly certain: boolean;
  readonly detail: Readonly<Record<string, string | number>>;
}
