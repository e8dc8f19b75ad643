import { type AnswerText, answerLines } from "../model/answer.js";
import type { Scheme } from "../model/scheme.js";
import { unitName } from "./names.js";
import { type PlaceToTell, placeWords } from "./place-words.js";

/** An explanation as result.json holds it. */
interface AnswerToTell extends AnswerText {
  readonly unit: string;
  readonly place: PlaceToTell;
}

/** What provinces explained, a line each, with who says so and where: 浙江：说明：…；整改措施：…（反馈/浙江省.xlsx!整改清单!H8）. */
export function answersWords(answers: readonly AnswerToTell[] | undefined, scheme: Scheme): string {
  return (answers ?? [])
    .map((answer) => {
      const { text, ...rest } = answer;
      const parts = [text, ...answerLines({ ...rest, text: "" })].filter((part) => part !== "");
      return `${unitName(scheme, answer.unit)}：${parts.join("；")}（${placeWords(answer.place)}）`;
    })
    .join("\n");
}
