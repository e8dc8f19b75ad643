import type { Bilingual } from "../../model/bilingual.js";
import type { ChangeKind, ChangeRemark } from "../../model/change.js";
import type { FactStanding } from "../../model/fact-standing.js";
import type { FigureColumn } from "../../model/filing.js";
import type { ResultPlace, ResultUnit } from "../result/schema.js";

/** What stood somewhere in one of the two evaluations. */
export interface Stood {
  /** Figures with who filed them; the text as typed where it is no figure; empty if there is nothing. */
  readonly text: string;
  readonly places: readonly ResultPlace[];
}

/** One change, as the analyst reads it. */
export interface Change {
  /** Code of the province whose feedback it is, or who filed it. */
  readonly province: string;
  readonly kind: ChangeKind;
  /** Id of the finding, case or line; null for a figure that nobody asked about. */
  readonly id: string | null;
  readonly units: readonly string[];
  readonly link: string | null;
  readonly item: string | null;
  /** null where no single column is meant. */
  readonly column: FigureColumn | null;
  readonly matter: Bilingual;
  readonly old: Stood;
  readonly new: Stood;
  readonly remark: ChangeRemark | null;
}

/** A pair of old and new. */
export type Pair<T> = readonly [before: T, after: T];

/** What changed of a unit's evaluation; null where it was not evaluated. */
export interface UnitChange {
  readonly unit: string;
  readonly grade: Pair<ResultUnit["grade"]["suggested"]>;
  readonly total: Pair<number | null>;
  readonly fine: Pair<number | null>;
  readonly place: Pair<number | null>;
  /** Places under the open differences, best and worst; null while they cannot be said. */
  readonly dataRank: Pair<readonly [best: number, worst: number] | null>;
  readonly facts: Pair<readonly FactStanding[]>;
  /** Rows whose letter changed. */
  readonly letters: readonly { readonly row: number; readonly letter: Pair<ResultUnit["rows"][number]["letter"]> }[];
}

/** A figure that counts, where it is another one now. */
export interface AdoptedChange {
  /** null for link items. */
  readonly unit: string | null;
  readonly link: string | null;
  readonly item: string;
  readonly adopted: Pair<number | null>;
}

/** Two evaluations of one year compared; provinces in the regulation's order. */
export interface Comparison {
  readonly changes: readonly Change[];
  readonly units: readonly UnitChange[];
  readonly adopted: readonly AdoptedChange[];
}
