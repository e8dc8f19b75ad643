import { foundAndExpected, noteRule } from "../families/note-rule.js";
import { both } from "../rule.js";

export const linkForeign = noteRule({
  id: "link-foreign",
  severity: "error",
  basis: "A-15",
  title: both("结对关系与填报单位无关", "Pairing of other units"),
  examines: both("填报表中的每个结对关系", "each pairing named in a return"),
  remedy: both("请核对结对关系；如填报单位有误请更正。", "Check the pairing, or correct the reporting unit."),
  message: {
    zh: (data, about) =>
      `${about.where}：${about.place} 填写的结对关系“${about.asRead}”不是本单位的结对关系，该行未使用${foundAndExpected(data, "zh")}`,
    en: (data, about) =>
      `${about.where}: the pairing “${about.asRead}” (${about.place}) is not this unit's; the row was not used${foundAndExpected(data, "en")}`,
  },
});
