import { groupBy } from "../../model/grouping.js";
import { placeText } from "../../model/place.js";
import { examine } from "../examine.js";
import { answersRule, both } from "../rule.js";

/** What was corrected or settled needs no explanation any more; what was said is kept in the result. */
export const explanationClosed = answersRule<{ readonly rows: string; readonly count: number }>({
  id: "explanation-closed",
  severity: "info",
  basis: "五",
  title: both("反馈说明的事项已不存在", "Explanation of a point that is closed"),
  examines: both("每份返回的反馈表", "each feedback that came back"),
  remedy: both(
    "事项已更正、已核定或不再列示，无须处理；如编号有误请更正。",
    "The point was corrected, settled or is not listed any more: nothing to do, unless the id is wrong.",
  ),
  message: {
    zh: (data, about) => `${about.where}：${data.count} 条反馈说明所说的事项已更正、已核定或不再列示：${data.rows}。`,
    en: (data, about) =>
      `${about.where}: ${data.count} explanations are of points that were corrected, settled or are not listed any more: ${data.rows}.`,
  },
  check: ({ answers }) =>
    examine(
      groupBy(answers, ({ row }) => `${row.unit}|${row.place.file}`),
      ([, own]) => {
        const closed = own.filter(({ standing }) => standing === "closed");
        const [first] = closed;
        if (first === undefined) {
          return "passed";
        }
        return {
          unit: first.row.unit,
          link: null,
          item: null,
          subject: first.row.place.file,
          place: first.row.place,
          asRead: null,
          data: {
            rows: closed.map(({ row }) => `${row.point} ${placeText(row.place)}`).join("; "),
            count: closed.length,
          },
          suppressedCount: closed.length - 1,
        };
      },
    ),
});
