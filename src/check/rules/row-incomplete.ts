import { foundAndExpected, noteRule } from "../families/note-rule.js";
import { both } from "../rule.js";

export const rowIncomplete = noteRule({
  id: "row-incomplete",
  severity: "error",
  basis: "四（一）",
  title: both("行内缺少必填内容", "Row lacks required content"),
  examines: both("表中的每一行", "each row of a form"),
  remedy: both("请补充所缺内容后重新报送。", "Fill in what is missing and file again."),
  message: {
    zh: (data, about) => `${about.where}：${about.place} 缺少必填内容，该行未使用${foundAndExpected(data, "zh")}`,
    en: (data, about) =>
      `${about.where}: the row at ${about.place} lacks required content and was not used${foundAndExpected(data, "en")}`,
  },
});
