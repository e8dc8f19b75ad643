import { type Basis, basisParts } from "../../model/basis.js";
import type { Bilingual } from "../../model/bilingual.js";
import type { DerivationKind, DerivationNode, Note, Step } from "../../model/derivation.js";
import type { ProgramBasis } from "../../model/program-basis.js";
import { meanText } from "../formula.js";

/** A clause or assumption that the scheme names; only `basesOf` makes one. */
type SchemeBasis = Basis & { readonly namedBy: "scheme" };

/** What a step or node may cite: what the scheme names, or what every scheme declares. */
export type Citation = SchemeBasis | ProgramBasis;

type NodeParts = Partial<Omit<DerivationNode, "kind" | "id" | "label" | "bases">>;

/** A node with what it has; the rest is empty. */
export function nodeOf(
  kind: DerivationKind,
  id: string | null,
  label: Bilingual,
  rest: NodeParts & { readonly bases?: readonly Citation[] },
): DerivationNode {
  return {
    kind,
    id,
    label,
    value: rest.value ?? null,
    measureUnit: rest.measureUnit ?? null,
    steps: rest.steps ?? [],
    notes: rest.notes ?? [],
    bases: rest.bases ?? [],
    places: rest.places ?? [],
    children: rest.children ?? [],
  };
}

/** A step that is worked out. */
export function worked(label: Bilingual, formula: string, result: string, ...bases: readonly Citation[]): Step {
  return { label, formula, relation: "equals", result, bases };
}

/** A step that is looked up by cuts or letters. */
export function given(label: Bilingual, formula: string, result: string, ...bases: readonly Citation[]): Step {
  return { label, formula, relation: "gives", result, bases };
}

/** A step that takes its result over as it is. */
export function taken(label: Bilingual, result: string, ...bases: readonly Citation[]): Step {
  return { label, formula: null, relation: "equals", result, bases };
}

/** A sum over terms; a single term is taken over. */
export function added(label: Bilingual, terms: readonly string[], result: string, ...bases: readonly Citation[]): Step {
  return terms.length > 1 ? worked(label, terms.join(" + "), result, ...bases) : taken(label, result, ...bases);
}

/** A plain mean; of a single term the term itself. */
export function averaged(
  label: Bilingual,
  terms: readonly string[],
  result: string,
  ...bases: readonly Citation[]
): Step {
  return terms.length > 1 ? worked(label, meanText(terms), result, ...bases) : taken(label, result, ...bases);
}

/** The same text in both languages. */
export function same(text: string): Bilingual {
  return { zh: text, en: text };
}

/** A sentence of one kind. */
export function noteOf(kind: Note["kind"], text: Bilingual): Note {
  return { kind, text };
}

/** Bases as the scheme writes them, cut into their clauses and assumptions, each once. */
export function basesOf(...bases: readonly Basis[]): readonly SchemeBasis[] {
  return basisParts(...bases) as readonly SchemeBasis[];
}
