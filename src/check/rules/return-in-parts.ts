import { foundAndExpected, noteRule } from "../families/note-rule.js";
import { both } from "../rule.js";

/** Files of one folder that fill in different things are one return; where two fill in the same they are `return-duplicate`. */
export const returnInParts = noteRule({
  id: "return-in-parts",
  severity: "info",
  basis: "四（一）",
  title: both("一份填报表分为几个文件", "Return in several files"),
  examines: both("每份填报表", "each return"),
  remedy: both("请核对几个文件是否为同一份填报表。", "Check whether the files are one return."),
  message: {
    zh: (data, about) =>
      `${about.where}：${data["files"]} 个文件内容不重复，按同一份填报表使用（${about.place}）${foundAndExpected(data, "zh")}`,
    en: (data, about) =>
      `${about.where}: ${data["files"]} files that do not overlap were used as one return (${about.place})${foundAndExpected(data, "en")}`,
  },
});
