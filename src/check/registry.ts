import type { RuleEntry } from "../model/rule.js";
import { NOTE_RULES } from "./note-rules.js";
import type { AnswersContext, EntriesContext, GradesContext, ReturnsContext, Rule } from "./rule.js";
import { adoptedFiguresContradict } from "./rules/adopted-figures-contradict.js";
import { agreementLineDisputed } from "./rules/agreement-line-disputed.js";
import { agreementLineDouble } from "./rules/agreement-line-double.js";
import { agreementLineMissed } from "./rules/agreement-line-missed.js";
import { agreementLineUnreported } from "./rules/agreement-line-unreported.js";
import { agreementLineUnusable } from "./rules/agreement-line-unusable.js";
import { agreementMissing } from "./rules/agreement-missing.js";
import { bindingNotSaid } from "./rules/binding-not-said.js";
import { columnScale } from "./rules/column-scale.js";
import { copiedLastYear } from "./rules/copied-last-year.js";
import { cutOffDatesDiffer } from "./rules/cut-off-dates-differ.js";
import { decisionNotApplied } from "./rules/decision-not-applied.js";
import { decisionOutdated } from "./rules/decision-outdated.js";
import { derivedFigureDiffers } from "./rules/derived-figure-differs.js";
import { derivedFigureUnreadable } from "./rules/derived-figure-unreadable.js";
import { enteredFigureInexact } from "./rules/entered-figure-inexact.js";
import { estimatesIncluded } from "./rules/estimates-included.js";
import { explanationClosed } from "./rules/explanation-closed.js";
import { explanationDouble } from "./rules/explanation-double.js";
import { explanationForeign } from "./rules/explanation-foreign.js";
import { factElementsMissing } from "./rules/fact-elements-missing.js";
import { factOverruled } from "./rules/fact-overruled.js";
import { factScopeIncomplete } from "./rules/fact-scope-incomplete.js";
import { factWithoutDocument } from "./rules/fact-without-document.js";
import { figureApproximate } from "./rules/figure-approximate.js";
import { figureCommented } from "./rules/figure-commented.js";
import { figureInOtherUnit } from "./rules/figure-in-other-unit.js";
import { figuresExchanged } from "./rules/figures-exchanged.js";
import { figuresPasted } from "./rules/figures-pasted.js";
import { finalConflicting } from "./rules/final-conflicting.js";
import { finalIncomplete } from "./rules/final-incomplete.js";
import { finalWithoutDocument } from "./rules/final-without-document.js";
import { implausibleBudgetShare } from "./rules/implausible-budget-share.js";
import { implausibleCountyAverage } from "./rules/implausible-county-average.js";
import { impossibleMagnitude } from "./rules/impossible-magnitude.js";
import { itemBlank } from "./rules/item-blank.js";
import { jointMeetingsDiffer } from "./rules/joint-meetings-differ.js";
import { jumpAgainstLastYear } from "./rules/jump-against-last-year.js";
import { lettersNotATeam } from "./rules/letters-not-a-team.js";
import { lettersOwnProvince } from "./rules/letters-own-province.js";
import { lettersPartnerProvince } from "./rules/letters-partner-province.js";
import { lettersSpread } from "./rules/letters-spread.js";
import { lettersTeamTwice } from "./rules/letters-team-twice.js";
import { lettersUnreadable } from "./rules/letters-unreadable.js";
import { lettersWrongRows } from "./rules/letters-wrong-rows.js";
import { levelsDiffer } from "./rules/levels-differ.js";
import { measureDiffers } from "./rules/measure-differs.js";
import { negative } from "./rules/negative.js";
import { notANumber } from "./rules/not-a-number.js";
import { notWhole } from "./rules/not-whole.js";
import { notYesNo } from "./rules/not-yes-no.js";
import { oneSideSilent } from "./rules/one-side-silent.js";
import { opinionMissing } from "./rules/opinion-missing.js";
import { opinionObjects } from "./rules/opinion-objects.js";
import { opinionUnanswered } from "./rules/opinion-unanswered.js";
import { partExceedsWhole } from "./rules/part-exceeds-whole.js";
import { requiresAnother } from "./rules/requires-another.js";
import { returnDuplicate } from "./rules/return-duplicate.js";
import { returnLate } from "./rules/return-late.js";
import { returnMissing } from "./rules/return-missing.js";
import { returnReplaced } from "./rules/return-replaced.js";
import { returnUnreadable } from "./rules/return-unreadable.js";
import { rowUnrated } from "./rules/row-unrated.js";
import { rowsShifted } from "./rules/rows-shifted.js";
import { selfDeclaredTargetDiffers } from "./rules/self-declared-target-differs.js";
import { sidesDifferKeying } from "./rules/sides-differ-keying.js";
import { sidesDifferRepeated } from "./rules/sides-differ-repeated.js";
import { sidesDifferSwapped } from "./rules/sides-differ-swapped.js";
import { sidesDifferUnexplained } from "./rules/sides-differ-unexplained.js";
import { sidesDifferUnitScale } from "./rules/sides-differ-unit-scale.js";
import { sidesDifferWithinTolerance } from "./rules/sides-differ-within-tolerance.js";
import { targetNotInAgreement } from "./rules/target-not-in-agreement.js";
import { totalDiffersFromParts } from "./rules/total-differs-from-parts.js";

