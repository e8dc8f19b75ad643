import type { Bilingual } from "../../model/bilingual.js";
import type { Step } from "../../model/derivation.js";
import type { CurvePoint } from "../../model/scheme.js";
import { curveText, scoreText } from "../formula.js";
import { given, worked } from "./node.js";

/** The score of a completion, on the line between two points of the curve. */
export function scoreStep(label: Bilingual, completion: number, score: number, curve: readonly CurvePoint[]): Step {
  const { formula, isFlat } = curveText(completion, curve);
  return isFlat ? given(label, formula, scoreText(score), "A-04") : worked(label, formula, scoreText(score), "A-04");
}
