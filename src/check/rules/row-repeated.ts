import { foundAndExpected, noteRule } from "../families/note-rule.js";
import { both } from "../rule.js";

export const rowRepeated = noteRule({
  id: "row-repeated",
  severity: "info",
  basis: "四（一）",
  title: both("同一行重复填写（内容相同）", "Row given twice with equal content"),
  examines: both("表中的每一行", "each row of a form"),
  remedy: both("内容相同的重复行按一行计；请删去多余的行。", "Equal rows count once; delete the extra one."),
  message: {
    zh: (data, about) =>
      `${about.where}：${about.place} 与前面的行重复且内容相同，按一行计${foundAndExpected(data, "zh")}`,
    en: (data, about) =>
      `${about.where}: the row at ${about.place} repeats an earlier one with equal content and counts once${foundAndExpected(data, "en")}`,
  },
});
