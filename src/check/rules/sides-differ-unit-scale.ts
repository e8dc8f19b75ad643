import { differenceRule } from "../families/difference-rule.js";
import { both } from "../rule.js";

export const sidesDifferUnitScale = differenceRule({
  id: "sides-differ-unit-scale",
  class: "unit-scale",
  severity: "warning",
  basis: "A-08",
  title: both("双方数据不一致：疑似计量单位错误", "Sides differ: perhaps the unit of measure"),
  remedy: both(
    "请双方核对计量单位和位数。",
    "Both sides are asked to check the unit of measure and the number of digits.",
  ),
  ask: both("双方数据约成整十倍，建议核实。", "The figures differ by about a power of ten."),
});
