import { examine } from "../examine.js";
import { answersRule, both } from "../rule.js";

/** A province explains what it was asked about, never another's point (五，第二段). */
export const explanationForeign = answersRule<{ readonly point: string }>({
  id: "explanation-foreign",
  severity: "warning",
  basis: "五",
  title: both("反馈说明的编号是其他省份的事项", "Explanation of another province's point"),
  examines: both("每条反馈说明", "each explanation that came back"),
  remedy: both("请核对该行的编号和反馈表的省份。", "Check the row's id and whose feedback it is."),
  message: {
    zh: (data, about) =>
      `${about.where}：编号 ${data.point} 不是向其反馈的事项，该行说明未列示，请核对（${about.place}）。`,
    en: (data, about) =>
      `${about.where}: ${data.point} is no point that was put to it; the explanation is not shown (${about.place}).`,
  },
  check: ({ answers }) =>
    examine(answers, ({ row, standing }) =>
      standing === "foreign"
        ? {
            unit: row.unit,
            link: null,
            item: null,
            subject: `${row.place.file}|${row.point}`,
            place: row.place,
            asRead: row.point,
            data: { point: row.point },
          }
        : "passed",
    ),
});
