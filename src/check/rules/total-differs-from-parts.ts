import { examine } from "../examine.js";
import { COLUMN_NAMES } from "../families/figure-rule.js";
import { failureOfRelation, type RelationData, relationCases } from "../families/relation-cases.js";
import { exceeds } from "../families/totals.js";
import { both, returnsRule } from "../rule.js";

/** A total that is not the sum of its parts; the total counts as filed. */
export const totalDiffersFromParts = returnsRule<RelationData>({
  id: "total-differs-from-parts",
  severity: "error",
  basis: "A-18",
  title: both("合计与分项之和不符", "Total differs from its parts"),
  examines: both(
    "每份填报表中的每个合计项目（本年、上年）",
    "each total on a return and the parts it is made of, this year and last",
  ),
  remedy: both(
    "请核对合计和各分项后更正；合计中不要计入其他性质的资金。",
    "Check the total and its parts and correct them; keep other money out of the total.",
  ),
  message: {
    zh: (data, about) =>
      `${about.where}：${COLUMN_NAMES[data.column].zh}中，合计 ${data.leftValue} ${data.measureUnit}，分项（${data.right}）之和 ${data.rightValue} ${data.measureUnit}，相差 ${data.difference}，暂按所填合计使用，请核实后更正（${about.place}）。`,
    en: (data, about) =>
      `${about.where}, ${COLUMN_NAMES[data.column].en}: the total is ${data.leftValue} ${data.measureUnit}, its parts (${data.right}) add up to ${data.rightValue} ${data.measureUnit}, a difference of ${data.difference}; the total is used as filed, please correct (${about.place}).`,
  },
  check: (context) =>
    examine(relationCases(context, "equal"), (one) => {
      const { leftTotal: total, rightTotal: parts } = one;
      if (total === null || parts === null) {
        return "undecided";
      }
      return exceeds(total, parts) || exceeds(parts, total) ? failureOfRelation(one, total, parts) : "passed";
    }),
});
