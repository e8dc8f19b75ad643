import { foundAndExpected, noteRule } from "../families/note-rule.js";
import { both } from "../rule.js";

export const rowConflicting = noteRule({
  id: "row-conflicting",
  severity: "error",
  basis: "四（一）",
  title: both("同一行重复填写且内容不同", "Row given twice with different content"),
  examines: both("表中的每一行", "each row of a form"),
  remedy: both("请核实后只保留一行，重新报送。", "Check which row is right, keep one and file again."),
  message: {
    zh: (data, about) =>
      `${about.where}：${about.place} 与前面的行重复但内容不同，两行均未使用，建议核实${foundAndExpected(data, "zh")}`,
    en: (data, about) =>
      `${about.where}: the row at ${about.place} repeats an earlier one with different content; neither was used${foundAndExpected(data, "en")}`,
  },
});
