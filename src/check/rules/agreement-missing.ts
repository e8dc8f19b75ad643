import { linksInForce } from "../../model/lookups.js";
import { examine } from "../examine.js";
import { both, returnsRule } from "../rule.js";

/** Without any line a link's targets are the returns' own, which never bind (A-05, A-15). */
export const agreementMissing = returnsRule({
  id: "agreement-missing",
  severity: "info",
  basis: "A-15",
  title: both("没有协议任务", "No agreement lines"),
  examines: both("每个结对关系", "each pairing"),
  remedy: both("请补充协议任务表。", "Add the agreement form."),
  message: {
    zh: (_, about) => `${about.where}：没有任何协议任务；目标暂用双方自填的协议目标（非约束性），协议完成情况未核。`,
    en: (_, about) =>
      `${about.where}: there is no agreement line; targets are the returns' own, which do not bind, and fulfilment is unchecked.`,
  },
  check: ({ batch, scheme, agreement }) => {
    const covered = new Set(agreement.map((line) => line.link));
    return examine(linksInForce(scheme, batch.year), ({ id }) =>
      covered.has(id)
        ? "passed"
        : { unit: null, link: id, item: null, subject: null, place: { file: "" }, asRead: null, data: {} },
    );
  },
});
