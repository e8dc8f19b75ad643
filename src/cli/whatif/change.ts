import type { Exact } from "../../model/exact.js";
import type { Letter } from "../../model/scheme.js";

/** Something supposed to be otherwise. */
export type Change =
  /** The figure that counts, of a link item or a unit item. */
  | {
      readonly kind: "figure";
      readonly unit: string | null;
      readonly link: string | null;
      readonly item: string;
      readonly value: Exact;
    }
  /** The assessors' letter of a row. */
  | { readonly kind: "letter"; readonly unit: string; readonly row: number; readonly letter: Letter }
  /** Whole points of the bonus. */
  | { readonly kind: "innovation"; readonly unit: string; readonly points: number };
