import { foundAndExpected, noteRule } from "../families/note-rule.js";
import { both } from "../rule.js";

export const choiceNotFound = noteRule({
  id: "choice-not-found",
  severity: "error",
  basis: "四（一）",
  title: both("批次设置所选的文件不存在", "Chosen file is not in the batch"),
  examines: both("批次设置中对重复报表的每项选择", "each choice between double returns in the batch settings"),
  remedy: both("请核对批次设置中的文件名。", "Check the file name in the batch settings."),
  message: {
    zh: (data, about) =>
      `批次设置所选的文件“${about.asRead}”不在批次文件夹中，该项选择未使用${foundAndExpected(data, "zh")}`,
    en: (data, about) =>
      `The file “${about.asRead}” chosen in the batch settings is not in the batch folder; the choice was not used${foundAndExpected(data, "en")}`,
  },
});
