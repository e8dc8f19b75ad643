import type { GradesContext } from "../../../src/check/rule.js";
import { exact, ZERO } from "../../../src/model/exact.js";
import type { AssessmentRow, FactRow } from "../../../src/model/filing.js";
import type { LetterOutcome, LineResult, RowResult, UnitEvaluation } from "../../../src/model/grading.js";
import { line } from "./agreement.js";
import { entriesContext } from "./entry.js";

export function lineResult(parts: Partial<LineResult> = {}): LineResult {
  return {
    line: line(),
    answersHere: true,
    adopted: exact(80),
    low: exact(80),
    high: exact(80),
    completion: exact("0.8"),
    status: "missed",
    waived: false,
    ...parts,
  };
}

export function assessment(parts: Partial<AssessmentRow> = {}): AssessmentRow {
  return {
    unit: "330100",
    team: "150000",
    teamAsRead: "内蒙古",
    subject: { kind: "row", row: 1 },
    letter: "优",
    innovation: null,
    resultAsRead: "优",
    reason: "",
    remark: "",
    place: { file: "考核.csv", row: 2 },
    ...parts,
  };
}

export function row(number: number, letters: readonly LetterOutcome[], parts: Partial<RowResult> = {}): RowResult {
  return {
    row: number,
    entries: [],
    evidence: null,
    banded: null,
    floor: [],
    suggested: null,
    assessors: "优",
    letters,
    spread: null,
    reasoned: false,
    letter: "优",
    provisional: false,
    points: exact(95),
    fine: exact(95),
    ...parts,
  };
}

export function fact(parts: Partial<FactRow> = {}): FactRow {
  return {
    unit: "330100",
    link: null,
    item: null,
    fact: "V2",
    status: "属实",
    elements: [],
    document: "审计报告（示例数据）",
    date: "2019-11-01",
    area: "",
    description: "",
    requirement: "",
    place: { file: "情形.csv", row: 2 },
    ...parts,
  };
}

export function evaluation(unit: string, parts: Partial<UnitEvaluation> = {}): UnitEvaluation {
  return {
    unit,
    indicators: [],
    agreementCompletion: null,
    lines: [],
    rows: [],
    innovation: { value: ZERO, entries: [] },
    composite: null,
    total: null,
    fine: null,
    facts: [],
    grade: {
      computed: null,
      afterCap: null,
      suggested: null,
      low: "较差",
      high: "好",
      withoutInnovation: null,
      agreementUnchecked: false,
      facts: [],
      final: null,
    },
    talk: [],
    ...parts,
  };
}

/** What the rules of the last pass see of these evaluations. */
export function gradesContext(...units: readonly UnitEvaluation[]): GradesContext {
  return { ...entriesContext([]), grading: { units, rankings: [] } };
}
