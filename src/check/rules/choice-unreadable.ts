import { foundAndExpected, noteRule } from "../families/note-rule.js";
import { both } from "../rule.js";

export const choiceUnreadable = noteRule({
  id: "choice-unreadable",
  severity: "error",
  basis: "四（一）",
  title: both("选项不能识别", "Choice cannot be read"),
  examines: both("每个只能填写规定选项的单元格", "each cell that admits set choices only"),
  remedy: both("请按空白表列出的选项填写。", "Use one of the choices printed on the blank form."),
  message: {
    zh: (data, about) =>
      `${about.where}：${about.place} 填写的“${about.asRead}”不是规定的选项，未使用${foundAndExpected(data, "zh")}`,
    en: (data, about) =>
      `${about.where}: “${about.asRead}” at ${about.place} is not one of the set choices and was not used${foundAndExpected(data, "en")}`,
  },
});
