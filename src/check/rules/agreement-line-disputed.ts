import { lineRule } from "../families/line-rule.js";
import { both } from "../rule.js";

/** The target lies between the two sides' figures: not applied, but the lowest possible grade says so (A-05). */
export const agreementLineDisputed = lineRule({
  id: "agreement-line-disputed",
  severity: "warning",
  basis: "五，一是",
  title: both("协议任务是否完成有待核实", "Whether an agreement line is met is open"),
  remedy: both("请优先核实双方数据。", "Settle the two sides' figures first."),
  message: {
    zh: (data, about) =>
      `${about.where}：约束性协议目标 ${data.target} ${data.measureUnit}，双方数据在 ${data.low} 至 ${data.high} ${data.measureUnit} 之间，是否完成取决于采用哪一方的数；承担单位：${about.unit(data.answering)}，建议核实（${about.place}）。`,
    en: (data, about) =>
      `${about.where}: binding target ${data.target} ${data.measureUnit}, the two sides' figures lie between ${data.low} and ${data.high} ${data.measureUnit}, so that fulfilment depends on which counts; answering: ${about.unit(data.answering)}; please check (${about.place}).`,
  },
  judge: ({ status }) => {
    if (status === "disputed") {
      return "failed";
    }
    return status === "met" || status === "missed" ? "passed" : "undecided";
  },
});
