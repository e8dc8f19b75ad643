import { foundAndExpected, noteRule } from "../families/note-rule.js";
import { both } from "../rule.js";

/** A cell that was left out by the reader is told, never read as blank or 0. */
export const cellUnreadable = noteRule({
  id: "cell-unreadable",
  severity: "warning",
  basis: "四（一）",
  title: both("单元格不能读取", "Cell cannot be read"),
  examines: both("工作簿中每个单元格", "each cell of a workbook"),
  remedy: both(
    "请用表格软件打开，在该单元格重新填写后保存。",
    "Open the file with a spreadsheet program, type the cell again, and save it.",
  ),
  message: {
    zh: (data, about) => `${about.place} 的内容不能读取${foundAndExpected(data, "zh")}`,
    en: (data, about) => `What stands at ${about.place} cannot be read${foundAndExpected(data, "en")}`,
  },
});
