import { differenceRule } from "../families/difference-rule.js";
import { both } from "../rule.js";

export const sidesDifferUnexplained = differenceRule({
  id: "sides-differ-unexplained",
  class: "unexplained",
  severity: "warning",
  basis: "A-08",
  title: both("双方数据不一致：原因不明", "Sides differ: no explanation found"),
  remedy: both(
    "请双方核对统计口径、数据截止日和原始资料。",
    "Both sides are asked to compare definitions, cut-off dates and records.",
  ),
  ask: both("未发现可以解释的原因，建议核实。", "No explanation was found."),
});
