import { foundAndExpected, noteRule } from "../families/note-rule.js";
import { both } from "../rule.js";

export const headerUnknown = noteRule({
  id: "header-unknown",
  severity: "info",
  basis: "四（一）",
  title: both("表中有多余的列", "Extra column"),
  examines: both("每个表头", "each column header"),
  remedy: both(
    "多余的列不参与评价；如有重要内容，请写入备注列。",
    "Extra columns are ignored; put what matters into the remarks column.",
  ),
  message: {
    zh: (data, about) => `${about.place}：列“${about.asRead}”不在表式之内，未读取${foundAndExpected(data, "zh")}`,
    en: (data, about) =>
      `${about.place}: the column “${about.asRead}” is not part of the form and was ignored${foundAndExpected(data, "en")}`,
  },
});
