import {
  type AnswerRow,
  type AnswerStanding,
  answerLines,
  earlierAnswers,
  type SettledAnswer,
} from "../../model/answer.js";
import type { Finding } from "../../model/finding.js";
import { groupBy } from "../../model/grouping.js";
import type { GradesContext } from "../rule.js";
import { type Point, pointsById } from "./points.js";

/** What the provinces' answers explain and which of them stand, in reading order; numbers are not touched. */
export function settleAnswers(context: GradesContext, findings: readonly Finding[]): readonly SettledAnswer[] {
  const { answers } = context.batch;
  if (answers.length === 0) {
    return [];
  }
  const points = pointsById(context, findings);
  const standings = new Map<AnswerRow, AnswerStanding>();
  for (const rows of groupBy(answers, (row) => keyOf(row, points)).values()) {
    for (const row of rows) {
      standings.set(row, standingOf(row, rows, points.get(row.point)));
    }
  }
  return answers.map((row) => settled(row, standings.get(row) ?? "current", points.get(row.point)));
}

function settled(row: AnswerRow, standing: AnswerStanding, point: Point | undefined): SettledAnswer {
  return {
    row,
    standing,
    about: point?.about ?? null,
    link: point?.link ?? null,
    item: point?.item ?? null,
    ids: point?.ids ?? [row.point],
  };
}

function keyOf({ unit, point }: AnswerRow, points: ReadonlyMap<string, Point>): string {
  return `${unit}|${points.get(point)?.ids[0] ?? point}`;
}

/** `rows` are all that the province says of the point. */
function standingOf(row: AnswerRow, rows: readonly AnswerRow[], point: Point | undefined): AnswerStanding {
  if (point !== undefined && !point.provinces.includes(row.unit)) {
    return "foreign";
  }
  const words = wordsOf(row);
  const first = rows.find((other) => wordsOf(other) === words);
  if (first !== row) {
    return "repeated";
  }
  if (isReplaced(row, rows)) {
    return "replaced";
  }
  return point === undefined || point.closed ? "closed" : "current";
}

/** An answer that was typed over this one replaces it, unless each of the two was typed over the other. */
function isReplaced(row: AnswerRow, rows: readonly AnswerRow[]): boolean {
  const words = wordsOf(row);
  const wasTypedOver = (other: AnswerRow, text: string): boolean =>
    earlierAnswers(other.earlier).some((earlier) => folded(earlier) === text);
  return rows.some(
    (other) => wordsOf(other) !== words && wasTypedOver(other, words) && !wasTypedOver(row, wordsOf(other)),
  );
}

function wordsOf(row: AnswerRow): string {
  return folded(answerLines(row).join("\n"));
}

/** Spreadsheets change line breaks and the spaces around them. */
function folded(text: string): string {
  return text.replace(/\s/g, "");
}
