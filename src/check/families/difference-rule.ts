import type { Bilingual } from "../../model/bilingual.js";
import { isDecided, isWaived } from "../../model/case-standing.js";
import { itemOf } from "../../model/lookups.js";
import type { CaseClass } from "../../model/reconciliation.js";
import type { Scheme } from "../../model/scheme.js";
import { examine } from "../examine.js";
import { both, type EntriesContext, entriesRule, type Failure, type Rule, type RuleText } from "../rule.js";
import { type DifferenceData, differenceData, type TwoSided, twoSided } from "./difference-data.js";
import { differenceEn, differenceZh } from "./difference-sentence.js";

export interface DifferenceRuleText
  extends Omit<RuleText<EntriesContext, DifferenceData>, "check" | "message" | "examines"> {
  readonly class: CaseClass;
  /** What to ask, after both figures were stated. */
  readonly ask: Bilingual;
}

/** A rule on mirrored items whose two sides differ in one class; once settled by a decision it is for information. */
export function differenceRule({ class: kind, ask, ...text }: DifferenceRuleText): Rule<EntriesContext> {
  return entriesRule<DifferenceData>({
    ...text,
    examines: both("双方均已填报的每个共同项目", "each common item that both sides reported"),
    message: {
      zh: (data, about) => differenceZh(data, about, ask.zh),
      en: (data, about) => differenceEn(data, about, ask.en),
    },
    check: ({ reconciliation, scheme }) =>
      examine(reconciliation.entries.flatMap(twoSided), (sides) =>
        sides.entry.class === kind ? failureOf(sides, scheme) : "passed",
      ),
  });
}

function failureOf(sides: TwoSided, scheme: Scheme): Failure<DifferenceData> {
  const { entry, east } = sides;
  return {
    unit: null,
    link: entry.link,
    item: entry.item,
    subject: null,
    place: east.figure.place,
    asRead: null,
    data: differenceData(sides, itemOf(scheme, entry.item)),
    waived: isWaived(entry.decision),
    ...(isDecided(entry.decision) ? { severity: "info" as const } : {}),
  };
}
