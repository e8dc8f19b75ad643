import { shortText } from "../../model/exact.js";
import type { Scheme } from "../../model/scheme.js";
import { COLUMN_NAMES, figureRule } from "../families/figure-rule.js";
import type { LocatedFigure } from "../families/figures.js";
import { both } from "../rule.js";

/** Above what one link or unit can reach; the figure is used all the same. */
export const impossibleMagnitude = figureRule({
  id: "impossible-magnitude",
  severity: "warning",
  basis: "A-18",
  title: both("数值超出可能范围", "Figure beyond what is possible"),
  remedy: both(
    "请核实计量单位和位数；数值属实的请在备注中说明。",
    "Check the unit of measure and the digits; explain in the remarks if it is right.",
  ),
  message: {
    zh: (data, about) =>
      `${about.where}：${COLUMN_NAMES[data.column].zh}填写的“${about.asRead}”（${data.value} ${data.measureUnit}）超过 ${data.limit} ${data.measureUnit}，仍按所填数使用，建议核实计量单位（${about.place}）。`,
    en: (data, about) =>
      `${about.where}, ${COLUMN_NAMES[data.column].en}: “${about.asRead}” (${data.value} ${data.measureUnit}) is above ${data.limit} ${data.measureUnit}; it is used all the same, please check the unit of measure (${about.place}).`,
  },
  fails: ({ item, figure }, scheme) =>
    figure.state === "given" && figure.value !== null && figure.value.gt(ceilingOf(item, scheme)),
  limit: ({ item }, scheme) => shortText(ceilingOf(item, scheme)),
});

function ceilingOf(item: LocatedFigure["item"], scheme: Scheme) {
  return scheme.ceilings[item.dimension];
}
