import type { DerivationNode } from "../model/derivation.js";
import type { Scheme } from "../model/scheme.js";
import type { Result } from "../report/result/schema.js";
import { unevaluatedNode } from "./derivation-of.js";
import { unitNode } from "./nodes/unit-node.js";
import { sourceOf, subjectOf } from "./subject.js";

/** Trees of many units of one result: why each has its grade, without what would change it. */
export function deriver(result: Result, scheme: Scheme): (unit: string) => DerivationNode {
  const source = sourceOf(result, scheme);
  return (unit) => {
    const subject = subjectOf(source, unit);
    return subject === null ? unevaluatedNode(source, unit) : unitNode(subject);
  };
}
