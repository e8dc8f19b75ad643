import type { Bilingual, Language } from "../model/bilingual.js";
import type { ChangedFigure, DecisionRefusal } from "../model/decision-outcome.js";
import { exact, shortText } from "../model/exact.js";
import { type DecisionChoice, needsValue } from "../model/filing.js";
import type { Side } from "../model/pairing.js";

/** What a decision's form writes for a side that had not reported. */
export const SILENT = "未报";

/** What people call each choice; the Chinese word is what the forms print. */
export const CHOICE_LABELS = {
  东部: { zh: "东部", en: "the eastern figure" },
  中西部: { zh: "中西部", en: "the western figure" },
  双方商定: { zh: "双方商定", en: "agreed by both sides" },
  核实: { zh: "核实", en: "verified on site" },
  退回: { zh: "退回", en: "sent back" },
  豁免: { zh: "豁免", en: "waived" },
} as const satisfies Record<DecisionChoice, Bilingual>;

/** Refusals that a sentence gives; decision-outdated says what has changed, and another decision stands for a superseded one. */
export type ToldRefusal = Exclude<DecisionRefusal, "outdated" | "superseded">;

/** Why a decision changes nothing, as part of a sentence. */
export const REFUSAL_WORDS: Readonly<Record<ToldRefusal, Bilingual>> = {
  "choice-missing": {
    zh: "“采用”未填写或不是规定的选项",
    en: "what it chooses is blank or not one of the set choices",
  },
  "reason-missing": { zh: "没有填写理由", en: "it gives no reason" },
  "value-missing": {
    zh: "需要采用值而采用值未填写或不能识别",
    en: "it needs a value, which is blank or cannot be read",
  },
  "side-silent": { zh: "所采用的一方没有填报该项目", en: "the side it chooses did not report the item" },
  expired: { zh: "有效期至早于反馈日期，已过期", en: "it expired before the feedback date" },
  "expiry-unreadable": { zh: "有效期至不能识别为日期", en: "its date of expiry cannot be read" },
  conflicting: {
    zh: "与对同一项目的另一条核定不一致，两条均不采用",
    en: "another decision on the same item differs; neither is applied",
  },
  "no-such-case": {
    zh: "差异编号、结对关系或项目对不上任何一条填报数据",
    en: "its case id, pairing or item fits nothing that was filed",
  },
  "not-for-unit-items": {
    zh: "本级项目只能核实或豁免",
    en: "a unit's own item can only be verified or waived",
  },
  "unit-not-evaluated": { zh: "该单位没有可用的填报表", en: "the unit has no usable return" },
};

/** What became of a decision, on the sheets. */
export const OUTCOME_WORDS: Readonly<Record<DecisionRefusal, Bilingual>> = {
  ...REFUSAL_WORDS,
  outdated: { zh: "所依据的数已变动", en: "a figure it was made on has changed" },
  superseded: { zh: "已按现在的数重新核定", en: "decided again on today's figures" },
};

/** The parts of a decision that its sentence needs. */
export interface DecisionToTell {
  readonly choice: DecisionChoice | null;
  readonly value: number | null;
  readonly reason: string;
  readonly document: string;
  readonly decidedBy: string;
  readonly date: string | null;
  readonly validUntil: string | null;
}

/** A decision on a line: what, why, by which document, by whom, when, and until when. */
export function decisionWords({ choice, value, ...decision }: DecisionToTell): string {
  return [
    needsValue(choice) && value !== null ? `${choice} ${shortText(exact(value))}` : (choice ?? ""),
    decision.reason,
    decision.document,
    decision.decidedBy,
    decision.date ?? "",
    decision.validUntil === null ? "" : `有效期至 ${decision.validUntil}`,
  ]
    .filter((part) => part !== "")
    .join("，");
}

/** That something is waived, with the decision behind it where there is one. */
export function waivedWords(decision: DecisionToTell | undefined): string {
  return decision === undefined ? "已豁免" : `已豁免：${decisionWords(decision)}`;
}

const FIGURES: Readonly<Record<Side, Bilingual>> = {
  east: { zh: "东部数", en: "the eastern figure" },
  west: { zh: "中西部数", en: "the western figure" },
};

/** What has changed since a decision was made: 东部数由 3352 人 变为 3300 人. */
export function changesWords(changes: readonly ChangedFigure[], measureUnit: string, language: Language): string {
  const measure = measureUnit === "" ? "" : ` ${measureUnit}`;
  const silent = language === "zh" ? SILENT : "not reported";
  const text = (value: ChangedFigure["now"]) => (value === null ? silent : `${shortText(value)}${measure}`);
  return changes
    .map(({ side, madeOn, now }) => {
      const name = FIGURES[side][language];
      return language === "zh"
        ? `${name}由 ${text(madeOn)} 变为 ${text(now)}`
        : `${name} went from ${text(madeOn)} to ${text(now)}`;
    })
    .join(language === "zh" ? "，" : " and ");
}
