import { assessedEn, assessedZh, letterRule } from "../families/letter-rule.js";
import { both } from "../rule.js";

export const lettersTeamTwice = letterRule({
  id: "letters-team-twice",
  refusal: "team-twice",
  severity: "error",
  basis: "A-12",
  title: both("同一考核组重复评价", "One team assessed twice"),
  remedy: both("请只保留一条评价。", "Keep one entry."),
  message: {
    zh: (data, about) =>
      `${about.where}：${assessedZh(data)}，同一考核组（${data.team}）评价不止一次，均未采用，请核实（${about.place}）。`,
    en: (data, about) =>
      `${about.where}, ${assessedEn(data)}: the team ${data.team} gave more than one entry; none was used, please check (${about.place}).`,
  },
});
