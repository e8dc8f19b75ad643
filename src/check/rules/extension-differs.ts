import { foundAndExpected, noteRule } from "../families/note-rule.js";
import { both } from "../rule.js";

export const extensionDiffers = noteRule({
  id: "extension-differs",
  severity: "info",
  basis: "四（一）",
  title: both("扩展名与内容不符", "Extension differs from content"),
  examines: both("每个读取了的文件", "each file that was read"),
  remedy: both(
    "已按实际内容读取，无需处理；再次报送时请把扩展名改为实际格式。",
    "It was read by its content and nothing need be done; give the file the extension of its real format when filing again.",
  ),
  message: {
    zh: (data, about) => `文件 ${about.place} 的扩展名与内容不符，已按实际内容读取${foundAndExpected(data, "zh")}`,
    en: (data, about) =>
      `The extension of ${about.place} is not that of its content; it was read by its content${foundAndExpected(data, "en")}`,
  },
});
