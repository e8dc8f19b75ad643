import { noteRule } from "../families/note-rule.js";
import { both } from "../rule.js";

export const caseContradicted = noteRule({
  id: "case-contradicted",
  severity: "error",
  basis: "A-18",
  title: both("差异编号与结对关系、项目不一致", "Case id is not that of the link and item"),
  examines: both("每个可识别的差异编号", "each case id that is known"),
  remedy: both(
    "请核对差异编号，或只填写差异编号、只填写结对关系和项目代码。",
    "Check the case id, or give only the case id, or only the link and the item.",
  ),
  message: {
    zh: (data, about) =>
      `${about.place}：差异编号“${about.asRead}”指“${data["expected"] ?? ""}”，该行填写的是“${data["found"] ?? ""}”，两者不一致，该项核定未使用。`,
    en: (data, about) =>
      `${about.place}: the case id “${about.asRead}” is that of “${data["expected"] ?? ""}”, and its row names “${data["found"] ?? ""}”; the decision was not used.`,
  },
});
