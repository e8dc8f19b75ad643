import { differenceRule } from "../families/difference-rule.js";
import { both } from "../rule.js";

export const sidesDifferRepeated = differenceRule({
  id: "sides-differ-repeated",
  class: "repeated",
  severity: "warning",
  basis: "A-08",
  title: both("双方数据不一致：疑似重复或跨期", "Sides differ: perhaps counted twice or for another year"),
  remedy: both(
    "请核对是否重复计算、并入其他结对关系或填入了上年数。",
    "Check whether something was counted twice, belongs to another pairing or to last year.",
  ),
  ask: both(
    "所差的数与重复计算、并入其他结对关系的数或上年数恰好相符，建议核实。",
    "What they differ by is exactly a repetition, a figure of other pairings or last year's.",
  ),
});
