import type { Exact } from "./exact.js";

/** Settings of the reconciliation. */
export interface Matching {
  readonly unitScaleCertain: Exact;
  readonly unitScalePossible: Exact;
  readonly keyingDigits: number;
  readonly swapFigures: number;
  readonly repeatedFrom: Exact;
  readonly repeatedAddends: number;
  readonly attributionMargin: Exact;
}
