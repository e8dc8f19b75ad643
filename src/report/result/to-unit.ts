import { type Exact, jsonNumber } from "../../model/exact.js";
import type {
  IndicatorResult,
  LetterOutcome,
  LineResult,
  MeasureResult,
  Rank,
  RowResult,
  UnitEvaluation,
} from "../../model/grading.js";
import type { Robustness } from "../../model/sensitivity.js";
import type { ResultUnit } from "./schema.js";
import { FIGURE_DECIMALS, SCORE_DECIMALS, toPlace } from "./to-figures.js";
import { toRobustness } from "./to-sensitivity.js";

type Row = ResultUnit["rows"][number];
type Measure = ResultUnit["indicators"][number]["measures"][number];

/** An evaluated unit of result.json, from its measures to its place. */
export function toUnit(unit: UnitEvaluation, group: string, rank: Rank, robustness?: Robustness): ResultUnit {
  const completion = unit.agreementCompletion;
  return {
    unit: unit.unit,
    group,
    indicators: unit.indicators.map(toIndicator),
    completion:
      completion === null
        ? null
        : { mean: figure(completion.mean), score: score(completion.score), lines: completion.lines },
    lines: unit.lines.map(toLine),
    rows: unit.rows.map(toRow),
    composite: jsonNumber(unit.composite, SCORE_DECIMALS),
    innovation: score(unit.innovation.value),
    innovationEntries: unit.innovation.entries.map(toLetter),
    total: jsonNumber(unit.total, SCORE_DECIMALS),
    fine: jsonNumber(unit.fine, SCORE_DECIMALS),
    grade: toGrade(unit),
    rank: { place: rank.place, tied: rank.tied },
    ...toRobustness(robustness),
    talk: [...unit.talk],
  };
}

function toGrade({ grade }: UnitEvaluation): ResultUnit["grade"] {
  return {
    computed: grade.computed,
    afterCap: grade.afterCap,
    suggested: grade.suggested,
    low: grade.low,
    high: grade.high,
    withoutInnovation: grade.withoutInnovation,
    agreementUnchecked: grade.agreementUnchecked,
    facts: grade.facts.map(({ fact, status, clause }) => ({ fact, status, clause })),
    ...(grade.final === null
      ? {}
      : { final: { grade: grade.final.grade, document: grade.final.document, date: grade.final.date } }),
  };
}

function toIndicator(indicator: IndicatorResult): ResultUnit["indicators"][number] {
  return {
    indicator: indicator.indicator,
    score: jsonNumber(indicator.score, SCORE_DECIMALS),
    measures: indicator.measures.map(toMeasure),
    gaps: indicator.gaps.map((gap) => ({ measure: gap.measure, tried: [...gap.tried] })),
  };
}

function toMeasure(measure: MeasureResult): Measure {
  return {
    measure: measure.measure,
    benchmark: measure.benchmark,
    basis: measure.basis,
    actual: figure(measure.actual),
    base: figure(measure.base),
    completion: figure(measure.completion),
    score: score(measure.score),
    selfDeclared: measure.selfDeclared,
    parts: measure.parts.map((part) => ({
      link: part.link,
      actual: figure(part.actual),
      base: figure(part.base),
      counted: jsonNumber(part.counted, FIGURE_DECIMALS),
    })),
    ratio:
      measure.ratio === null
        ? null
        : {
            numerator: figure(measure.ratio.numerator),
            denominator: figure(measure.ratio.denominator),
            previousNumerator: jsonNumber(measure.ratio.previousNumerator, FIGURE_DECIMALS),
            previousDenominator: jsonNumber(measure.ratio.previousDenominator, FIGURE_DECIMALS),
            previousParts: measure.ratio.previousParts.map((part) => ({
              link: part.link,
              actual: figure(part.actual),
              base: figure(part.base),
            })),
          },
  };
}

function toRow(row: RowResult): Row {
  return {
    row: row.row,
    evidence: jsonNumber(row.evidence, SCORE_DECIMALS),
    suggested: row.suggested,
    assessors: row.assessors,
    letter: row.letter,
    provisional: row.provisional,
    points: jsonNumber(row.points, SCORE_DECIMALS),
    fine: jsonNumber(row.fine, SCORE_DECIMALS),
    banded: row.banded,
    floor: row.floor.map(({ line, adopted }) => ({
      link: line.link,
      item: line.item ?? "",
      adopted: figure(adopted),
      target: Number(jsonNumber(line.target, FIGURE_DECIMALS)),
    })),
    letters: row.letters.map(toLetter),
    spread: row.spread,
    reasoned: row.reasoned,
    entries: row.entries.map(({ entry, score: reached }) => ({
      entry: entry.kind === "indicator" ? entry.indicator : "completion",
      share: entry.share.toFraction(),
      score: jsonNumber(reached, SCORE_DECIMALS),
    })),
  };
}

function toLetter({ filed, refusal }: LetterOutcome): Row["letters"][number] {
  return {
    team: filed.team ?? filed.teamAsRead,
    result: filed.resultAsRead,
    reason: filed.reason,
    refusal,
    place: toPlace(filed.place),
  };
}

function toLine(result: LineResult): ResultUnit["lines"][number] {
  return {
    link: result.line.link,
    item: result.line.item,
    target: jsonNumber(result.line.target, FIGURE_DECIMALS),
    adopted: jsonNumber(result.adopted, FIGURE_DECIMALS),
    low: jsonNumber(result.low, FIGURE_DECIMALS),
    high: jsonNumber(result.high, FIGURE_DECIMALS),
    completion: jsonNumber(result.completion, FIGURE_DECIMALS),
    binding: result.line.binding,
    answersHere: result.answersHere,
    status: result.status,
    waived: result.waived,
  };
}

function figure(value: Exact): number {
  return Number(jsonNumber(value, FIGURE_DECIMALS));
}

function score(value: Exact): number {
  return Number(jsonNumber(value, SCORE_DECIMALS));
}
