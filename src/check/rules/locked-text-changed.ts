import { foundAndExpected, noteRule } from "../families/note-rule.js";
import { both } from "../rule.js";

/** A name or unit of measure of the blank form was typed over: the figure beside it may mean something else. */
export const lockedTextChanged = noteRule({
  id: "locked-text-changed",
  severity: "warning",
  basis: "四（一）",
  title: both("表中固定文字被改动", "Fixed text of the form was changed"),
  examines: both("表中每个锁定的文字单元格", "each locked text of a form"),
  remedy: both(
    "请恢复表中的固定文字；口径不同的数请在备注中说明。",
    "Restore the form's text; explain a figure of another definition in the remarks.",
  ),
  message: {
    zh: (data, about) =>
      `${about.where}：${about.place} 的固定文字被改为“${about.asRead}”，所填数仍按原项目使用，请核实${foundAndExpected(data, "zh")}`,
    en: (data, about) =>
      `${about.where}: the fixed text at ${about.place} was changed to “${about.asRead}”; the figures count for the form's own item, please check${foundAndExpected(data, "en")}`,
  },
});
