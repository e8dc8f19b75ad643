import type { SettledAnswer } from "../../model/answer.js";
import type { Result, ResultAnswer } from "./schema.js";
import { toPlace } from "./to-figures.js";

/** Every explanation that came back. */
export function toAnswers(answers: readonly SettledAnswer[]): NonNullable<Result["answers"]> {
  return answers.map(({ row, standing, about, link, item, ids }) => ({
    id: row.point,
    about,
    standing,
    link,
    item,
    ids: [...ids],
    ...toAnswer({ row }),
  }));
}

/** What is said of a point, by any of its ids; nothing that was replaced, and no key where there is nothing. */
export function answersOn(
  answers: readonly SettledAnswer[],
  ids: readonly string[],
): { readonly answers?: ResultAnswer[] } {
  const own = answers.filter(
    (answer) =>
      (answer.standing === "current" || answer.standing === "closed") && answer.ids.some((id) => ids.includes(id)),
  );
  return own.length === 0 ? {} : { answers: own.map(toAnswer) };
}

function toAnswer({ row }: Pick<SettledAnswer, "row">): ResultAnswer {
  const { unit, text, measure, responsible, deadline } = row;
  return { unit, text, measure, responsible, deadline, place: toPlace(row.place) };
}
