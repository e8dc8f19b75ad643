import type { Exact } from "./exact.js";

/** A clause or an assumption number. */
type Basis = string;

/** Bounds of a derived figure, in its unit (a share as a plain ratio): outside them it is asked about. */
export interface PlausibleRange {
  /** Codes of the derived figures; a unit's is the one of its level. */
  readonly derived: readonly string[];
  readonly lowest: Exact;
  readonly highest: Exact;
  readonly basis: Basis;
}

/** From where on a figure that may be right is asked about all the same. */
export interface Plausibility {
  readonly countyAverage: PlausibleRange;
  readonly budgetShare: PlausibleRange;
  /** So many of a link's money and people items equal to last year's, each figure at least `from`. */
  readonly copied: { readonly from: Exact; readonly items: number; readonly basis: Basis };
  /**
   * A change against last year further from its median than max(median deviation, floor)^power, as factors;
   * of at least `reports` comparable ones whose larger figure is at least `from`.
   */
  readonly jump: {
    readonly reports: number;
    readonly from: Exact;
    readonly floor: Exact;
    readonly power: number;
    readonly basis: Basis;
  };
  /** The item of each side that counts the joint meetings: no mirror, but they should be alike. */
  readonly jointMeetings: { readonly east: string; readonly west: string; readonly basis: Basis };
}
