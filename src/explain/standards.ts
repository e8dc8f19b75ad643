import type { Step } from "../model/derivation.js";
import { type Exact, exact, shortText } from "../model/exact.js";
import { LETTERS, type Scheme } from "../model/scheme.js";
import { STANDARD_LABELS } from "../wording/derivation/step-labels.js";
import { shareText } from "./formula.js";
import { taken } from "./nodes/node.js";

/** The points, cuts, curve and caps that the formulas of a derivation use. */
export function standardsOf({ grading, rows }: Scheme): readonly Step[] {
  const { points, letterCuts, gradeCuts, curve, surplusCap, letterSteps } = grading;
  return [
    taken(STANDARD_LABELS.weights, weightsText(rows.map(({ row, weight }) => [row, weight])), "附件"),
    taken(STANDARD_LABELS.points, listText(LETTERS.map((letter) => [letter, points[letter]])), "A-02"),
    taken(STANDARD_LABELS.letterCuts, listText(Object.entries(letterCuts)), "A-02"),
    taken(STANDARD_LABELS.gradeCuts, listText(Object.entries(gradeCuts)), "A-03"),
    taken(
      STANDARD_LABELS.curve,
      curve.map(({ completion, score }) => `${shortText(completion)} → ${shortText(score)}`).join(", "),
      "A-04",
    ),
    taken(STANDARD_LABELS.surplusCap, shortText(surplusCap), "A-04"),
    taken(STANDARD_LABELS.letterSteps, String(letterSteps), "A-12"),
  ];
}

function listText(pairs: readonly (readonly [string, Exact])[]): string {
  return pairs.map(([name, value]) => `${name} ${shortText(value)}`).join(", ");
}

function weightsText(weights: readonly (readonly [number, Exact])[]): string {
  const equal = exact(1).div(weights.length);
  return weights.every(([, weight]) => weight.equals(equal))
    ? shareText(equal)
    : weights.map(([row, weight]) => `${row}: ${shareText(weight)}`).join(", ");
}
