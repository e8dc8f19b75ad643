import { foundAndExpected, noteRule } from "../families/note-rule.js";
import { both } from "../rule.js";

export const formUnrecognised = noteRule({
  id: "form-unrecognised",
  severity: "error",
  basis: "四（一）",
  title: both("表式不能识别", "Form is not recognised"),
  examines: both("每个可读取的表格文件", "each table that could be read"),
  remedy: both(
    "请按空白表的表头重新填报，不要改动列名。",
    "Fill in a blank form again and keep its headers as they are.",
  ),
  message: {
    zh: (data, about) => `文件 ${about.place} 的表头与任何一种表式都不符，未参与评价${foundAndExpected(data, "zh")}`,
    en: (data, about) =>
      `The headers of ${about.place} fit none of the forms; the file was not used${foundAndExpected(data, "en")}`,
  },
});
