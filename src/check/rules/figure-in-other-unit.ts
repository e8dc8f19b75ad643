import { COLUMN_NAMES, figureRule } from "../families/figure-rule.js";
import { both } from "../rule.js";

export const figureInOtherUnit = figureRule({
  id: "figure-in-other-unit",
  severity: "info",
  basis: "A-18",
  title: both("单元格内写有其他计量单位，已换算", "Another unit of measure in the cell, converted"),
  remedy: both(
    "请按表上的计量单位填数，不在单元格内写单位。",
    "Use the unit of measure printed on the form and write no unit into the cell.",
  ),
  message: {
    zh: (data, about) =>
      `${about.where}：${COLUMN_NAMES[data.column].zh}填写的“${about.asRead}”带有计量单位，已换算为 ${data.value} ${data.measureUnit}（${about.place}）。`,
    en: (data, about) =>
      `${about.where}, ${COLUMN_NAMES[data.column].en}: “${about.asRead}” carries a unit of measure; it was converted to ${data.value} ${data.measureUnit} (${about.place}).`,
  },
  fails: ({ figure }) => figure.typedIn?.from === "cell" && figure.state === "given",
});
