import { type AssessmentRow, WORKING_GROUP } from "../../src/model/filing.js";
import type { Letter } from "../../src/model/scheme.js";

/** A letter of a team (province code or 工作组) on a row; null is an unreadable one. */
export function letter(
  unit: string,
  team: string | null,
  row: number,
  given: Letter | null,
  reason = "",
): AssessmentRow {
  const subject = { kind: "row" as const, row };
  return { ...entryOf(unit, team, given ?? "？"), subject, letter: given, innovation: null, reason };
}

/** Innovation points; null is an unreadable entry. */
export function innovation(unit: string, points: number | null, team: string | null = WORKING_GROUP): AssessmentRow {
  const subject = { kind: "innovation" as const };
  return { ...entryOf(unit, team, String(points)), subject, letter: null, innovation: points, reason: "" };
}

/** Letters for all ten rows in order, 1–9 from one team and 10 from 工作组; "" leaves a row without. */
export function tenLetters(unit: string, team: string, letters: readonly (Letter | "")[]): AssessmentRow[] {
  return letters.flatMap((given, index) =>
    given === "" ? [] : [letter(unit, index === 9 ? WORKING_GROUP : team, index + 1, given)],
  );
}

function entryOf(unit: string, team: string | null, resultAsRead: string) {
  return { unit, team, teamAsRead: team ?? "？", resultAsRead, remark: "", place: { file: "示例考核.csv" } };
}
