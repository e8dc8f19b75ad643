import { foundAndExpected, noteRule } from "../families/note-rule.js";
import { both } from "../rule.js";

export const fileUnreadable = noteRule({
  id: "file-unreadable",
  severity: "error",
  basis: "四（一）",
  title: both("文件不能读取", "File cannot be read"),
  examines: both("批次文件夹中的每个文件", "each file of the batch folder"),
  remedy: both(
    "请用表格软件重新另存为电子表格（.xlsx）或 CSV（UTF-8）后重新报送；图片、文档等附件请移出批次文件夹。",
    "Save it again as a workbook (.xlsx) or CSV (UTF-8) with a spreadsheet program and file it again; take attachments such as pictures and documents out of the batch folder.",
  ),
  message: {
    zh: (data, about) => `文件 ${about.place} 不能读取，未参与评价${foundAndExpected(data, "zh")}`,
    en: (data, about) => `The file ${about.place} cannot be read and was not used${foundAndExpected(data, "en")}`,
  },
});
