import { differenceRule } from "../families/difference-rule.js";
import { both } from "../rule.js";

export const sidesDifferSwapped = differenceRule({
  id: "sides-differ-swapped",
  class: "swapped",
  severity: "warning",
  basis: "A-08",
  title: both("双方数据不一致：疑似错列", "Sides differ: perhaps figures in each other's place"),
  remedy: both(
    "请核对是否把数填到了别的行或别的结对关系。",
    "Check whether a figure stands in another row or under another pairing.",
  ),
  ask: both(
    "与同一单位填报的另一个数互换后即与对方一致，建议核实。",
    "Exchanged with another figure of the same reporter, it would fit.",
  ),
});
