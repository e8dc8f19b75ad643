import type { Exact } from "./exact.js";
import type { DecisionRow } from "./filing.js";
import type { Side } from "./pairing.js";

/** Why a decision is not applied. */
export const DECISION_REFUSALS = [
  "choice-missing",
  "reason-missing",
  "value-missing",
  "side-silent",
  /** A figure it was made on has changed since. */
  "outdated",
  /** Outdated or expired, and decided again since. */
  "superseded",
  "expired",
  "expiry-unreadable",
  "conflicting",
  "no-such-case",
  "not-for-unit-items",
  "unit-not-evaluated",
] as const;

export type DecisionRefusal = (typeof DECISION_REFUSALS)[number];

/** A side's figure as a decision knew it, and as it stands; null: not reported. */
export interface ChangedFigure {
  readonly side: Side;
  readonly madeOn: Exact | null;
  readonly now: Exact | null;
}

/** What became of a decision. */
export interface DecisionOutcome {
  readonly decision: DecisionRow;
  /** null: applied. */
  readonly refusal: DecisionRefusal | null;
  /** What has changed since it was made; empty unless that is why it is not applied. */
  readonly changes: readonly ChangedFigure[];
  /** The decisions that differ from it, or the one that supersedes it; empty for the other refusals. */
  readonly against: readonly DecisionRow[];
}
