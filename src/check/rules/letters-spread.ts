import { examine } from "../examine.js";
import { rowsOf } from "../families/rated-rows.js";
import { both, gradesRule } from "../rule.js";

/** Used letters of one row that stand far apart; the lower median counts all the same. */
export const lettersSpread = gradesRule<{ readonly row: number; readonly steps: number; readonly letters: string }>({
  id: "letters-spread",
  severity: "info",
  basis: "A-12",
  title: both("考核组评价相差较大", "Assessors differ widely"),
  examines: both("每个单位有评价的每一行", "each row of a unit with assessors' letters"),
  remedy: both("请考核组说明依据。", "The teams are asked for their reasons."),
  message: {
    zh: (data, about) =>
      `${about.where}：第 ${data.row} 项各考核组评价（${data.letters}）最高与最低相差 ${data.steps} 档，按较低的中位数采用，请说明。`,
    en: (data, about) =>
      `${about.where}, row ${data.row}: the teams' letters (${data.letters}) lie ${data.steps} steps apart; the lower median is used, please explain.`,
  },
  check: ({ grading, scheme }) =>
    examine(
      rowsOf(grading).flatMap(({ unit, row }) => (row.spread === null ? [] : [{ unit, row, steps: row.spread }])),
      ({ unit, row, steps }) => {
        if (steps < scheme.grading.spreadFlagged) {
          return "passed";
        }
        const used = row.letters.filter(({ refusal }) => refusal === null);
        return {
          unit,
          link: null,
          item: null,
          subject: String(row.row),
          place: used[0]?.filed.place ?? { file: "" },
          asRead: null,
          data: { row: row.row, steps, letters: used.map(({ filed }) => filed.letter ?? "").join(" ") },
        };
      },
    ),
});
