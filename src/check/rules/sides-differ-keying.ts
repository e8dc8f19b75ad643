import { differenceRule } from "../families/difference-rule.js";
import { both } from "../rule.js";

export const sidesDifferKeying = differenceRule({
  id: "sides-differ-keying",
  class: "keying",
  severity: "warning",
  basis: "A-08",
  title: both("双方数据不一致：疑似录入错误", "Sides differ: perhaps a keying mistake"),
  remedy: both("请双方对照原始资料核对所录数字。", "Both sides are asked to check the digits against their records."),
  ask: both(
    "双方数据仅差一位数字或相邻两位互换，建议核实。",
    "The figures differ by one digit or two neighbours exchanged.",
  ),
});
