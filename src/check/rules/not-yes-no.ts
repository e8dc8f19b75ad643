import { COLUMN_NAMES, figureRule } from "../families/figure-rule.js";
import { both } from "../rule.js";

export const notYesNo = figureRule({
  id: "not-yes-no",
  severity: "error",
  basis: "A-18",
  title: both("是否项目填了其他内容", "Neither yes nor no"),
  remedy: both("请填写“是”或“否”。", "Answer yes or no in the form's own words."),
  message: {
    zh: (data, about) =>
      `${about.where}：${COLUMN_NAMES[data.column].zh}填写的“${about.asRead}”既不是“是”也不是“否”，按未报处理，建议核实后更正（${about.place}）。`,
    en: (data, about) =>
      `${about.where}, ${COLUMN_NAMES[data.column].en}: “${about.asRead}” means neither yes nor no and counts as not reported; please correct it (${about.place}).`,
  },
  fails: ({ figure }) => figure.fault === "not-yes-no",
});
