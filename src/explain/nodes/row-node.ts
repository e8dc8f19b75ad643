import type { DerivationNode } from "../../model/derivation.js";
import type { RowEntry, RubricRow } from "../../model/scheme.js";
import { DERIVATION_WORDS } from "../../wording/derivation/step-labels.js";
import { NOT_ASSESSED } from "../../wording/grading-labels.js";
import type { ResultRow, Subject } from "../subject.js";
import { completionNode } from "./completion-node.js";
import { indicatorNode } from "./indicator-node.js";
import { letterNode } from "./letter-node.js";
import { basesOf, nodeOf, same } from "./node.js";
import { rowNotes } from "./row-notes.js";
import { rowSteps } from "./row-steps.js";

/** A row of the rubric: evidence, suggested letter, assessors' letter, letter, points, fine score. */
export function rowNode(row: RubricRow, graded: ResultRow, subject: Subject): DerivationNode {
  return nodeOf("row", String(row.row), same(`${row.row} ${row.title}`), {
    value: graded.letter === null ? NOT_ASSESSED : same(graded.letter),
    steps: rowSteps(row, graded, subject),
    notes: rowNotes(row, graded, subject),
    bases: basesOf(row.basis),
    children: [
      ...row.entries[subject.unit.side].map((entry) => entryNode(entry, subject)),
      ...graded.letters.map((letter) => letterNode(letter, subject)),
    ],
  });
}

function entryNode(entry: RowEntry, subject: Subject): DerivationNode {
  if (entry.kind === "completion") {
    return completionNode(subject);
  }
  const indicator = subject.scheme.indicators.find(({ id }) => id === entry.indicator);
  const graded = subject.graded.indicators.find((one) => one.indicator === entry.indicator);
  return indicator === undefined || graded === undefined
    ? nodeOf("indicator", entry.indicator, same(entry.indicator), { value: DERIVATION_WORDS.none })
    : indicatorNode(indicator, graded, subject);
}
