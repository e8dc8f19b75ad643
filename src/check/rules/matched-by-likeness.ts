import { foundAndExpected, noteRule } from "../families/note-rule.js";
import { both } from "../rule.js";

/** Used all the same: it can mean one thing only. What could mean several is not used, and an error. */
export const matchedByLikeness = noteRule({
  id: "matched-by-likeness",
  severity: "info",
  basis: "四（一）",
  title: both("按相近的名称或位置认定", "Matched by likeness or position"),
  examines: both(
    "每张填报表的表名和标题，以及每行没有项目代码的名称",
    "each sheet's name and heading, and each item's name without a code",
  ),
  remedy: both(
    "请核对认定是否正确；今后请保留空白表的表名、项目代码和名称。",
    "Check whether it was taken for the right one; keep the form's sheet names, codes and names.",
  ),
  message: {
    zh: (data, about) =>
      `${about.place}：“${about.asRead}”不是空白表上的名称，已按下列项目使用${foundAndExpected(data, "zh")}`,
    en: (data, about) =>
      `${about.place}: “${about.asRead}” is no name of the blank form; it was used as said here${foundAndExpected(data, "en")}`,
  },
});
