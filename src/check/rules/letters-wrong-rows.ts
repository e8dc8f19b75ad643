import { assessedEn, assessedZh, letterRule } from "../families/letter-rule.js";
import { both } from "../rule.js";

export const lettersWrongRows = letterRule({
  id: "letters-wrong-rows",
  refusal: "wrong-rows",
  severity: "error",
  basis: "四（二）",
  title: both("评价了不由其评价的项目", "Team assessed rows that are not its own"),
  remedy: both(
    "考核组评价实地考核项目，平时工作和创新由工作组评价。",
    "Teams assess the rows seen on site; routine work and innovation are the working group's.",
  ),
  message: {
    zh: (data, about) =>
      `${about.where}：${assessedZh(data)}，不由 ${data.team} 评价，未采用，请核实（${about.place}）。`,
    en: (data, about) =>
      `${about.where}, ${assessedEn(data)}: it is not for ${data.team} to assess; the entry was not used (${about.place}).`,
  },
});
