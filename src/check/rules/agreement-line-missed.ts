import { lineRule } from "../families/line-rule.js";
import { both } from "../rule.js";

/** Below the target even at the upper bound: 未完成年度扶贫协作协议 by arithmetic, exactly. */
export const agreementLineMissed = lineRule({
  id: "agreement-line-missed",
  severity: "error",
  basis: "五，一是",
  title: both("协议任务未完成", "Agreement line is not met"),
  remedy: both(
    "请核实完成数并说明原因；不作为未完成认定的，登记为 V1 排除并注明依据。",
    "Check the figure and explain; where it is not to count, enter the fact V1 as excluded, with its document.",
  ),
  message: {
    zh: (data, about) =>
      `${about.where}：约束性协议目标 ${data.target} ${data.measureUnit}，采用完成数 ${data.adopted} ${data.measureUnit}（上限 ${data.high}），完成 ${data.percent}%，比目标少 ${data.shortfall} ${data.measureUnit}；承担单位：${about.unit(data.answering)}，请核实并说明（${about.place}）。`,
    en: (data, about) =>
      `${about.where}: binding target ${data.target} ${data.measureUnit}, adopted ${data.adopted} ${data.measureUnit} (at most ${data.high}), ${data.percent}% of the target and ${data.shortfall} ${data.measureUnit} below it; answering: ${about.unit(data.answering)}; please check and explain (${about.place}).`,
  },
  judge: ({ status }) => {
    if (status === "missed") {
      return "failed";
    }
    return status === "met" ? "passed" : "undecided";
  },
});
