import { COLUMN_NAMES, figureRule } from "../families/figure-rule.js";
import { both } from "../rule.js";

export const figureApproximate = figureRule({
  id: "figure-approximate",
  severity: "warning",
  basis: "A-18",
  title: both("填写的是约数", "Approximate figure"),
  remedy: both("请填写准确数。", "Fill in the exact figure."),
  message: {
    zh: (data, about) =>
      `${about.where}：${COLUMN_NAMES[data.column].zh}填写的“${about.asRead}”为约数，暂按 ${data.value} ${data.measureUnit} 使用，请填写准确数（${about.place}）。`,
    en: (data, about) =>
      `${about.where}, ${COLUMN_NAMES[data.column].en}: “${about.asRead}” is approximate; it is used as ${data.value} ${data.measureUnit}, please give the exact figure (${about.place}).`,
  },
  fails: ({ figure }) => figure.approximate && figure.state === "given",
});
