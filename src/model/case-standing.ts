import { isUnverified } from "./case-class.js";
import type { DecisionChoice } from "./filing.js";
import type { CaseClass } from "./reconciliation.js";

type Decision = { readonly choice: DecisionChoice | null } | null;

/** A case with the decision that is applied to it, of a reconciliation or of a result. */
export interface DecidedCase {
  readonly class: CaseClass | null;
  readonly decision: Decision;
}

/** Where a case stands; `no-case`: both sides agree or are within tolerance, or one reports by design. */
export type Standing = "to-verify" | "sent-back" | "decided" | "waived" | "both-silent" | "no-case";

/** A decision says what counts, or that nothing has to be done; 退回 settles nothing. */
export function isSettled(decision: Decision): boolean {
  return decision !== null && !isSentBack(decision);
}

/** 退回: the provisional value stands and the case stays open. */
export function isSentBack(decision: Decision): boolean {
  return decision?.choice === "退回";
}

/** 豁免: the finding is waived and numbers are unchanged. */
export function isWaived(decision: Decision): boolean {
  return decision?.choice === "豁免";
}

/** A value was chosen: 东部, 中西部, 双方商定 or 核实. */
export function isDecided(decision: Decision): boolean {
  return isSettled(decision) && !isWaived(decision);
}

/** Where a case stands: by its decision, and without one by its class. */
export function standingOf({ class: kind, decision }: DecidedCase): Standing {
  if (decision === null) {
    return isUnverified(kind) ? "to-verify" : kind === null ? "both-silent" : "no-case";
  }
  return isSentBack(decision) ? "sent-back" : isWaived(decision) ? "waived" : "decided";
}

/**
 * Counted as 待核实, the same in every document: nothing settles it, and both sides' figures differ beyond the
 * tolerance, one side is silent, or it was sent back. Where both are silent, or one reports by design, there is
 * nothing to verify between them.
 */
export function isToVerify(one: DecidedCase): boolean {
  const standing = standingOf(one);
  return standing === "to-verify" || (standing === "sent-back" && one.class !== "single-source");
}
