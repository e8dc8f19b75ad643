import { groupBy } from "../../model/grouping.js";
import { examine } from "../examine.js";
import { answersRule, both } from "../rule.js";

/** Which of two explanations counts is the province's to say: both are shown. */
export const explanationDouble = answersRule<{
  readonly files: string;
  readonly points: string;
  readonly count: number;
}>({
  id: "explanation-double",
  severity: "warning",
  basis: "五",
  title: both("同一事项有不同的反馈说明", "Different explanations of one point"),
  examines: both("每个省份返回的说明", "each province's explanations"),
  remedy: both(
    "各份说明都已列示；请确认以哪一份为准，并移出其余各份。",
    "All are shown; say which one counts, and take the others out of the batch.",
  ),
  message: {
    zh: (data, about) =>
      `${about.where}：${data.count} 个事项有内容不同的反馈说明（${data.files}；编号 ${data.points}），均已列示，请确认以哪一份为准。`,
    en: (data, about) =>
      `${about.where}: ${data.count} points have explanations that differ (${data.files}; ids ${data.points}); all are shown, please say which one counts.`,
  },
  check: ({ answers }) =>
    examine(
      groupBy(answers, ({ row }) => row.unit),
      ([unit, own]) => {
        const standing = own.filter(({ standing: one }) => one === "current" || one === "closed");
        const twice = standing.filter((one) => standing.some((other) => other !== one && other.ids[0] === one.ids[0]));
        const [first] = twice;
        if (first === undefined) {
          return "passed";
        }
        const files = [...new Set(twice.map(({ row }) => row.place.file))].join("; ");
        const points = [...new Set(twice.map(({ row }) => row.point))];
        return {
          unit,
          link: null,
          item: null,
          subject: null,
          place: first.row.place,
          asRead: null,
          data: { files, points: points.join(" "), count: points.length },
          suppressedCount: points.length - 1,
        };
      },
    ),
});
