import type { Bilingual } from "../../model/bilingual.js";
import { type Exact, exact, fixedText } from "../../model/exact.js";
import { bandOf } from "../../model/letters.js";
import { changeWords } from "../../wording/derivation/change-words.js";
import { measureWords } from "../../wording/derivation/measure-words.js";
import { measureLabel } from "../../wording/names.js";
import { completionText, scoreText } from "../formula.js";
import { sharesItem } from "../shares-item.js";
import { measureOf, type ResultIndicator, type ResultMeasure, type Subject } from "../subject.js";
import { usedBenchmark } from "../unused-benchmarks.js";
import { findWays, type Way } from "./find-ways.js";
import { suggestedGoals } from "./letter-goal.js";
import { completionNeeds, entryNeeds, fullScore, measureNeeds, rowWith } from "./score-needs.js";
import { wayText } from "./way-text.js";

/** What the indicator alone would have to reach for its row's next letter: score, completion, figures. */
export function indicatorChange(graded: ResultIndicator, subject: Subject): readonly Bilingual[] {
  const { scheme, graded: unit } = subject;
  const found = rowWith(graded.indicator, scheme.rows, unit.rows);
  const goal = found === null ? undefined : suggestedGoals(found.graded, "up", scheme.grading)[0];
  if (found === null || goal === undefined || graded.score === null) {
    return [];
  }
  const needed = entryNeeds(found.graded, graded.indicator, bandOf(goal.given, scheme.grading).from);
  const texts = needed === null || needed.lte(exact(graded.score)) ? [] : needTexts(graded, needed, subject);
  const ways = findWays(found.row, goal.given, "up", subject).filter((way) => isCounted(way, graded, subject));
  const { row, title } = found.row;
  return [changeWords.forRow(row, title, goal.given), ...texts, ...ways.map((way) => wayText(way, subject))];
}

function needTexts(graded: ResultIndicator, needed: Exact, subject: Subject): readonly Bilingual[] {
  const full = fullScore(subject.scheme.grading.curve);
  if (needed.gt(full)) {
    return [changeWords.indicatorCannot(graded.indicator, fixedText(full, 2))];
  }
  const score = graded.score ?? 0;
  const by = fixedText(needed.sub(exact(score)), 2);
  return [
    changeWords.indicator(graded.indicator, scoreText(score), fixedText(needed, 2), by),
    ...graded.measures.map((measure, at) => measureText(graded, measure, measureNeeds(graded, at, needed), subject)),
  ];
}

function measureText(
  { indicator }: ResultIndicator,
  measure: ResultMeasure,
  score: Exact,
  subject: Subject,
): Bilingual {
  const completion = completionNeeds(score, subject.scheme.grading.curve);
  const used = usedBenchmark(measureOf(subject, indicator, measure), measure);
  const label = measureWords.label(measureLabel(subject.scheme, measure.measure), used?.kind ?? measure.benchmark);
  const text = (name: string): Bilingual =>
    completion === null
      ? changeWords.measureCannot(name)
      : changeWords.measure(name, fixedText(score, 2), fixedText(completion, 4), completionText(measure.completion));
  return { zh: text(label.zh).zh, en: text(label.en).en };
}

function isCounted(way: Way, { indicator, measures }: ResultIndicator, subject: Subject): boolean {
  return measures.some((measure) => sharesItem(measureOf(subject, indicator, measure), measure, way, subject));
}
