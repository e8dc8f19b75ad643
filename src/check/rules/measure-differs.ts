import { COLUMN_NAMES, figureRule } from "../families/figure-rule.js";
import { both } from "../rule.js";

export const measureDiffers = figureRule({
  id: "measure-differs",
  severity: "error",
  basis: "A-18",
  title: both("计量单位与项目不符", "Unit of measure of another kind"),
  remedy: both("请按表上的计量单位重新填报。", "Use the unit of measure printed on the form."),
  message: {
    zh: (data, about) =>
      `${about.where}：${COLUMN_NAMES[data.column].zh}填写的“${about.asRead}”的计量单位与项目的计量单位（${data.measureUnit}）不属同一类，按未报处理，建议核实后更正（${about.place}）。`,
    en: (data, about) =>
      `${about.where}, ${COLUMN_NAMES[data.column].en}: the unit of measure of “${about.asRead}” is of another kind than the item's (${data.measureUnit}); the figure counts as not reported, please correct it (${about.place}).`,
  },
  fails: ({ figure }) => figure.fault === "measure-differs",
});
