import { foundAndExpected, noteRule } from "../families/note-rule.js";
import { both } from "../rule.js";

export const explanationUnplaced = noteRule({
  id: "explanation-unplaced",
  severity: "warning",
  basis: "五",
  title: both("反馈说明对不上事项", "Explanation of nothing that can be told"),
  examines: both("返回的反馈表中每个填有说明的行", "each filled row of a returned feedback"),
  remedy: both(
    "请在该行写明反馈表上的编号，并保留表上的标题（省份和年度）。",
    "Write the id that the feedback prints into the row, and keep the sheet's title (province and year).",
  ),
  message: {
    zh: (data, about) =>
      `${about.place}：填有“${about.asRead}”，对不上反馈的事项，未列示${foundAndExpected(data, "zh")}`,
    en: (data, about) =>
      `${about.place}: “${about.asRead}” explains nothing that can be told and is not shown${foundAndExpected(data, "en")}`,
  },
});
