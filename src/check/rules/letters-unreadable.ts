import { assessedEn, assessedZh, letterRule } from "../families/letter-rule.js";
import { both } from "../rule.js";

export const lettersUnreadable = letterRule({
  id: "letters-unreadable",
  refusal: "unreadable",
  severity: "error",
  basis: "A-12",
  title: both("评价结果不能识别", "Assessment cannot be read"),
  remedy: both(
    "请填写优、良、中、差之一；创新填写规定范围内的整数。",
    "Give one of the four letters, or a whole number of points for innovation.",
  ),
  message: {
    zh: (data, about) =>
      `${about.where}：${assessedZh(data)}，${data.team} 的评价结果“${about.asRead}”不能识别，未采用，请更正（${about.place}）。`,
    en: (data, about) =>
      `${about.where}, ${assessedEn(data)}: the result “${about.asRead}” of ${data.team} cannot be read and was not used (${about.place}).`,
  },
});
