import { examine } from "../examine.js";
import { both, returnsRule } from "../rule.js";

/** Neither 是 nor 否 under 约束性: the line counts as not binding (A-05). */
export const bindingNotSaid = returnsRule({
  id: "binding-not-said",
  severity: "error",
  basis: "A-05",
  title: both("未注明是否约束性", "Binding or not is not said"),
  examines: both("协议任务表的每一行", "each row of the agreement forms"),
  remedy: both("请在约束性列填写“是”或“否”。", "Say in the form whether the line is binding."),
  message: {
    zh: (_, about) =>
      `${about.where}：约束性${about.asRead === "" ? "未填写" : `填写为“${about.asRead}”，不能识别`}，暂按非约束性处理，请注明（${about.place}）。`,
    en: (_, about) =>
      `${about.where}: ${about.asRead === "" ? "a blank" : `“${about.asRead}”`} does not say whether the line is binding; it counts as not binding (${about.place}).`,
  },
  check: ({ batch }) =>
    examine(batch.agreement, ({ unit, link, item, binding, bindingAsRead, place }) =>
      binding === null ? { unit, link, item, subject: null, place, asRead: bindingAsRead, data: {} } : "passed",
    ),
});
