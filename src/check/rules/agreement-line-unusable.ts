import type { LineFault } from "../../model/agreement.js";
import type { Bilingual } from "../../model/bilingual.js";
import { examine } from "../examine.js";
import { failureOfLine } from "../families/agreement-lines.js";
import { both, returnsRule } from "../rule.js";

type Unusable = Exclude<LineFault, "double">;

const FAULTS: Readonly<Record<Unusable, Bilingual>> = {
  "target-unreadable": both("协议目标不能识别", "its target cannot be read"),
  "duty-unreadable": both("承担单位不是该结对关系的任何一方", "who answers for it is no side of the pairing"),
  "item-unknown": both("项目不能识别", "its item is not known"),
  "scope-differs": both("结对关系或单位与项目不符", "it names a pairing for a unit's own item, or the other way round"),
};

/** A line in error is still a line of its link, but gives no target. */
export const agreementLineUnusable = returnsRule<{ readonly fault: Unusable }>({
  id: "agreement-line-unusable",
  severity: "error",
  basis: "A-20",
  title: both("协议任务不能使用", "Agreement line cannot be used"),
  examines: both("每条协议任务", "each line of the agreements"),
  remedy: both("请按双方签订的协议更正。", "Correct it by the signed agreement."),
  message: {
    zh: (data, about) =>
      `${about.where}：协议任务（协议目标“${about.asRead}”）${FAULTS[data.fault].zh}，不作为目标使用，建议核实（${about.place}）。`,
    en: (data, about) =>
      `${about.where}: the agreement line with target “${about.asRead}” gives no target: ${FAULTS[data.fault].en}; please check (${about.place}).`,
  },
  check: ({ agreement }) =>
    examine(agreement, (line) =>
      line.fault === null || line.fault === "double" ? "passed" : failureOfLine(line, { fault: line.fault }),
    ),
});
