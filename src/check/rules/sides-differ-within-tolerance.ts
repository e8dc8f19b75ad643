import { differenceRule } from "../families/difference-rule.js";
import { both } from "../rule.js";

export const sidesDifferWithinTolerance = differenceRule({
  id: "sides-differ-within-tolerance",
  class: "tolerance",
  severity: "info",
  basis: "A-08",
  title: both("双方数据在容差之内", "Sides differ within tolerance"),
  remedy: both(
    "无须更正；如已知准确数，可更正后重新报送。",
    "Nothing to correct; file again if the exact figure is known.",
  ),
  ask: both("差异在容差之内。", "The difference is within tolerance."),
});
