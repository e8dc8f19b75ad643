import type { DecisionOutcome } from "../../model/decision-outcome.js";
import { itemOf } from "../../model/lookups.js";
import type { Scheme } from "../../model/scheme.js";
import { changesWords } from "../../wording/decision-words.js";
import { examine } from "../examine.js";
import { both, entriesRule, type Failure } from "../rule.js";

type OutdatedData = {
  readonly choice: string;
  readonly caseId: string;
  readonly changes: string;
  readonly changesEn: string;
};

/** A decision that was made on another figure than stands now; nobody has decided on the new one. */
export const decisionOutdated = entriesRule<OutdatedData>({
  id: "decision-outdated",
  severity: "error",
  basis: "A-07",
  aboutDecisions: true,
  title: both("核定所依据的数已变动", "Decision was made on other figures"),
  examines: both(
    "差异核定表中写明东部数或中西部数的每一行",
    "each row of the decisions form that names the figures it was made on",
  ),
  remedy: both(
    "请按变动后的数重新核定，或删去该行；未重新核定前按暂定规则采用。",
    "Decide again on the figures as they stand, or delete the row; until then the provisional rule applies.",
  ),
  message: {
    zh: (data, about) =>
      `${about.where}：核定“${data.choice}”作出后，${data.changes}，该核定未采用，请重新核定（${about.place}）。`,
    en: (data, about) =>
      `${about.where}: since the decision “${data.choice}” was made, ${data.changesEn}; it is not applied, please decide again (${about.place}).`,
  },
  check: ({ reconciliation, scheme }) =>
    examine(reconciliation.decisions, (outcome) => {
      if (outcome.refusal === "outdated") {
        return failureOf(outcome, scheme);
      }
      const { madeOnEast, madeOnWest } = outcome.decision;
      const names = [madeOnEast, madeOnWest].some(({ state }) => state !== "blank");
      return names && (outcome.refusal === null || outcome.refusal === "superseded") ? "passed" : "undecided";
    }),
});

function failureOf({ decision, changes }: DecisionOutcome, scheme: Scheme): Failure<OutdatedData> {
  const { caseId, choiceAsRead, link, item, unit, place } = decision;
  const measureUnit = item === null ? "" : itemOf(scheme, item).measureUnit;
  return {
    unit: link === null ? unit : null,
    link,
    item,
    subject: [caseId, choiceAsRead].join(" ").trim(),
    place,
    asRead: choiceAsRead,
    data: {
      choice: choiceAsRead,
      caseId,
      changes: changesWords(changes, measureUnit, "zh"),
      changesEn: changesWords(changes, measureUnit, "en"),
    },
  };
}
