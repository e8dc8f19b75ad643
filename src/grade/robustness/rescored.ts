import { scoreOf } from "../../model/curve.js";
import { roundHalfUp, sum } from "../../model/exact.js";
import type { IndicatorResult } from "../../model/grading.js";
import type { CurvePoint } from "../../model/scheme.js";

/** The same completions scored by another curve. */
export function rescored(
  indicators: readonly IndicatorResult[],
  curve: readonly CurvePoint[],
): readonly IndicatorResult[] {
  return indicators.map((indicator) => {
    const measures = indicator.measures.map((measure) => ({ ...measure, score: scoreOf(measure.completion, curve) }));
    const score = sum(measures.map((measure) => measure.score));
    return { ...indicator, measures, score: measures.length === 0 ? null : roundHalfUp(score.div(measures.length), 2) };
  });
}
