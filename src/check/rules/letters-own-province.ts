import { assessedEn, assessedZh, letterRule } from "../families/letter-rule.js";
import { both } from "../rule.js";

export const lettersOwnProvince = letterRule({
  id: "letters-own-province",
  refusal: "own-province",
  severity: "error",
  basis: "四（二）",
  title: both("考核组评价本省份", "Team assessed its own province"),
  remedy: both("交叉考核应由其他省份承担，请删去该条评价。", "Another province has to assess; delete the entry."),
  message: {
    zh: (data, about) =>
      `${about.where}：${assessedZh(data)}，考核组（${data.team}）评价本省份单位，未采用，请核实（${about.place}）。`,
    en: (data, about) =>
      `${about.where}, ${assessedEn(data)}: the team ${data.team} assessed a unit of its own province; the entry was not used (${about.place}).`,
  },
});
