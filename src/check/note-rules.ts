import type { NoteKind } from "../model/batch.js";
import type { ReturnsContext, Rule } from "./rule.js";
import { caseContradicted } from "./rules/case-contradicted.js";
import { cellUnreadable } from "./rules/cell-unreadable.js";
import { choiceNotFound } from "./rules/choice-not-found.js";
import { choiceUnreadable } from "./rules/choice-unreadable.js";
import { dateUnreadable } from "./rules/date-unreadable.js";
import { explanationUnplaced } from "./rules/explanation-unplaced.js";
import { extensionDiffers } from "./rules/extension-differs.js";
import { figuresShifted } from "./rules/figures-shifted.js";
import { fileSkipped } from "./rules/file-skipped.js";
import { fileUnreadable } from "./rules/file-unreadable.js";
import { formEmpty } from "./rules/form-empty.js";
import { formOfAnotherUnit } from "./rules/form-of-another-unit.js";
import { formUnrecognised } from "./rules/form-unrecognised.js";
import { formulaOverwritten } from "./rules/formula-overwritten.js";
import { headerMissing } from "./rules/header-missing.js";
import { headerUnknown } from "./rules/header-unknown.js";
import { itemForeign } from "./rules/item-foreign.js";
import { itemUnknown } from "./rules/item-unknown.js";
import { linkForeign } from "./rules/link-foreign.js";
import { linkUnknown } from "./rules/link-unknown.js";
import { lockedTextChanged } from "./rules/locked-text-changed.js";
import { matchedByLikeness } from "./rules/matched-by-likeness.js";
import { measureConverted } from "./rules/measure-converted.js";
import { returnInParts } from "./rules/return-in-parts.js";
import { rowConflicting } from "./rules/row-conflicting.js";
import { rowIncomplete } from "./rules/row-incomplete.js";
import { rowNotRead } from "./rules/row-not-read.js";
import { rowRepeated } from "./rules/row-repeated.js";
import { schemeVersionDiffers } from "./rules/scheme-version-differs.js";
import { unitUnknown } from "./rules/unit-unknown.js";
import { yearDiffers } from "./rules/year-differs.js";
import { yearUnknown } from "./rules/year-unknown.js";

/** One rule for each thing the reader notices, in the order of reading. */
export const NOTE_RULES = {
  "file-unreadable": fileUnreadable,
  "file-skipped": fileSkipped,
  "extension-differs": extensionDiffers,
  "cell-unreadable": cellUnreadable,
  "form-unrecognised": formUnrecognised,
  "form-empty": formEmpty,
  "header-missing": headerMissing,
  "header-unknown": headerUnknown,
  "matched-by-likeness": matchedByLikeness,
  "row-not-read": rowNotRead,
  "figures-shifted": figuresShifted,
  "form-of-another-unit": formOfAnotherUnit,
  "return-in-parts": returnInParts,
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
  "explanation-unplaced": explanationUnplaced,
  "choice-not-found": choiceNotFound,
  "scheme-version-differs": schemeVersionDiffers,
  "locked-text-changed": lockedTextChanged,
  "formula-overwritten": formulaOverwritten,
} satisfies Record<NoteKind, Rule<ReturnsContext>>;
