import type { Letter } from "../../src/model/scheme.js";
import type { ResultPlace, ResultUnit } from "../../src/report/result/schema.js";

export const place: ResultPlace = { file: "示例数据/填报表.csv", row: 5, column: "本年完成" };

const POINTS: Readonly<Record<Letter, number>> = { 优: 95, 良: 85, 中: 70, 差: 30 };

export type Row = ResultUnit["rows"][number];
export type Line = ResultUnit["lines"][number];

/** A row as the assessors and the evidence made it. */
export function rowOf(row: number, letter: Letter | null, rest: Partial<Row> = {}): Row {
  const points = letter === null ? null : POINTS[letter];
  return {
    row,
    evidence: points,
    suggested: letter,
    assessors: letter,
    letter,
    provisional: false,
    points,
    fine: points,
    banded: letter,
    floor: [],
    letters: [],
    spread: letter === null ? null : 0,
    reasoned: false,
    entries: [{ entry: "E01", share: "1", score: points }],
    ...rest,
  };
}

export function rowsOf(letters: string): Row[] {
  return [...letters].map((letter, index) => rowOf(index + 1, isLetter(letter) ? letter : null));
}

function isLetter(text: string): text is Letter {
  return text in POINTS;
}

/** A line of L13 on an item. */
export function lineOf(item: string, rest: Partial<Line> = {}): Line {
  return {
    link: "L13",
    item,
    target: 5000,
    adopted: 5200,
    low: 5200,
    high: 5200,
    completion: 1,
    binding: true,
    answersHere: true,
    status: "met",
    waived: false,
    ...rest,
  };
}

export function gradeOf(rest: Partial<ResultUnit["grade"]>): ResultUnit["grade"] {
  return {
    computed: "好",
    afterCap: "好",
    suggested: "好",
    low: "好",
    high: "好",
    withoutInnovation: "好",
    agreementUnchecked: false,
    facts: [],
    ...rest,
  };
}

/** An evaluated unit with one indicator and one agreement line unless told. */
export function unitOf(unit: string, group: string, rest: Partial<ResultUnit>): ResultUnit {
  return {
    unit,
    group,
    indicators: [
      {
        indicator: "E07",
        score: 95,
        measures: [
          {
            measure: "fiscal_aid",
            benchmark: "target",
            basis: "二（一）",
            actual: 5200,
            base: 5000,
            completion: 1.04,
            score: 92,
            selfDeclared: false,
            parts: [{ link: "L13", actual: 5200, base: 5000, counted: 5200 }],
            ratio: null,
          },
        ],
        gaps: [{ measure: "fiscal_aid", tried: ["previous"] }],
      },
    ],
    completion: { mean: 1, score: 90, lines: 1 },
    lines: [lineOf("fiscal_aid")],
    rows: rowsOf("优优优优优优优优优优"),
    composite: 95,
    innovation: 1,
    innovationEntries: [],
    total: 96,
    fine: 95,
    grade: gradeOf({}),
    rank: { place: 1, tied: false },
    talk: [],
    ...rest,
  };
}
