import { lineRule } from "../families/line-rule.js";
import { both } from "../rule.js";

/** A binding line on which nothing was adopted: it cannot be tested. */
export const agreementLineUnreported = lineRule({
  id: "agreement-line-unreported",
  severity: "warning",
  basis: "五，一是",
  title: both("协议任务没有完成数", "Agreement line without a figure"),
  remedy: both("请补报完成数。", "Report what was achieved."),
  message: {
    zh: (data, about) =>
      `${about.where}：约束性协议目标 ${data.target} ${data.measureUnit}，没有可采用的完成数，是否完成无法核对；承担单位：${about.unit(data.answering)}，请补报（${about.place}）。`,
    en: (data, about) =>
      `${about.where}: binding target ${data.target} ${data.measureUnit}, no figure could be adopted, so that fulfilment cannot be tested; answering: ${about.unit(data.answering)}; please report (${about.place}).`,
  },
  judge: ({ status }) => {
    if (status === "unreported") {
      return "failed";
    }
    return status === "no-target" ? "undecided" : "passed";
  },
});
