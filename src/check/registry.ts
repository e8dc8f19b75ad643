import type { NoteKind } from "../model/batch.js";
import type { RuleEntry } from "../model/rule.js";
import type { EntriesContext, GradesContext, ReturnsContext, Rule } from "./rule.js";
import { agreementLineDisputed } from "./rules/agreement-line-disputed.js";
import { agreementLineDouble } from "./rules/agreement-line-double.js";
import { agreementLineMissed } from "./rules/agreement-line-missed.js";
import { agreementLineUnreported } from "./rules/agreement-line-unreported.js";
import { agreementLineUnusable } from "./rules/agreement-line-unusable.js";
import { agreementMissing } from "./rules/agreement-missing.js";
import { bindingNotSaid } from "./rules/binding-not-said.js";
import { caseContradicted } from "./rules/case-contradicted.js";
import { cellUnreadable } from "./rules/cell-unreadable.js";
import { choiceNotFound } from "./rules/choice-not-found.js";
import { choiceUnreadable } from "./rules/choice-unreadable.js";
import { columnScale } from "./rules/column-scale.js";
import { copiedLastYear } from "./rules/copied-last-year.js";
import { cutOffDatesDiffer } from "./rules/cut-off-dates-differ.js";
import { dateUnreadable } from "./rules/date-unreadable.js";
import { decisionNotApplied } from "./rules/decision-not-applied.js";
import { derivedFigureDiffers } from "./rules/derived-figure-differs.js";
import { estimatesIncluded } from "./rules/estimates-included.js";
import { factElementsMissing } from "./rules/fact-elements-missing.js";
import { factOverruled } from "./rules/fact-overruled.js";
import { factScopeIncomplete } from "./rules/fact-scope-incomplete.js";
import { factWithoutDocument } from "./rules/fact-without-document.js";
import { figureApproximate } from "./rules/figure-approximate.js";
import { figureInOtherUnit } from "./rules/figure-in-other-unit.js";
import { figuresExchanged } from "./rules/figures-exchanged.js";
import { fileSkipped } from "./rules/file-skipped.js";
import { fileUnreadable } from "./rules/file-unreadable.js";
import { finalConflicting } from "./rules/final-conflicting.js";
import { finalIncomplete } from "./rules/final-incomplete.js";
import { finalWithoutDocument } from "./rules/final-without-document.js";
import { formEmpty } from "./rules/form-empty.js";
import { formUnrecognised } from "./rules/form-unrecognised.js";
import { formulaOverwritten } from "./rules/formula-overwritten.js";
import { headerMissing } from "./rules/header-missing.js";
import { headerUnknown } from "./rules/header-unknown.js";
import { implausibleBudgetShare } from "./rules/implausible-budget-share.js";
import { implausibleCountyAverage } from "./rules/implausible-county-average.js";
import { impossibleMagnitude } from "./rules/impossible-magnitude.js";
import { itemBlank } from "./rules/item-blank.js";
import { itemForeign } from "./rules/item-foreign.js";
import { itemUnknown } from "./rules/item-unknown.js";
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
import { linkForeign } from "./rules/link-foreign.js";
import { linkUnknown } from "./rules/link-unknown.js";
import { lockedTextChanged } from "./rules/locked-text-changed.js";
import { measureConverted } from "./rules/measure-converted.js";
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
import { returnUnreadable } from "./rules/return-unreadable.js";
import { rowConflicting } from "./rules/row-conflicting.js";
import { rowIncomplete } from "./rules/row-incomplete.js";
import { rowRepeated } from "./rules/row-repeated.js";
import { rowUnrated } from "./rules/row-unrated.js";
import { rowsShifted } from "./rules/rows-shifted.js";
import { schemeVersionDiffers } from "./rules/scheme-version-differs.js";
import { selfDeclaredTargetDiffers } from "./rules/self-declared-target-differs.js";
import { sidesDifferKeying } from "./rules/sides-differ-keying.js";
import { sidesDifferRepeated } from "./rules/sides-differ-repeated.js";
import { sidesDifferSwapped } from "./rules/sides-differ-swapped.js";
import { sidesDifferUnexplained } from "./rules/sides-differ-unexplained.js";
import { sidesDifferUnitScale } from "./rules/sides-differ-unit-scale.js";
import { sidesDifferWithinTolerance } from "./rules/sides-differ-within-tolerance.js";
import { targetNotInAgreement } from "./rules/target-not-in-agreement.js";
import { totalDiffersFromParts } from "./rules/total-differs-from-parts.js";
import { unitUnknown } from "./rules/unit-unknown.js";
import { yearDiffers } from "./rules/year-differs.js";
import { yearUnknown } from "./rules/year-unknown.js";

/** One rule for each thing the reader notices, in the order of reading. */
const NOTE_RULES = {
  "file-unreadable": fileUnreadable,
  "file-skipped": fileSkipped,
  "cell-unreadable": cellUnreadable,
  "form-unrecognised": formUnrecognised,
  "form-empty": formEmpty,
  "header-missing": headerMissing,
  "header-unknown": headerUnknown,
  "year-unknown": yearUnknown,
  "year-differs": yearDiffers,
  "unit-unknown": unitUnknown,
  "link-unknown": linkUnknown,
  "item-unknown": itemUnknown,
  "link-foreign": linkForeign,
  "item-foreign": itemForeign,
  "row-incomplete": rowIncomplete,
  "row-repeated": rowRepeated,
  "row-conflicting": rowConflicting,
  "case-contradicted": caseContradicted,
  "choice-unreadable": choiceUnreadable,
  "date-unreadable": dateUnreadable,
  "measure-converted": measureConverted,
  "choice-not-found": choiceNotFound,
  "scheme-version-differs": schemeVersionDiffers,
  "locked-text-changed": lockedTextChanged,
  "formula-overwritten": formulaOverwritten,
} satisfies Record<NoteKind, Rule<ReturnsContext>>;

export const RETURNS_RULES: readonly Rule<ReturnsContext>[] = [
  ...Object.values(NOTE_RULES),
  returnMissing,
  returnDuplicate,
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
  figureInOtherUnit,
  partExceedsWhole,
  totalDiffersFromParts,
  requiresAnother,
  derivedFigureDiffers,
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

/** What the rule book says of every rule, in registry order. */
export function ruleEntries(): readonly RuleEntry[] {
  return [RETURNS_RULES, ENTRIES_RULES, GRADES_RULES].flat().map(({ run: _, ...entry }) => entry);
}
