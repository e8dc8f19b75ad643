import type { Bilingual } from "./bilingual.js";
import type { Severity } from "./finding.js";
import type { Basis } from "./scheme.js";

/** Before reconciling, after it, and last. */
export type Pass = "returns" | "entries" | "grades";

/** What the rule book says of a rule; its sentence and its test live with it in check/rules. */
export interface RuleEntry {
  /** Kebab-case words naming the fault. */
  readonly id: string;
  readonly pass: Pass;
  readonly severity: Severity;
  readonly basis: Basis;
  readonly title: Bilingual;
  readonly examines: Bilingual;
  readonly remedy: Bilingual;
}
