import { foundAndExpected, noteRule } from "../families/note-rule.js";
import { both } from "../rule.js";

/** Told by the rule that finds the constant wrong, where it is wrong. */
export const formulaOverwritten = noteRule({
  id: "formula-overwritten",
  severity: "warning",
  basis: "A-18",
  title: both("公式被数字覆盖", "Formula was typed over"),
  examines: both("表中每个公式单元格", "each formula of a form"),
  remedy: both("请恢复公式，只填写构成它的各个项目。", "Restore the formula and fill in only the items it is made of."),
  message: {
    zh: (data, about) =>
      `${about.where}：${about.place} 的公式被固定数“${about.asRead}”覆盖，以后改动相关项目时不会随之变化，请核实${foundAndExpected(data, "zh")}`,
    en: (data, about) =>
      `${about.where}: the formula at ${about.place} was replaced by the constant “${about.asRead}” and no longer follows its items, please check${foundAndExpected(data, "en")}`,
  },
});
