import type { DerivationNode } from "../../model/derivation.js";

/** The clauses and assumptions that a tree cites. */
export function citedIn({ bases, steps, children }: DerivationNode): readonly string[] {
  return [...bases, ...steps.flatMap((step) => step.bases), ...children.flatMap(citedIn)];
}
