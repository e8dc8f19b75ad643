import type { Bilingual } from "../../model/bilingual.js";
import type { DecisionRow } from "../../model/filing.js";
import type { DecisionOutcome, DecisionRefusal } from "../../model/reconciliation.js";
import { examine } from "../examine.js";
import { both, entriesRule, type Failure } from "../rule.js";

/** decision-outdated says what has changed. */
type ToldRefusal = Exclude<DecisionRefusal, "outdated">;

type RefusalData = { readonly refusal: ToldRefusal; readonly choice: string; readonly caseId: string };

const REFUSALS: Readonly<Record<ToldRefusal, Bilingual>> = {
  "choice-missing": both("“采用”未填写或不是规定的选项", "what it chooses is blank or not one of the set choices"),
  "reason-missing": both("没有填写理由", "it gives no reason"),
  "value-missing": both("需要采用值而采用值未填写或不能识别", "it needs a value, which is blank or cannot be read"),
  "side-silent": both("所采用的一方没有填报该项目", "the side it chooses did not report the item"),
  expired: both("有效期至早于反馈日期，已过期", "it expired before the feedback date"),
  "expiry-unreadable": both("有效期至不能识别为日期", "its date of expiry cannot be read"),
  conflicting: both(
    "与对同一项目的另一条核定不一致，两条均不采用",
    "another decision on the same item differs; neither is applied",
  ),
  "no-such-case": both(
    "差异编号、结对关系或项目对不上任何一条填报数据",
    "its case id, pairing or item fits nothing that was filed",
  ),
  "not-for-unit-items": both("本级项目只能核实或豁免", "a unit's own item can only be verified or waived"),
  "unit-not-evaluated": both("该单位没有可用的填报表", "the unit has no usable return"),
};

/** A decision that changes nothing, and why. */
export const decisionNotApplied = entriesRule<RefusalData>({
  id: "decision-not-applied",
  severity: "error",
  basis: "A-07",
  title: both("核定未能采用", "Decision is not applied"),
  examines: both("差异核定表的每一行", "each row of the decisions form"),
  remedy: both("请补正差异核定表后重新评价。", "Correct the decisions form and evaluate again."),
  message: {
    zh: (data, about) =>
      `${about.where}：核定${quoted(data, "zh")}未采用：${REFUSALS[data.refusal].zh}（${about.place}）。`,
    en: (data, about) =>
      `${about.where}: the decision${quoted(data, "en")} is not applied: ${REFUSALS[data.refusal].en} (${about.place}).`,
  },
  check: ({ reconciliation }) =>
    examine(reconciliation.decisions, ({ decision, refusal }: DecisionOutcome) =>
      refusal === null || refusal === "outdated" ? "passed" : failureOf(decision, refusal),
    ),
});

function quoted({ choice, caseId }: RefusalData, language: "zh" | "en"): string {
  const text = [choice, caseId].filter((part) => part !== "").join(" ");
  if (text === "") {
    return "";
  }
  return language === "zh" ? `“${text}”` : ` “${text}”`;
}

function failureOf(decision: DecisionRow, refusal: ToldRefusal): Failure<RefusalData> {
  const { caseId, choiceAsRead, value } = decision;
  return {
    unit: decision.link === null ? decision.unit : null,
    link: decision.link,
    item: decision.item,
    subject: [caseId, choiceAsRead, value.asRead].join(" ").trim(),
    place: decision.place,
    asRead: choiceAsRead,
    data: { refusal, choice: choiceAsRead, caseId },
  };
}
