import type { CaseClass } from "./reconciliation.js";

type Class = CaseClass | null;

const AGREEING: readonly Class[] = ["equal", "rounding"];
const UNVERIFIED: readonly Class[] = ["one-sided", "unit-scale", "keying", "swapped", "repeated", "unexplained"];

/** Both sides say the same, exactly or but for rounding. */
export function agrees(kind: Class): boolean {
  return AGREEING.includes(kind);
}

/** Nothing in it has to be told to both sides: they agree, or one of them reports the item by design. */
export function isUndisputed(kind: Class): boolean {
  return agrees(kind) || kind === "single-source";
}

/** The two sides differ beyond the tolerance, or one of them is silent; both silent leaves nothing to compare. */
export function isUnverified(kind: Class): boolean {
  return UNVERIFIED.includes(kind);
}
