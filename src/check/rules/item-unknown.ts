import { foundAndExpected, noteRule } from "../families/note-rule.js";
import { both } from "../rule.js";

export const itemUnknown = noteRule({
  id: "item-unknown",
  severity: "error",
  basis: "A-18",
  title: both("项目不能识别", "Item is not known"),
  examines: both("每个填写项目的单元格", "each cell that names an item"),
  remedy: both("请填写空白表上的项目代码或项目名称。", "Give the item's code or name as on the blank form."),
  message: {
    zh: (data, about) => `${about.place}：项目“${about.asRead}”不能识别，该行未使用${foundAndExpected(data, "zh")}`,
    en: (data, about) =>
      `${about.place}: the item “${about.asRead}” is not known; the row was not used${foundAndExpected(data, "en")}`,
  },
});
