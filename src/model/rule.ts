import type { Bilingual } from "./bilingual.js";
import type { FigureColumn } from "./filing.js";
import type { Severity } from "./finding.js";
import type { ProgramBasis } from "./program-basis.js";

/** Before reconciling, after it, and last. */
export type Pass = "returns" | "entries" | "grades";

/** What a finding asks to look at again: columns where it names none itself, and whether all figures of its link or return. */
export interface AskedAgain {
  readonly columns?: readonly FigureColumn[];
  readonly whole?: true;
}

/** What the rule book says of a rule; its sentence and its test live with it in check/rules. */
export interface RuleEntry {
  /** Kebab-case words naming the fault. */
  readonly id: string;
  readonly pass: Pass;
  readonly severity: Severity;
  readonly basis: ProgramBasis;
  readonly title: Bilingual;
  readonly examines: Bilingual;
  readonly remedy: Bilingual;
  readonly asks?: AskedAgain;
  /** It is about a decision itself, so that no decision waives it. */
  readonly aboutDecisions?: true;
}
