import { foundAndExpected, noteRule } from "../families/note-rule.js";
import { both } from "../rule.js";

export const itemForeign = noteRule({
  id: "item-foreign",
  severity: "warning",
  basis: "附件",
  title: both("项目不由填报单位填报", "Item that this unit does not report"),
  examines: both("填报表中的每一行", "each row of a return"),
  remedy: both(
    "该项目由另一方填报，本单位无须填报；如填错行请更正。",
    "The other side reports this item; correct the row if it was meant for another item.",
  ),
  message: {
    zh: (data, about) =>
      `${about.where}：${about.place} 填写的项目不由本单位填报，该行未使用${foundAndExpected(data, "zh")}`,
    en: (data, about) =>
      `${about.where}: this unit does not report the item (${about.place}); the row was not used${foundAndExpected(data, "en")}`,
  },
});
