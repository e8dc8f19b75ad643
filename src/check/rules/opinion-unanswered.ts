import { opinionRule } from "../families/opinion-rule.js";
import { both } from "../rule.js";

/** The counterpart was asked and did not answer; no effect on the score (A-17). */
export const opinionUnanswered = opinionRule({
  id: "opinion-unanswered",
  severity: "warning",
  basis: "A-17",
  title: both("结对方未答复", "Counterpart did not answer"),
  remedy: both("请再次征求结对方意见，并补报结果。", "Ask the counterpart again and add its answer."),
  message: {
    zh: (data, about) =>
      `${about.where}：征求结对方意见的结果为“未答复”${data.date === null ? "" : `（${data.date} 征求）`}，请再次征求后补报（${about.place}）。`,
    en: (data, about) =>
      `${about.where}: the counterpart did not answer${data.date === null ? "" : ` (asked on ${data.date})`}; please ask again and add the answer (${about.place}).`,
  },
  answer: "未答复",
});
