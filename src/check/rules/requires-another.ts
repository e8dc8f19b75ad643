import { examine } from "../examine.js";
import { COLUMN_NAMES } from "../families/figure-rule.js";
import { failureOfRelation, type RelationData, relationCases } from "../families/relation-cases.js";
import { both, returnsRule } from "../rule.js";

/** A figure that cannot be without another, such as investment without a landed firm. */
export const requiresAnother = returnsRule<RelationData>({
  id: "requires-another",
  severity: "warning",
  basis: "A-18",
  title: both("缺少应当同时有的数", "Figure without the one it needs"),
  examines: both(
    "每份填报表中一个有数、另一个也应当有数的项目（本年、上年）",
    "the items of a return of which one needs the other, this year and last",
  ),
  remedy: both(
    "请核对两个项目；属于往年落地企业追加投资等情况的，请在备注中说明。",
    "Check both items; explain in the remarks where the money belongs to firms of earlier years.",
  ),
  message: {
    zh: (data, about) =>
      `${about.where}：${COLUMN_NAMES[data.column].zh}中，${data.left} 为 ${data.leftValue} ${data.measureUnit}，而 ${data.right} 为 0 或不适用，请核实或说明（${about.place}）。`,
    en: (data, about) =>
      `${about.where}, ${COLUMN_NAMES[data.column].en}: ${data.left} is ${data.leftValue} ${data.measureUnit}, but ${data.right} is 0 or not applicable; please check or explain (${about.place}).`,
  },
  check: (context) =>
    examine(relationCases(context, "requires"), (one) => {
      const { leftTotal, rightTotal } = one;
      if (leftTotal === null || rightTotal === null) {
        return "undecided";
      }
      const lacks = leftTotal.value.gt(0) && rightTotal.value.equals(0);
      return lacks ? failureOfRelation(one, leftTotal, rightTotal) : "passed";
    }),
});
