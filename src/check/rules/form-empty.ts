import { noteRule } from "../families/note-rule.js";
import { both } from "../rule.js";

export const formEmpty = noteRule({
  id: "form-empty",
  severity: "warning",
  basis: "四（一）",
  title: both("填报表没有数据", "Return holds no rows"),
  examines: both("每张填报表", "each return"),
  remedy: both(
    "请填写后重新报送；确无内容的，请将该表移出批次文件夹。",
    "Fill it in and file it again, or take it out of the batch folder if there is nothing to say.",
  ),
  message: {
    zh: (data, about) => `文件 ${about.place}（${data["found"] ?? ""}）只有表头，没有数据行。`,
    en: (data, about) => `The file ${about.place} (${data["foundEn"] ?? ""}) holds a header but no data row.`,
  },
});
