import { type Exact, exact, roundHalfUp, sum } from "../model/exact.js";
import type { IndicatorResult, LineResult, RowEvidence, RowResult, Shortfall } from "../model/grading.js";
import { bandOf, finalLetter, letterOf, worseLetter } from "../model/letters.js";
import type { Grading, Letter, RubricRow } from "../model/scheme.js";
import type { AssessorsLetter } from "./assessors-letter.js";
import { geometricMean } from "./geometric-mean.js";
import { isBinding } from "./grade-lines.js";
import type { Subject } from "./subject.js";

const STEP = exact("0.01");

/** What a row is graded on. */
export interface RowBasis {
  readonly indicators: readonly IndicatorResult[];
  readonly completionScore: Exact | null;
  readonly short: readonly Shortfall[];
}

/** Grades one row of the rubric: evidence, suggested letter, assessors' letter, final letter, points and fine score. */
export function gradeRow(
  row: RubricRow,
  { letter: assessors, ...assessment }: AssessorsLetter,
  basis: RowBasis,
  subject: Subject,
): RowResult {
  const { grading } = subject.scheme;
  const entries = row.entries[subject.unit.side].map((entry): RowEvidence => {
    const indicator = entry.kind === "indicator" ? entry.indicator : null;
    const result = basis.indicators.find((one) => one.indicator === indicator);
    return { entry, score: entry.kind === "completion" ? basis.completionScore : (result?.score ?? null) };
  });
  const evidence = evidenceOf(entries, subject);
  const banded = evidence === null ? null : letterOf(evidence, grading);
  const floor = banded === null ? [] : shortfalls(row, basis.short, subject);
  const suggested = banded !== null && floor.length > 0 ? worseLetter(banded, grading.floor.letter) : banded;
  const letter = finalLetter(suggested, assessors, assessment.reasoned, grading);
  return {
    row: row.row,
    entries,
    evidence,
    banded,
    floor,
    suggested,
    assessors,
    ...assessment,
    letter,
    provisional: assessors === null && suggested !== null,
    points: letter === null ? null : grading.points[letter],
    fine: letter === null ? null : fineScore(evidence, letter, grading),
  };
}

/** Weighted mean of the scores that exist, 2 decimals; none unless enough of the row's weight has evidence. */
function evidenceOf(entries: readonly RowEvidence[], { scheme, method }: Subject): Exact | null {
  const known = entries.flatMap(({ entry, score }) => (score === null ? [] : [{ share: entry.share, score }]));
  const share = sum(known.map((one) => one.share));
  const whole = sum(entries.map(({ entry }) => entry.share));
  if (known.length === 0 || share.lt(whole.mul(scheme.grading.evidenceShare))) {
    return null;
  }
  return method.rowMean === "geometric"
    ? geometricMean(known)
    : roundHalfUp(sum(known.map((one) => one.share.mul(one.score))).div(share), 2);
}

/** Binding lines far below their target (A-04b). */
export function shortLines(lines: readonly LineResult[], { scheme }: Subject): readonly Shortfall[] {
  const { share } = scheme.grading.floor;
  return lines.flatMap((result) => {
    const { line, adopted } = result;
    const { target } = line;
    const isShort = adopted !== null && target !== null && isBinding(result) && adopted.lt(target.mul(share));
    return isShort ? [{ line, adopted }] : [];
  });
}

/** Those of them on a figure that an indicator of this row counts (A-04b). */
function shortfalls(row: RubricRow, short: readonly Shortfall[], subject: Subject): readonly Shortfall[] {
  if (short.length === 0) {
    return [];
  }
  const counted = countedItems(row, subject);
  return short.filter(({ line }) => line.item !== null && counted.has(line.item));
}

/** Items named as a measure or a numerator of the row's indicators. */
function countedItems(row: RubricRow, subject: Subject): ReadonlySet<string> {
  const entries = row.entries[subject.unit.side];
  const ids = entries.flatMap((entry) => (entry.kind === "indicator" ? [entry.indicator] : []));
  const measures = subject.scheme.indicators
    .filter((indicator) => ids.includes(indicator.id))
    .flatMap((indicator) => indicator.measures)
    .filter((measure) => measure.levels.includes(subject.unit.level));
  return new Set(measures.flatMap((measure) => measure.numerator));
}

/** The evidence, moved to the nearest end of the letter's band; the letter's points where there is no evidence. */
function fineScore(evidence: Exact | null, letter: Letter, grading: Grading): Exact {
  if (evidence === null) {
    return grading.points[letter];
  }
  const { from, below } = bandOf(letter, grading);
  if (evidence.lt(from)) {
    return from;
  }
  return below !== null && evidence.gte(below) ? below.sub(STEP) : evidence;
}
