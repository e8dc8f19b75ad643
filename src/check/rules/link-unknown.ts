import { foundAndExpected, noteRule } from "../families/note-rule.js";
import { both } from "../rule.js";

export const linkUnknown = noteRule({
  id: "link-unknown",
  severity: "error",
  basis: "A-15",
  title: both("结对关系不能识别", "Pairing is not known"),
  examines: both("每个填写结对关系的单元格", "each cell that names a pairing"),
  remedy: both(
    "请填写结对关系编号（如 L13）或“杭州—恩施”式的名称。",
    "Give the number of the pairing (such as L13) or its name as on the forms.",
  ),
  message: {
    zh: (data, about) => `${about.place}：结对关系“${about.asRead}”不能识别，该行未使用${foundAndExpected(data, "zh")}`,
    en: (data, about) =>
      `${about.place}: the pairing “${about.asRead}” is not known; the row was not used${foundAndExpected(data, "en")}`,
  },
});
