import { foundAndExpected, noteRule } from "../families/note-rule.js";
import { both } from "../rule.js";

/** Sums are added up from their parts, whatever stands there. */
export const rowNotRead = noteRule({
  id: "row-not-read",
  severity: "info",
  basis: "四（一）",
  title: both("合计行、小标题行未读取", "Row of sums or heading not read"),
  examines: both("填报表的每一行", "each row of a return"),
  remedy: both(
    "无需处理；如该行是某一项目，请写明项目代码。",
    "Nothing to do; if the row is an item's, give its code.",
  ),
  message: {
    zh: (data, about) => `${about.place}：“${about.asRead}”一行未读取${foundAndExpected(data, "zh")}`,
    en: (data, about) => `${about.place}: the row “${about.asRead}” was not read${foundAndExpected(data, "en")}`,
  },
});
