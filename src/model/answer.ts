import type { Place } from "./place.js";

/** What a province says of one point of its feedback, as typed; what it left blank is an empty text. */
export interface AnswerText {
  /** 说明 */
  readonly text: string;
  /** 整改措施 */
  readonly measure: string;
  /** 责任单位 */
  readonly responsible: string;
  /** 完成时限 */
  readonly deadline: string;
}

/** A filled row of a returned feedback. It never changes a number. */
export interface AnswerRow extends AnswerText {
  /** Id of the finding or case that it explains, as the feedback printed it. */
  readonly point: string;
  /** The province that answers. */
  readonly unit: string;
  /** 上次所填: what the feedback it was typed into already showed; empty if nothing. */
  readonly earlier: string;
  readonly place: Place;
}

/**
 * What became of an answer: it stands; a later one of the same province, typed into a feedback that showed it, replaces
 * it; it says what another one says; its point is closed; or its point is another province's.
 */
export type AnswerStanding = "current" | "replaced" | "repeated" | "closed" | "foreign";

/** An answer and the point it explains. */
export interface SettledAnswer {
  readonly row: AnswerRow;
  readonly standing: AnswerStanding;
  /** null: nothing of this evaluation. */
  readonly about: "finding" | "case" | "line" | "fact" | null;
  readonly link: string | null;
  readonly item: string | null;
  /** Every id that the point goes by: an agreement line has one for each status. */
  readonly ids: readonly string[];
}

const PARTS = [
  ["text", "说明"],
  ["measure", "整改措施"],
  ["responsible", "责任单位"],
  ["deadline", "完成时限"],
] as const;

/** Stands in 上次所填 between two answers of one point. */
const BETWEEN = "――――";

/** Answers of one point as 上次所填 shows them. */
export function earlierText(answers: readonly AnswerText[]): string {
  return answers.map((answer) => answerLines(answer).join("\n")).join(`\n${BETWEEN}\n`);
}

/** The answers that 上次所填 shows, a text each. */
export function earlierAnswers(text: string): readonly string[] {
  return text.split(BETWEEN);
}

/** The filled parts of an answer with their headers, a line each; the next feedback shows it, and the reader compares by it. */
export function answerLines(answer: AnswerText): readonly string[] {
  return PARTS.flatMap(([key, header]) => (answer[key] === "" ? [] : [`${header}：${answer[key]}`]));
}
