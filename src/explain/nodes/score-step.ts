import type { Bilingual } from "../../model/bilingual.js";
import type { Step } from "../../model/derivation.js";
import type { Grading } from "../../model/scheme.js";
import { curveText, scoreText } from "../formula.js";
import { basesOf, given, worked } from "./node.js";

/** The score of a completion, on the line between two points of the curve. */
export function scoreStep(label: Bilingual, completion: number, score: number, { curve, bases }: Grading): Step {
  const { formula, isFlat } = curveText(completion, curve);
  const step = isFlat ? given : worked;
  return step(label, formula, scoreText(score), ...basesOf(bases.curve));
}
