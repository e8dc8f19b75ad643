import { unitOf } from "../../model/lookups.js";
import { examine } from "../examine.js";
import { unansweredItems } from "../families/silence.js";
import { both, returnsRule } from "../rule.js";

/** One finding a unit; the items its partners reported in vain are its consequences and are not listed one by one (四（一）). */
export const returnMissing = returnsRule<{ readonly unanswered: number }>({
  id: "return-missing",
  severity: "error",
  basis: "四（一）",
  title: both("未报送", "Return is missing"),
  examines: both("每个评价对象", "each evaluated unit"),
  remedy: both("请补报填报表。", "File the return."),
  message: {
    zh: (data, about) =>
      `${about.where}：批次中没有该单位的填报表，该单位不参与评价${data.unanswered === 0 ? "" : `；结对方已报、本方无数可对的项目 ${data.unanswered} 个`}。`,
    en: (data, about) =>
      `${about.where}: the batch holds no return of this unit and it is not evaluated${data.unanswered === 0 ? "" : `; figures that its partners reported and nobody answers: ${data.unanswered}`}.`,
  },
  check: ({ batch, scheme }) =>
    examine(batch.completeness, ({ unit, status }) => {
      if (status !== "missing") {
        return "passed";
      }
      const unanswered = unansweredItems(batch, scheme, unitOf(scheme, unit));
      return {
        unit,
        link: null,
        item: null,
        subject: null,
        place: { file: "" },
        asRead: null,
        data: { unanswered },
        suppressedCount: unanswered,
      };
    }),
});
