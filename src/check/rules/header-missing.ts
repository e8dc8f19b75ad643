import { foundAndExpected, noteRule } from "../families/note-rule.js";
import { both } from "../rule.js";

export const headerMissing = noteRule({
  id: "header-missing",
  severity: "error",
  basis: "四（一）",
  title: both("表中缺少必需的列", "Required column is missing"),
  examines: both("每个表式的必需列", "each required column of a form"),
  remedy: both("请补上所缺的列后重新报送。", "Add the missing column and file the form again."),
  message: {
    zh: (data, about) => `文件 ${about.place} 缺少必需的列${foundAndExpected(data, "zh")}`,
    en: (data, about) => `The file ${about.place} lacks a required column${foundAndExpected(data, "en")}`,
  },
});
