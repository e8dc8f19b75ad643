import type { Bilingual } from "../../model/bilingual.js";
import type { DerivationNode, Note } from "../../model/derivation.js";
import type { Indicator } from "../../model/scheme.js";
import { measureWords } from "../../wording/derivation/measure-words.js";
import { DERIVATION_WORDS, STEP_LABELS } from "../../wording/derivation/step-labels.js";
import { measureLabel } from "../../wording/names.js";
import { scoreText } from "../formula.js";
import { measureOf, measureOfGap, type ResultIndicator, type Subject } from "../subject.js";
import { unusedBenchmarks } from "../unused-benchmarks.js";
import { measureNode } from "./measure-node.js";
import { averaged, basesOf, nodeOf, noteOf, same } from "./node.js";

/** An indicator: the mean of its measures' scores, and why a measure does not count. */
export function indicatorNode(indicator: Indicator, graded: ResultIndicator, subject: Subject): DerivationNode {
  const { score, measures } = graded;
  const scores = measures.map((measure) => scoreText(measure.score));
  return nodeOf("indicator", indicator.id, labelOf(indicator), {
    value: score === null ? DERIVATION_WORDS.none : same(scoreText(score)),
    steps: score === null ? [] : [averaged(STEP_LABELS.indicatorScore, scores, scoreText(score))],
    notes: notesOf(indicator, graded, subject),
    bases: basesOf(indicator.basis),
    children: measures.map((measure) => measureNode(measureOf(subject, indicator.id, measure), measure, subject)),
  });
}

function labelOf({ id, text }: Indicator): Bilingual {
  return same(`${id} ${text}`);
}

function notesOf(indicator: Indicator, { score, gaps }: ResultIndicator, subject: Subject): readonly Note[] {
  if (indicator.unmeasured !== null) {
    return [noteOf("reason", same(indicator.unmeasured))];
  }
  const missing = gaps.map((gap) => {
    const reasons = unusedBenchmarks(measureOfGap(subject, indicator.id, gap), null, subject);
    return noteOf("not-used", measureWords.gap(measureLabel(subject.scheme, gap.measure), reasons));
  });
  return score === null ? [...missing, noteOf("not-used", measureWords.noMeasure)] : missing;
}
