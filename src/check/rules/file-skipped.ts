import { foundAndExpected, noteRule } from "../families/note-rule.js";
import { both } from "../rule.js";

export const fileSkipped = noteRule({
  id: "file-skipped",
  severity: "info",
  basis: "四（一）",
  title: both("文件未读取", "File was not read"),
  examines: both("批次文件夹中的每个文件", "each file of the batch folder"),
  remedy: both(
    "锁定文件、隐藏文件、空文件和不支持的类型不读取；如是报表，请转为电子表格（.xlsx）或 CSV 后放入。",
    "Lock files, hidden files, empty files and unsupported types are not read; if it is a form, convert it to a workbook (.xlsx) or CSV.",
  ),
  message: {
    zh: (data, about) => `文件 ${about.place} 未读取${foundAndExpected(data, "zh")}`,
    en: (data, about) => `The file ${about.place} was not read${foundAndExpected(data, "en")}`,
  },
});
