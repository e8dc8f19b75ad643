import type { SettledAnswer } from "../../model/answer.js";
import { groupBy } from "../../model/grouping.js";

/** Answers by whatever tells their files or provinces apart, in reading order. */
export function answersByFile(
  answers: readonly SettledAnswer[],
  keyOf: (answer: SettledAnswer) => string,
): ReadonlyMap<string, readonly SettledAnswer[]> {
  return groupBy(answers, keyOf);
}

/** The files that answers stand in, each once. */
export function fileList(answers: readonly SettledAnswer[]): string {
  return [...new Set(answers.map(({ row }) => row.place.file))].join("; ");
}
