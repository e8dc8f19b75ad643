import { OBSTACLE_WORDS } from "../../wording/obstacle-words.js";
import { COLUMN_NAMES, figureRule } from "../families/figure-rule.js";
import { both } from "../rule.js";

export const notANumber = figureRule({
  id: "not-a-number",
  severity: "error",
  basis: "A-18",
  title: both("填写的不是数", "Not a number"),
  remedy: both(
    "请填写数，没有的填 0，不适用的填“不适用”。",
    "Fill in a number; write 0 for none and the form's word for not applicable.",
  ),
  message: {
    zh: (data, about) =>
      `${about.where}：${COLUMN_NAMES[data.column].zh}填写的“${about.asRead}”不是可用的数，按未报处理：${OBSTACLE_WORDS[data.obstacle ?? "words"].zh}（${about.place}）。`,
    en: (data, about) =>
      `${about.where}, ${COLUMN_NAMES[data.column].en}: “${about.asRead}” is not a usable number and counts as not reported: ${OBSTACLE_WORDS[data.obstacle ?? "words"].en} (${about.place}).`,
  },
  fails: ({ figure }) => figure.state === "unreadable",
});
