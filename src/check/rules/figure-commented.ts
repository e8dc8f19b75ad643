import { COLUMN_NAMES, figureRule } from "../families/figure-rule.js";
import { both } from "../rule.js";

export const figureCommented = figureRule({
  id: "figure-commented",
  severity: "warning",
  basis: "A-18",
  title: both("数旁写有说明", "Words beside a figure"),
  remedy: both(
    "请核实所用的数；单元格内只填数，说明写入备注。",
    "Check the number used; leave the number alone in the cell and put words into the remarks.",
  ),
  message: {
    zh: (data, about) =>
      `${about.where}：${COLUMN_NAMES[data.column].zh}填写的“${about.asRead}”在数之外写有“${data.comment}”，暂按 ${data.value} ${data.measureUnit} 使用，请核实（${about.place}）。`,
    en: (data, about) =>
      `${about.where}, ${COLUMN_NAMES[data.column].en}: “${about.asRead}” says “${data.comment}” beside the number; it is used as ${data.value} ${data.measureUnit}, please check (${about.place}).`,
  },
  fails: ({ figure }) => figure.comment !== null && figure.state === "given",
});
