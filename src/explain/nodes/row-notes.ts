import type { Bilingual } from "../../model/bilingual.js";
import type { Note } from "../../model/derivation.js";
import { shortText } from "../../model/exact.js";
import type { RubricRow } from "../../model/scheme.js";
import { rowWords } from "../../wording/derivation/row-words.js";
import { DERIVATION_WORDS } from "../../wording/derivation/step-labels.js";
import { figureText } from "../formula.js";
import type { ResultRow, Subject } from "../subject.js";
import { lineName } from "./line-node.js";
import { noteOf } from "./node.js";

/** Why a row's letter is what it is, in words. */
export function rowNotes(row: RubricRow, graded: ResultRow, subject: Subject): readonly Note[] {
  const share = `${shortText(subject.scheme.grading.floor.share.mul(100))}%`;
  return [
    ...(isUnanimous(graded) ? [] : [noteOf("reason", letterReason(graded))]),
    ...graded.floor.map(({ link, item, adopted, target }) =>
      noteOf(
        "reason",
        rowWords.floor(lineName({ link, item }, subject), figureText(adopted), figureText(target), share),
      ),
    ),
    ...fineNotes(graded),
    ...entryNotes(graded),
    ...(graded.spread !== null && graded.spread >= subject.scheme.grading.spreadFlagged
      ? [noteOf("reason", rowWords.spread(graded.spread))]
      : []),
    ...(row.assessedBy === "working-group" ? [noteOf("reason", rowWords.weekly)] : []),
  ];
}

/** Where evidence and assessors say the same there is nothing to explain. */
function isUnanimous({ letter, suggested, assessors }: ResultRow): boolean {
  return letter !== null && suggested === letter && assessors === letter;
}

function letterReason({ letter, suggested, assessors, reasoned }: ResultRow): Bilingual {
  if (letter === null) {
    return rowWords.open;
  }
  if (assessors === null) {
    return rowWords.provisional;
  }
  if (suggested === null) {
    return rowWords.onlyAssessors;
  }
  if (reasoned) {
    return rowWords.reasoned;
  }
  return letter === assessors ? rowWords.assessed(assessors, suggested) : rowWords.moved(assessors, suggested, letter);
}

function fineNotes({ evidence, fine, letter }: ResultRow): readonly Note[] {
  if (letter === null || (evidence !== null && evidence === fine)) {
    return [];
  }
  return [noteOf("reason", evidence === null ? rowWords.finePoints : rowWords.fineMoved)];
}

function entryNotes({ entries }: ResultRow): readonly Note[] {
  return entries
    .filter(({ score }) => score === null)
    .map(({ entry }) => {
      const label = entry === "completion" ? DERIVATION_WORDS.agreement : { zh: entry, en: entry };
      return noteOf("not-used", { zh: rowWords.missing(label.zh).zh, en: rowWords.missing(label.en).en });
    });
}
