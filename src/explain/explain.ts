import type { Derivation, DerivationTarget } from "../model/derivation.js";
import type { Scheme } from "../model/scheme.js";
import type { Result } from "../report/result/schema.js";
import { derivationOf, unevaluatedNode } from "./derivation-of.js";
import { targetNode } from "./nodes/target-node.js";
import { rootNotes } from "./root-notes.js";
import { sourceOf, subjectOf } from "./subject.js";

/**
 * Why a unit has its grade, or something in it its value: a tree from the published result and the scheme it was made
 * with, down to the cells of the returns. It works nothing out anew but thresholds.
 */
export function explain(result: Result, scheme: Scheme, unit: string, target: DerivationTarget): Derivation {
  const source = sourceOf(result, scheme);
  const subject = subjectOf(source, unit);
  if (subject === null) {
    return derivationOf(source, unit, unevaluatedNode(source, unit));
  }
  const node = targetNode(target, subject);
  return derivationOf(source, unit, { ...node, notes: [...node.notes, ...rootNotes(target, subject)] });
}
