import { assessedEn, assessedZh, letterRule } from "../families/letter-rule.js";
import { both } from "../rule.js";

export const lettersPartnerProvince = letterRule({
  id: "letters-partner-province",
  refusal: "partner-province",
  severity: "error",
  basis: "四（二）",
  title: both("考核组评价结对省份", "Team assessed a partner's province"),
  remedy: both(
    "交叉考核应由无结对关系的省份承担，请删去该条评价。",
    "A province without a pairing has to assess; delete the entry.",
  ),
  message: {
    zh: (data, about) =>
      `${about.where}：${assessedZh(data)}，考核组（${data.team}）与该单位有结对关系，未采用，请核实（${about.place}）。`,
    en: (data, about) =>
      `${about.where}, ${assessedEn(data)}: the team ${data.team} is paired with the unit; the entry was not used (${about.place}).`,
  },
});
