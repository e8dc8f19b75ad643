import { foundAndExpected, noteRule } from "../families/note-rule.js";
import { both } from "../rule.js";

export const measureConverted = noteRule({
  id: "measure-converted",
  severity: "warning",
  basis: "A-18",
  title: both("计量单位不同，已换算", "Unit of measure converted"),
  examines: both("每个填写计量单位的单元格", "each cell that gives a unit of measure"),
  remedy: both(
    "请核实计量单位；今后请按表上的计量单位填报。",
    "Check the unit of measure; keep to the one printed on the form.",
  ),
  message: {
    zh: (data, about) =>
      `${about.where}：${about.place} 的计量单位为“${about.asRead}”，与表式不同，已换算后使用，建议核实${foundAndExpected(data, "zh")}`,
    en: (data, about) =>
      `${about.where}: the unit of measure at ${about.place} is “${about.asRead}”, not the form's; the figures were converted, please check${foundAndExpected(data, "en")}`,
  },
});
