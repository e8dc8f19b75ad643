import { foundAndExpected, noteRule } from "../families/note-rule.js";
import { both } from "../rule.js";

export const yearUnknown = noteRule({
  id: "year-unknown",
  severity: "error",
  basis: "三",
  title: both("年度不能识别", "Year cannot be read"),
  examines: both("每个填写年度的单元格", "each cell that gives a year"),
  remedy: both("请填写四位数年度，如 2019。", "Give the year in four digits, such as 2019."),
  message: {
    zh: (data, about) => `${about.place}：年度“${about.asRead}”不能识别，该处内容未使用${foundAndExpected(data, "zh")}`,
    en: (data, about) =>
      `${about.place}: the year “${about.asRead}” cannot be read; what stands there was not used${foundAndExpected(data, "en")}`,
  },
});
