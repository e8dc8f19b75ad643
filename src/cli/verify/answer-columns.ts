import { ANSWER_HEADERS, POINT_HEADER } from "../../model/feedback-layout.js";
import { CASE_COLUMNS } from "../../report/difference-sheet/case-columns.js";

/** Where people answer in a document: the columns, and the one that names each row. */
export interface AnswerColumns {
  readonly key: string;
  readonly headers: readonly string[];
}

const CASES: AnswerColumns = {
  key: "差异编号",
  headers: CASE_COLUMNS.filter(({ entry }) => entry !== undefined).map(({ header }) => header),
};
const FEEDBACK: AnswerColumns = { key: POINT_HEADER, headers: ANSWER_HEADERS };

/** The answer columns of a document of an output, by its path; null: nothing is to be filled in. */
export function answerColumns(path: string): AnswerColumns | null {
  if (path === "差异核查单.xlsx") {
    return CASES;
  }
  return path.startsWith("反馈/") ? FEEDBACK : null;
}
