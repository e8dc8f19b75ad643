import { placeText } from "../../model/place.js";
import { examine } from "../examine.js";
import { failureOfLine } from "../families/agreement-lines.js";
import { both, returnsRule } from "../rule.js";

/** Two lines of one key with different targets or 承担单位: neither is used. */
export const agreementLineDouble = returnsRule<{ readonly count: number; readonly places: string }>({
  id: "agreement-line-double",
  severity: "error",
  basis: "A-20",
  title: both("协议任务重复且不一致", "Agreement lines contradict each other"),
  examines: both("每条协议任务", "each line of the agreements"),
  remedy: both("请按双方签订的协议核实后只保留一条。", "Check the signed agreement and keep one line."),
  message: {
    zh: (data, about) =>
      `${about.where}：协议任务有 ${data.count} 条，协议目标或承担单位不同（${data.places}），均未使用，建议按协议文本核实。`,
    en: (data, about) =>
      `${about.where}: ${data.count} agreement lines differ in target or in who answers (${data.places}); none was used, please check the agreement.`,
  },
  check: ({ agreement }) =>
    examine(agreement, (line) =>
      line.fault === "double"
        ? failureOfLine(line, { count: line.places.length, places: line.places.map(placeText).join("; ") })
        : "passed",
    ),
});
