import type { DerivationNode } from "../../model/derivation.js";
import { DERIVATION_WORDS, STEP_LABELS } from "../../wording/derivation/step-labels.js";
import { completionText, figureText, scoreText, sumText } from "../formula.js";
import type { ResultLine, Subject } from "../subject.js";
import { isBindingHere, lineNode } from "./line-node.js";
import { nodeOf, same, worked } from "./node.js";
import { scoreStep } from "./score-step.js";

/** Completion of the agreement: the mean of the binding lines this unit answers for, each at most 1. */
export function completionNode(subject: Subject): DerivationNode {
  const { graded, scheme } = subject;
  const { completion } = graded;
  const lines = graded.lines.filter((line) => isBindingHere(line) && line.adopted !== null);
  if (completion === null) {
    return nodeOf("completion", null, DERIVATION_WORDS.agreement, { value: DERIVATION_WORDS.none });
  }
  const mean = `${sumText(termsOf(lines))} ÷ ${lines.length}`;
  return nodeOf("completion", null, DERIVATION_WORDS.agreement, {
    value: same(scoreText(completion.score)),
    steps: [
      worked(STEP_LABELS.meanCompletion, mean, completionText(completion.mean), "A-05", "A-20"),
      scoreStep(STEP_LABELS.score, completion.mean, completion.score, scheme.grading),
    ],
    bases: ["二（一）"],
    children: lines.map((line) => lineNode(line, subject)),
  });
}

/** Lines that are met count 1 each and stand as one number. */
function termsOf(lines: readonly ResultLine[]): readonly string[] {
  const met = lines.filter((line) => isMet(line)).length;
  const short = lines.filter((line) => !isMet(line));
  return [
    ...(met > 0 ? [String(met)] : []),
    ...short.map(({ adopted, target }) => `${figureText(adopted ?? 0)} ÷ ${figureText(target ?? 0)}`),
  ];
}

function isMet({ adopted, target }: ResultLine): boolean {
  return adopted !== null && target !== null && adopted >= target;
}
