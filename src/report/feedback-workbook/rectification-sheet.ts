import { earlierText } from "../../model/answer.js";
import {
  ANSWER_HEADERS,
  EARLIER_HEADER,
  FEEDBACK_SHEETS,
  POINT_HEADER,
  REQUEST_HEADER,
} from "../../model/feedback-layout.js";
import type { ResultAnswer } from "../result/schema.js";
import type { Cell, Column, Sheet } from "../workbook/description.js";
import { ownAnswers } from "./own-answers.js";
import type { ProvinceView } from "./province-view.js";
import { rectificationPeriod } from "./rectification-date.js";
import type { RectificationEntry } from "./rectification-entries.js";

const ASKED: readonly Column[] = [
  { header: POINT_HEADER, width: 15, style: "code" },
  { header: "详见", width: 13 },
  { header: "单位", width: 11 },
  { header: "结对关系", width: 11 },
  { header: "项目", width: 16 },
  { header: "事项", width: 30 },
  { header: REQUEST_HEADER, width: 26 },
];
const EARLIER: Column = { header: EARLIER_HEADER, width: 24, style: "muted" };
const ANSWERED: readonly Column[] = ANSWER_HEADERS.map((header, index) => ({
  header,
  width: index < 2 ? 18 : 11,
  style: "input",
}));

/** 整改清单: one row for each thing to verify, explain or rectify, with columns for the answer: blank, or as filled before. */
export function rectificationSheet(
  view: ProvinceView,
  entries: readonly RectificationEntry[],
  due: string | null,
  title: string,
): Sheet {
  const isAnswered = entries.some(({ id }) => ownAnswers(view, id).length > 0);
  return {
    name: FEEDBACK_SHEETS.rectification,
    orientation: "landscape",
    title,
    lines: [
      "请逐项填写说明、整改措施、责任单位和完成时限；核实后数据无误的，写明依据即可。",
      ...(isAnswered
        ? ["贵方上次所填已列在“上次所填”，并保留在各栏中，可以修改；无须修改的不必重填。“上次所填”一栏请勿改动。"]
        : []),
      `整改报告报送时限：${due ?? "　　　　年　　月　　日"}${rectificationPeriod(view.scheme.grading.rectificationMonths)}`,
    ],
    tables: [
      {
        columns: [...ASKED, ...(isAnswered ? [EARLIER] : []), ...ANSWERED],
        rows: entries.map((entry) => [
          ...askedCells(entry),
          ...answerCells(ownAnswers(view, entry.id)).slice(isAnswered ? 0 : 1),
        ]),
        empty: "没有需要核实、说明或整改的事项",
      },
    ],
    frozenColumns: 2,
  };
}

function askedCells(entry: RectificationEntry): readonly Cell[] {
  return [
    entry.id,
    { value: entry.sheet, toSheet: entry.sheet },
    entry.unit,
    entry.link,
    entry.item,
    entry.matter,
    entry.request,
  ];
}

/** What was filled in before, as one text and part by part; the province's own words stand as they were typed. */
function answerCells(answers: readonly ResultAnswer[]): readonly Cell[] {
  const cell = (value: string): Cell => (value === "" ? null : { value, verbatim: true });
  const kept = (texts: readonly string[]): Cell => cell(texts.filter((text) => text !== "").join("\n"));
  return [
    cell(earlierText(answers)),
    kept(answers.map(({ text }) => text)),
    kept(answers.map(({ measure }) => measure)),
    kept(answers.map(({ responsible }) => responsible)),
    kept(answers.map(({ deadline }) => deadline)),
  ];
}
