import type { BasisText, DerivationNode } from "../model/derivation.js";
import type { Scheme } from "../model/scheme.js";
import { CLAUSE_TEXTS } from "../wording/clause-texts.js";

/** Every clause and assumption a tree cites, in the order cited: the law's words, the scheme's assumptions. */
export function basisTexts(root: DerivationNode, extra: readonly string[], scheme: Scheme): readonly BasisText[] {
  return [...new Set([...citedIn(root), ...extra])].flatMap((id) => textOf(id, scheme) ?? []);
}

function citedIn({ bases, steps, children }: DerivationNode): readonly string[] {
  return [...bases, ...steps.flatMap((step) => step.bases), ...children.flatMap(citedIn)];
}

function textOf(id: string, { assumptions, facts, indicators }: Scheme): BasisText | null {
  const assumption = assumptions.find((one) => one.id === id);
  if (assumption !== undefined) {
    return assumption;
  }
  const clause = CLAUSE_TEXTS[id] ?? facts.find(({ clause }) => clause === id)?.clauseText;
  const indicator = indicators.find(({ basis }) => basis === id);
  const text = clause ?? (indicator === undefined ? null : `${indicator.number}. ${indicator.text}`);
  return text === null ? null : { id, text, value: null };
}
