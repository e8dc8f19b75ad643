import { foundAndExpected, noteRule } from "../families/note-rule.js";
import { both } from "../rule.js";

/** Read all the same: rows are found by item, not by where the form of this version has them. */
export const schemeVersionDiffers = noteRule({
  id: "scheme-version-differs",
  severity: "warning",
  basis: "四（一）",
  title: both("表式不是本方案本版本的", "Form of another scheme version"),
  examines: both("每份带有方案编号和版本的表", "each form that names its scheme and version"),
  remedy: both(
    "请换用本年度的空白表填报；确需沿用的，请核对各项目的说明有无变化。",
    "Use this year's blank form; where the old one is kept, check whether any definition has changed.",
  ),
  message: {
    zh: (data, about) =>
      `${about.where}：${about.place} 的表式不是按本次使用的方案和版本制作的，仍按项目代码读取，建议核实${foundAndExpected(data, "zh")}`,
    en: (data, about) =>
      `${about.where}: the form at ${about.place} was made for another scheme or version; it was read by item codes all the same, please check${foundAndExpected(data, "en")}`,
  },
});
