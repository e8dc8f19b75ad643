import { foundAndExpected, noteRule } from "../families/note-rule.js";
import { both } from "../rule.js";

export const dateUnreadable = noteRule({
  id: "date-unreadable",
  severity: "error",
  basis: "四（一）",
  title: both("日期不能识别", "Date cannot be read"),
  examines: both("每个填写日期的单元格", "each cell that gives a date"),
  remedy: both("请按 2019-12-31 的格式填写日期。", "Write the date as 2019-12-31."),
  message: {
    zh: (data, about) =>
      `${about.where}：${about.place} 填写的日期“${about.asRead}”不能识别，未使用${foundAndExpected(data, "zh")}`,
    en: (data, about) =>
      `${about.where}: the date “${about.asRead}” at ${about.place} cannot be read and was not used${foundAndExpected(data, "en")}`,
  },
});
