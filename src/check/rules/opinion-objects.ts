import { opinionRule } from "../families/opinion-rule.js";
import { both } from "../rule.js";

/** The counterpart does not agree with the return; no effect on the score (A-17). */
export const opinionObjects = opinionRule({
  id: "opinion-objects",
  severity: "warning",
  basis: "A-17",
  title: both("结对方有异议", "Counterpart objects"),
  remedy: both(
    "请与结对方核对有异议的数据，一致后更正；仍不一致的，请说明双方依据。",
    "Settle the disputed figures with the counterpart and correct them; give both sides' grounds where they stay apart.",
  ),
  message: {
    zh: (data, about) =>
      `${about.where}：征求结对方意见的结果为“有异议”${data.text === "" ? "，没有写明异议内容" : `（${data.text}）`}，请与结对方核对后说明（${about.place}）。`,
    en: (data, about) =>
      `${about.where}: the counterpart objects${data.text === "" ? ", without saying to what" : ` (${data.text})`}; please settle it and explain (${about.place}).`,
  },
  answer: "有异议",
});
