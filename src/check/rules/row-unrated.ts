import { examine } from "../examine.js";
import { rowsOf } from "../families/rated-rows.js";
import { both, gradesRule } from "../rule.js";

/** Neither evidence nor assessors' letter: 待评, and the unit has no score and no place (A-01, A-10). */
export const rowUnrated = gradesRule<{ readonly row: number; readonly title: string }>({
  id: "row-unrated",
  severity: "warning",
  basis: "附件",
  title: both("待评", "Row without a letter"),
  examines: both("每个单位的每一行", "each row of each unit"),
  remedy: both("请补充考核组评价或相应数据。", "Add the assessors' letter or the figures it rests on."),
  message: {
    zh: (data, about) =>
      `${about.where}：第 ${data.row} 项“${data.title}”既无数据依据也无考核组评价，待评，暂不计算综合得分和排序。`,
    en: (data, about) =>
      `${about.where}: row ${data.row} “${data.title}” has neither evidence nor an assessors' letter; no composite and no place can be given yet.`,
  },
  check: ({ grading, scheme }) =>
    examine(rowsOf(grading), ({ unit, row }) =>
      row.letter === null
        ? {
            unit,
            link: null,
            item: null,
            subject: String(row.row),
            place: { file: "" },
            asRead: null,
            data: { row: row.row, title: scheme.rows.find((entry) => entry.row === row.row)?.title ?? "" },
          }
        : "passed",
    ),
});
