import type { Result } from "../result/schema.js";

/** The reconciliation part of a result: the cross-check needs no grading. */
export type CrosscheckInput = Pick<
  Result,
  | "year"
  | "tool"
  | "scheme"
  | "fingerprint"
  | "inputs"
  | "returns"
  | "reconciliation"
  | "files"
  | "tieOut"
  | "asymmetry"
  | "assumptions"
>;
