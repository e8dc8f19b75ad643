import type { Step } from "../model/derivation.js";
import { type Exact, exact, shortText } from "../model/exact.js";
import { LETTERS, type Scheme } from "../model/scheme.js";
import { STANDARD_LABELS } from "../wording/derivation/step-labels.js";
import { shareText } from "./formula.js";
import { basesOf, taken } from "./nodes/node.js";

/** The points, cuts, curve and caps that the formulas of a derivation use. */
export function standardsOf({ grading, rows }: Scheme): readonly Step[] {
  const { points, letterCuts, gradeCuts, curve, surplusCap, letterSteps, bases } = grading;
  return [
    taken(
      STANDARD_LABELS.weights,
      weightsText(rows.map(({ row, weight }) => [row, weight])),
      ...basesOf(...rows.map(({ weightBasis }) => weightBasis)),
    ),
    taken(
      STANDARD_LABELS.points,
      listText(LETTERS.map((letter) => [letter, points[letter]])),
      ...basesOf(bases.points),
    ),
    taken(STANDARD_LABELS.letterCuts, listText(Object.entries(letterCuts)), ...basesOf(bases.letterCuts)),
    taken(STANDARD_LABELS.gradeCuts, listText(Object.entries(gradeCuts)), ...basesOf(bases.gradeCuts)),
    taken(
      STANDARD_LABELS.curve,
      curve.map(({ completion, score }) => `${shortText(completion)} → ${shortText(score)}`).join(", "),
      ...basesOf(bases.curve),
    ),
    taken(STANDARD_LABELS.surplusCap, shortText(surplusCap), ...basesOf(bases.surplusCap)),
    taken(STANDARD_LABELS.letterSteps, String(letterSteps), ...basesOf(bases.letterSteps)),
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
