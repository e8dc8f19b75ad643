import { scoreOf } from "../model/curve.js";
import { type Exact, roundHalfUp, sum } from "../model/exact.js";
import type { BenchmarkKind, IndicatorResult, MeasureGap, MeasureResult } from "../model/grading.js";
import type { Benchmark, Indicator, Measure } from "../model/scheme.js";
import { againstNorm, againstNormItem, againstPrevious, againstTarget, type Completion } from "./amount-benchmarks.js";
import { againstGoal, againstPreviousRatio, type RatioCompletion } from "./ratio-benchmarks.js";
import type { Subject } from "./subject.js";

/** Scores an indicator of the unit's side: the mean over its measures that have evidence, 2 decimals. */
export function gradeIndicator(indicator: Indicator, subject: Subject): IndicatorResult {
  const measures: MeasureResult[] = [];
  const gaps: MeasureGap[] = [];
  for (const measure of indicator.measures.filter((one) => one.levels.includes(subject.unit.level))) {
    const result = gradeMeasure(measure, subject);
    if (result === null) {
      gaps.push({ measure: measure.name, tried: measure.benchmarks.map((benchmark) => benchmark.kind) });
    } else {
      measures.push(result);
    }
  }
  return { indicator: indicator.id, score: meanOf(measures.map((measure) => measure.score)), measures, gaps };
}

/** The first benchmark that exists, in the order the scheme tries them. */
function gradeMeasure(measure: Measure, subject: Subject): MeasureResult | null {
  for (const benchmark of measure.benchmarks) {
    const found = completionAgainst(benchmark, measure, subject);
    if (found !== null) {
      const ratio = "ratio" in found ? found.ratio : null;
      const score = scoreOf(found.completion, subject.scheme.grading.curve);
      return { measure: measure.name, benchmark: kindOf(benchmark), basis: benchmark.basis, ...found, ratio, score };
    }
  }
  return null;
}

function completionAgainst(
  benchmark: Benchmark,
  measure: Measure,
  subject: Subject,
): Completion | RatioCompletion | null {
  switch (benchmark.kind) {
    case "target":
      return againstTarget(measure, subject);
    case "norm":
      return againstNorm(measure, benchmark.value, subject);
    case "norm-item":
      return againstNormItem(measure, benchmark.item, subject);
    case "goal":
      return againstGoal(measure, benchmark.value, subject);
    case "previous":
      return measure.denominator === null ? againstPrevious(measure, subject) : againstPreviousRatio(measure, subject);
  }
}

function kindOf(benchmark: Benchmark): BenchmarkKind {
  return benchmark.kind === "norm-item" ? "norm" : benchmark.kind;
}

function meanOf(scores: readonly Exact[]): Exact | null {
  return scores.length === 0 ? null : roundHalfUp(sum(scores).div(scores.length), 2);
}
