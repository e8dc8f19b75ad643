import type { Result } from "../result/schema.js";

/** The parts of a result that its proofs are printed from; the cross-check has them without any grading. */
export type ProofSource = Pick<Result, "files" | "returns" | "reconciliation" | "tieOut" | "asymmetry">;
