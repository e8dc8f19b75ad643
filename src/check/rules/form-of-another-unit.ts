import { foundAndExpected, noteRule } from "../families/note-rule.js";
import { both } from "../rule.js";

/** One finding where every pairing on a return is another unit's; single foreign rows are `link-foreign`. */
export const formOfAnotherUnit = noteRule({
  id: "form-of-another-unit",
  severity: "error",
  basis: "四（一）",
  asks: { whole: true },
  title: both("用其他单位的表填报", "Filled in on another unit's form"),
  examines: both("每份填报表", "each return"),
  remedy: both(
    "请换用本单位的空白表填报；如只是填报单位写错，请更正填报单位。",
    "Use the unit's own blank form; if only the unit's name is wrong, correct it.",
  ),
  message: {
    zh: (data, about) =>
      `${about.where}：表中 ${data["links"]} 个结对关系都不是该单位的，${data["rows"]} 行数据均未使用，请核实（${about.place}）${foundAndExpected(data, "zh")}`,
    en: (data, about) =>
      `${about.where}: none of the ${data["links"]} pairings on the form is this unit's; none of its ${data["rows"]} rows was used, please check (${about.place})${foundAndExpected(data, "en")}`,
  },
});
