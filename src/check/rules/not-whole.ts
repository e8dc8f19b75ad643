import { COLUMN_NAMES, figureRule } from "../families/figure-rule.js";
import { both } from "../rule.js";

export const notWhole = figureRule({
  id: "not-whole",
  severity: "error",
  basis: "A-18",
  title: both("计数项目填了小数", "Count is not whole"),
  remedy: both(
    "人数、个数等请填整数；如填写了万人等单位请核对。",
    "Counts of persons or things are whole numbers; check the unit of measure.",
  ),
  message: {
    zh: (data, about) =>
      `${about.where}：${COLUMN_NAMES[data.column].zh}填写的“${about.asRead}”不是整数（单位：${data.measureUnit}），按未报处理，建议核实后更正（${about.place}）。`,
    en: (data, about) =>
      `${about.where}, ${COLUMN_NAMES[data.column].en}: “${about.asRead}” is not a whole number and counts as not reported; please correct it (${about.place}).`,
  },
  fails: ({ figure }) => figure.fault === "not-whole",
});
