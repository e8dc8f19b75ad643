import { assessmentRow } from "../assessment-files.js";
import type { Planting } from "../planting.js";
import { causes, type Problem } from "../problem.js";
import type { SampleRow } from "../sample-file.js";

export const TEAM_PATH = "交叉考核/交叉考核评价.csv";

/** Letters that cannot be used, and rows without one. */
export function brokenLetters(plan: Planting): readonly Problem[] {
  const nujiang = plan.unit("怒江");
  const letter = (team: string, row: string, text: string, key: string): SampleRow => ({
    ...assessmentRow(team, nujiang, row, text),
    key,
  });
  return [
    refused(
      plan,
      "怒江",
      "team-twice",
      "江苏's team gives 怒江 two letters in row 1; neither counts.",
      "letters-team-twice",
      [letter("江苏", "1", "良", "twice-1"), letter("江苏", "1", "中", "twice-2")],
    ),
    refused(plan, "怒江", "wrong-row", "江苏's team gives 怒江 a letter in row 10.", "letters-wrong-rows", [
      letter("江苏", "10", "优", "row-10"),
    ]),
    refused(plan, "怒江", "no-team", "苏州, a city, gives 怒江 a letter.", "letters-not-a-team", [
      letter("苏州", "2", "优", "no-team"),
    ]),
    refused(plan, "怒江", "no-letter", "江苏's team gives 怒江 甲 in row 3.", "letters-unreadable", [
      letter("江苏", "3", "甲", "no-letter"),
    ]),
    refused(plan, "珠海", "own-province", "广东's team gives its own 珠海 a letter.", "letters-own-province", [
      { ...assessmentRow("广东", plan.unit("珠海"), "1", "优"), key: "own-province" },
    ]),
    elsewhere(plan),
    incomplete(plan),
    unrated(plan),
  ];
}

/** Rows added at the end; the finding stands in the first of them. */
function refused(
  plan: Planting,
  unit: string,
  id: string,
  what: string,
  rule: string,
  rows: readonly SampleRow[],
): Problem {
  return {
    id,
    what,
    changes: rows.map((added) => ({ kind: "add", at: { file: TEAM_PATH, row: null }, added })),
    findings: [causes(rule, "error", { file: TEAM_PATH, row: rows[0]?.key ?? null }, { unit: plan.unit(unit).code })],
  };
}

function elsewhere(plan: Planting): Problem {
  const row = assessmentRow("江苏", plan.unit("怒江"), "4", "良");
  const added = { key: "elsewhere", cells: { ...row.cells, 被评单位: "示例新区" } };
  return {
    id: "unknown-unit",
    what: "江苏's team gives a letter to a place that is not evaluated.",
    changes: [{ kind: "add", at: { file: TEAM_PATH, row: null }, added }],
    findings: [causes("unit-unknown", "error", { file: TEAM_PATH, row: added.key }, {})],
  };
}

function incomplete(plan: Planting): Problem {
  const row = assessmentRow("江苏", plan.unit("怒江"), "5", "良");
  const added = { key: "incomplete", cells: { ...row.cells, 被评单位: "" } };
  return {
    id: "incomplete-row",
    what: "A letter without the unit it is for.",
    changes: [{ kind: "add", at: { file: TEAM_PATH, row: null }, added }],
    findings: [causes("row-incomplete", "error", { file: TEAM_PATH, row: added.key }, {})],
  };
}

/** By what waits: nobody but an assessor can give these rows. */
const WAITING: Readonly<Record<string, readonly string[]>> = {
  "row 10": ["辽宁", "大连", "珠海", "东莞", "中山", "怒江", "六盘水"],
  "row 9 of a western unit": ["怒江", "六盘水"],
  "row 2 where no line of an agreement can be tested": ["珠海", "东莞", "中山", "怒江", "六盘水"],
};

function unrated(plan: Planting): Problem {
  const waiting = Object.values(WAITING).flatMap((names) => names.map((name) => plan.unit(name).code));
  return {
    id: "unrated",
    what: `Only 昭通 has its letters; the others wait for ${Object.keys(WAITING).join(", ")}.`,
    changes: [],
    findings: waiting.map((unit) => causes("row-unrated", "warning", { file: "", row: null }, { unit })),
  };
}
