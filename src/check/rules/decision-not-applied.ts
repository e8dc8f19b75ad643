import type { DecisionOutcome } from "../../model/decision-outcome.js";
import type { DecisionRow } from "../../model/filing.js";
import { placeText } from "../../model/place.js";
import { REFUSAL_WORDS, type ToldRefusal } from "../../wording/decision-words.js";
import { examine } from "../examine.js";
import { both, entriesRule, type Failure } from "../rule.js";

type RefusalData = {
  readonly refusal: ToldRefusal;
  readonly choice: string;
  readonly caseId: string;
  /** Places of the decisions that differ from it, joined with "; "; empty unless they conflict. */
  readonly others: string;
  /** ISO date of an expired decision; empty for others. */
  readonly validUntil: string;
};

/** A decision that changes nothing, and why. */
export const decisionNotApplied = entriesRule<RefusalData>({
  id: "decision-not-applied",
  severity: "error",
  basis: "A-07",
  aboutDecisions: true,
  title: both("核定未能采用", "Decision is not applied"),
  examines: both("差异核定表的每一行", "each row of the decisions form"),
  remedy: both("请补正差异核定表后重新评价。", "Correct the decisions form and evaluate again."),
  message: {
    zh: (data, about) =>
      `${about.where}：核定${quoted(data, "zh")}未采用：${REFUSAL_WORDS[data.refusal].zh}${detail(data, "zh")}（${about.place}）。`,
    en: (data, about) =>
      `${about.where}: the decision${quoted(data, "en")} is not applied: ${REFUSAL_WORDS[data.refusal].en}${detail(data, "en")} (${about.place}).`,
  },
  check: ({ reconciliation }) =>
    examine(reconciliation.decisions, (outcome) => {
      const { refusal } = outcome;
      return refusal === null || refusal === "outdated" || refusal === "superseded"
        ? "passed"
        : failureOf(outcome, refusal);
    }),
});

/** Where the other decision stands, and when it expired. */
function detail({ others, validUntil }: RefusalData, language: "zh" | "en"): string {
  const isChinese = language === "zh";
  const other = isChinese ? `，另一条在 ${others}` : `; the other stands in ${others}`;
  const expiry = isChinese ? `，有效期至 ${validUntil}` : `; it was valid until ${validUntil}`;
  return [others === "" ? "" : other, validUntil === "" ? "" : expiry].join("");
}

function quoted({ choice, caseId }: RefusalData, language: "zh" | "en"): string {
  const text = [choice, caseId].filter((part) => part !== "").join(" ");
  if (text === "") {
    return "";
  }
  return language === "zh" ? `“${text}”` : ` “${text}”`;
}

function failureOf({ decision, against }: DecisionOutcome, refusal: ToldRefusal): Failure<RefusalData> {
  const { caseId, choiceAsRead, value } = decision;
  const others = against.map(({ place }: DecisionRow) => placeText(place)).join("; ");
  return {
    unit: decision.link === null ? decision.unit : null,
    link: decision.link,
    item: decision.item,
    subject: [caseId, choiceAsRead, value.asRead].join(" ").trim(),
    place: decision.place,
    asRead: choiceAsRead,
    data: {
      refusal,
      choice: choiceAsRead,
      caseId,
      others,
      validUntil: refusal === "expired" ? (decision.validUntil ?? "") : "",
    },
  };
}
