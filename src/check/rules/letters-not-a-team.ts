import { assessedEn, assessedZh, letterRule } from "../families/letter-rule.js";
import { both } from "../rule.js";

export const lettersNotATeam = letterRule({
  id: "letters-not-a-team",
  refusal: "not-a-team",
  severity: "error",
  basis: "四（二）",
  title: both("考核组不能识别", "Assessing team is not known"),
  remedy: both(
    "请填写承担考核的省份，或“工作组”。",
    "Name the assessing province, or the working group in the form's words.",
  ),
  message: {
    zh: (data, about) =>
      `${about.where}：${assessedZh(data)}，考核组“${data.team}”既不是省份也不是工作组，未采用，请核实（${about.place}）。`,
    en: (data, about) =>
      `${about.where}, ${assessedEn(data)}: “${data.team}” is neither a province nor the working group; the entry was not used (${about.place}).`,
  },
});
