import type { Exact } from "./exact.js";
import type { Side } from "./pairing.js";
import type { Grade, Letter } from "./scheme.js";

/** What an open difference can change: A a grade or veto, B a row's letter, C the fine score by 0.10 or more, D less. */
export type InfluenceLevel = "A" | "B" | "C" | "D";

/** What a unit's evaluation becomes if a value is adopted; equal ends where nothing moves. */
export interface ValueEffect {
  readonly unit: string;
  readonly rows: readonly { readonly row: number; readonly from: Letter | null; readonly to: Letter | null }[];
  readonly grade: { readonly from: Grade | null; readonly to: Grade | null };
  /** V1 by arithmetic comes or goes. */
  readonly veto: boolean;
  readonly fine: { readonly from: Exact | null; readonly to: Exact | null };
}

/** The same of one side's figure. */
export interface Effect extends ValueEffect {
  readonly side: Side;
}

/** An open difference, by its case. */
export interface Influence {
  readonly id: string;
  readonly level: InfluenceLevel;
  /** Those that move something, in unit order, the eastern figure first. */
  readonly effects: readonly Effect[];
}

/** How firm a unit's grade and place are. */
export interface Robustness {
  /** All open differences at their worst and best for the unit, rivals the opposite. Places: best first. */
  readonly data: { readonly grade: readonly [low: Grade, high: Grade]; readonly rank: readonly [number, number] };
  /** Places under all weights within a quarter of their own that sum to 1, on letter points alone. */
  readonly weight: readonly [number, number];
  readonly methods: {
    /** Runs in which the grade is the suggested one. */
    readonly unchanged: number;
    readonly of: number;
    /** The most frequent place (the lowest number of several) and its share of the runs. */
    readonly modalRank: number;
    readonly share: Exact;
  };
  /** Rows that must drop (rise) one letter, dearest first, to lose (gain) a grade; null where no number does. */
  readonly stepsDown: number | null;
  readonly stepsUp: number | null;
}

/** What the open differences and the assumptions can change. */
export interface Sensitivity {
  /** By case id, of the open differences alone. */
  readonly influences: ReadonlyMap<string, Influence>;
  /** By unit, of those with a place. */
  readonly robustness: ReadonlyMap<string, Robustness>;
}
