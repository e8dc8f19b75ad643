import type { Bilingual } from "./bilingual.js";
import type { Place } from "./place.js";
import type { FactId } from "./scheme.js";

/** What a node stands for. Its `id` is what names it on the command line. */
export type DerivationKind =
  | "unit"
  | "unevaluated"
  | "row"
  | "innovation"
  | "fact"
  | "completion"
  | "line"
  | "indicator"
  | "measure"
  | "part"
  | "letter"
  | "item"
  | "figure"
  | "report"
  | "target"
  | "previous"
  | "finding";

/**
 * One step of arithmetic. `formula` holds figures, + − × ÷, `min`, cuts and letters only, the same in every language;
 * null where the result is taken over as it is. "equals" is worked out, "gives" is looked up by cuts or letters.
 */
export interface Step {
  readonly label: Bilingual;
  readonly formula: string | null;
  readonly relation: "equals" | "gives";
  /** In the decimals it is rounded to. */
  readonly result: string;
  readonly bases: readonly string[];
}

/** A sentence beside the arithmetic. */
export interface Note {
  readonly kind: "answer" | "reason" | "not-used" | "decision" | "rank" | "change" | "firmness";
  readonly text: Bilingual;
}

/** A step of the way from the suggested grade down to the cells of the returns. */
export interface DerivationNode {
  readonly kind: DerivationKind;
  readonly id: string | null;
  readonly label: Bilingual;
  /** The figure, letter or grade that the node above works with; null where it has none. */
  readonly value: Bilingual | null;
  readonly measureUnit: string | null;
  readonly steps: readonly Step[];
  readonly notes: readonly Note[];
  /** Clauses and assumptions; those of the steps stand there. */
  readonly bases: readonly string[];
  readonly places: readonly Place[];
  readonly children: readonly DerivationNode[];
}

/** A clause with the law's words, or an assumption with its text and present value. */
export interface BasisText {
  readonly id: string;
  readonly text: string;
  readonly value: string | null;
}

/** Why a unit has its grade, or something in it its value. */
export interface Derivation {
  readonly year: number;
  readonly unit: string;
  readonly title: Bilingual;
  /** Whether grades are suggestions or the batch held approved ones. */
  readonly status: "suggested" | "approved";
  readonly scheme: { readonly id: string; readonly version: string; readonly sha256: string };
  readonly tool: { readonly name: string; readonly version: string };
  readonly root: DerivationNode;
  /** Points, cuts, curve and caps the formulas use, as steps without a formula. */
  readonly standards: readonly Step[];
  readonly bases: readonly BasisText[];
}

/** What of a unit is asked about. */
export type DerivationTarget =
  | { readonly kind: "unit" }
  | { readonly kind: "row"; readonly row: number }
  | { readonly kind: "indicator"; readonly indicator: string }
  /** null: on all of the unit's links. */
  | { readonly kind: "item"; readonly item: string; readonly link: string | null }
  /** A cap or veto: V1 by the agreement lines, and every fact filed about the unit. */
  | { readonly kind: "fact"; readonly fact: FactId }
  | { readonly kind: "case"; readonly id: string }
  | { readonly kind: "finding"; readonly id: string };
