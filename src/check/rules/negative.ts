import { COLUMN_NAMES, figureRule } from "../families/figure-rule.js";
import { both } from "../rule.js";

export const negative = figureRule({
  id: "negative",
  severity: "error",
  basis: "A-18",
  title: both("填写了负数", "Negative figure"),
  remedy: both(
    "请核实后填写不小于 0 的数；如为冲减，请在备注中说明。",
    "Fill in a number not below 0; explain a reversal in the remarks.",
  ),
  message: {
    zh: (data, about) =>
      `${about.where}：${COLUMN_NAMES[data.column].zh}填写的“${about.asRead}”小于 0，按未报处理，建议核实后更正（${about.place}）。`,
    en: (data, about) =>
      `${about.where}, ${COLUMN_NAMES[data.column].en}: “${about.asRead}” is below 0 and counts as not reported; please correct it (${about.place}).`,
  },
  fails: ({ figure }) => figure.fault === "negative",
});