export const RETURNS_RULES: readonly Rule<ReturnsContext>[] = [
  ...Object.values(NOTE_RULES),
  returnMissing,
  returnDuplicate,
  returnReplaced,
  returnUnreadable,
  returnLate,
  itemBlank,
  notANumber,
  notWhole,
  negative,
  notYesNo,
  measureDiffers,
  impossibleMagnitude,
  figureApproximate,
  figureCommented,
  enteredFigureInexact,
  figureInOtherUnit,
  partExceedsWhole,
  totalDiffersFromParts,
  requiresAnother,
  derivedFigureDiffers,
  derivedFigureUnreadable,
  copiedLastYear,
  implausibleCountyAverage,
  implausibleBudgetShare,
  selfDeclaredTargetDiffers,
  targetNotInAgreement,
  jointMeetingsDiffer,
  opinionMissing,
  opinionObjects,
  opinionUnanswered,
  agreementLineDouble,
  agreementLineUnusable,
  bindingNotSaid,
  agreementMissing,
];

export const ENTRIES_RULES: readonly Rule<EntriesContext>[] = [
  oneSideSilent,
  columnScale,
  figuresExchanged,
  rowsShifted,
  figuresPasted,
  sidesDifferUnitScale,
  sidesDifferKeying,
  sidesDifferSwapped,
  sidesDifferRepeated,
  sidesDifferUnexplained,
  sidesDifferWithinTolerance,
  levelsDiffer,
  jumpAgainstLastYear,
  cutOffDatesDiffer,
  estimatesIncluded,
  decisionNotApplied,
  decisionOutdated,
  adoptedFiguresContradict,
];

export const GRADES_RULES: readonly Rule<GradesContext>[] = [
  agreementLineMissed,
  agreementLineDisputed,
  agreementLineUnreported,
  lettersTeamTwice,
  lettersOwnProvince,
  lettersPartnerProvince,
  lettersWrongRows,
  lettersNotATeam,
  lettersUnreadable,
  lettersSpread,
  rowUnrated,
  factElementsMissing,
  factScopeIncomplete,
  factOverruled,
  factWithoutDocument,
  finalConflicting,
  finalWithoutDocument,
  finalIncomplete,
];

export const ANSWERS_RULES: readonly Rule<AnswersContext>[] = [
  explanationForeign,
  explanationDouble,
  explanationClosed,
];

/** What the rule book says of every rule, in registry order. */
export function ruleEntries(): readonly RuleEntry[] {
  return [RETURNS_RULES, ENTRIES_RULES, GRADES_RULES, ANSWERS_RULES].flat().map(({ run: _, ...entry }) => entry);
}
