import type { FactKind, Scheme } from "./scheme.js";

/** A fact as an evaluation lists it: as registered, or as the arithmetic finds it. */
interface ListedFact {
  readonly fact: string;
  readonly status: string;
}

/** The facts that cap or veto a grade, in the scheme's order: confirmed, or firm where the figures alone decide (五, A-05). */
export function limitsInForce(facts: readonly ListedFact[], scheme: Scheme): readonly FactKind[] {
  const inForce = facts.filter(({ status }) => status === "属实" || status === "firm");
  return scheme.facts.filter(({ id, effect }) => effect !== "none" && inForce.some(({ fact }) => fact === id));
}
