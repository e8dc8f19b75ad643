import { settledFinals } from "../../model/finals.js";
import { examine } from "../examine.js";
import { both, gradesRule } from "../rule.js";

/** A grade is final by the document that approves it (五，第二段). */
export const finalWithoutDocument = gradesRule<{ readonly grade: string }>({
  id: "final-without-document",
  severity: "warning",
  basis: "五",
  title: both("审定等次缺少依据", "Approved grade without document"),
  examines: both("每个单位的审定等次", "each unit's approved grade"),
  remedy: both("请在“依据”栏补充审定文件。", "Add the document of approval."),
  message: {
    zh: (_, about) => `${about.where}：审定结果未写明依据，请补充审定文件（${about.place}）。`,
    en: (_, about) => `${about.where}: the approved grade names no document (${about.place}).`,
  },
  check: ({ batch }) =>
    examine(settledFinals(batch), ({ unit, grade, document, place }) =>
      document === ""
        ? { unit, link: null, item: null, subject: null, place, asRead: null, data: { grade } }
        : "passed",
    ),
});
