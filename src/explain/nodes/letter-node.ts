import type { DerivationNode } from "../../model/derivation.js";
import { WORKING_GROUP } from "../../model/filing.js";
import type { LetterRefusal } from "../../model/grading.js";
import { rowWords } from "../../wording/derivation/row-words.js";
import { LETTER_REFUSAL_LABELS } from "../../wording/grading-labels.js";
import { unitName } from "../../wording/names.js";
import type { ResultRow, Subject } from "../subject.js";
import { nodeOf, noteOf, same } from "./node.js";

/** A letter or a number of innovation points that somebody gave, and whether it counts. */
export function letterNode(filed: ResultRow["letters"][number], { scheme }: Subject): DerivationNode {
  const { team, result, reason, refusal, place } = filed;
  const label = team === WORKING_GROUP ? rowWords.workingGroup : rowWords.team(unitName(scheme, team));
  return nodeOf("letter", null, label, {
    value: same(result),
    notes: [
      ...(reason === "" ? [] : [noteOf("reason", rowWords.stated(reason))]),
      ...(isRefusal(refusal) ? [noteOf("not-used", rowWords.refused(LETTER_REFUSAL_LABELS[refusal]))] : []),
    ],
    bases: ["A-12"],
    places: [place],
  });
}

function isRefusal(text: string | null): text is LetterRefusal {
  return text !== null && text in LETTER_REFUSAL_LABELS;
}
