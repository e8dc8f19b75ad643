import { foundAndExpected, noteRule } from "../families/note-rule.js";
import { both } from "../rule.js";

/** Nothing of such a part is used; that its items are blank then is told here. */
export const figuresShifted = noteRule({
  id: "figures-shifted",
  severity: "error",
  basis: "四（一）",
  asks: { whole: true },
  title: both("数据整体错列", "All figures in the wrong column"),
  examines: both("每份填报表的每个结对关系和本级指标", "each pairing, and the unit's own items, of each return"),
  remedy: both(
    "请将各列的数移回对应的表头下，重新报送。",
    "Move the figures back under their headers and file the return again.",
  ),
  message: {
    zh: (data, about) =>
      `${about.where}：自 ${about.place} 起，表头与所填内容不符（如“${about.asRead}”），${data["figures"]} 个数均未使用，请更正后重新报送${foundAndExpected(data, "zh")}`,
    en: (data, about) =>
      `${about.where}: from ${about.place} on, what stands under the headers is not what they say (“${about.asRead}”); none of ${data["figures"]} figures was used, please correct and file it again${foundAndExpected(data, "en")}`,
  },
});
