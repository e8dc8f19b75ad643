import type { DerivationNode } from "../../model/derivation.js";
import { DERIVATION_WORDS } from "../../wording/derivation/step-labels.js";
import { unitWords } from "../../wording/derivation/unit-words.js";
import { figureText } from "../formula.js";
import type { Subject } from "../subject.js";
import { letterNode } from "./letter-node.js";
import { basesOf, nodeOf, noteOf, same } from "./node.js";

/** The bonus for accepted practices: the lowest of the working group's entries. */
export function innovationNode(subject: Subject): DerivationNode {
  const { graded, scheme } = subject;
  const points = figureText(graded.innovation);
  const used = graded.innovationEntries.filter(({ refusal }) => refusal === null);
  return nodeOf("innovation", "innovation", DERIVATION_WORDS.innovation, {
    value: same(points),
    notes: [
      noteOf("reason", unitWords.innovation(points, scheme.grading.maximumInnovation)),
      ...(used.length === 0 ? [noteOf("reason", unitWords.noInnovation)] : []),
    ],
    bases: ["二（二）五是", ...basesOf(scheme.grading.bases.maximumInnovation)],
    children: graded.innovationEntries.map((entry) => letterNode(entry, subject)),
  });
}
