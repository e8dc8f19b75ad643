import type { Bilingual } from "../model/bilingual.js";
import type { DerivationTarget, Note } from "../model/derivation.js";
import { indicatorChange } from "./change/indicator-change.js";
import { rowChange } from "./change/row-change.js";
import { unitAnswer } from "./change/unit-answer.js";
import { unitChange } from "./change/unit-change.js";
import { findingsOfIndicators, findingsOfRow } from "./findings-used.js";
import { noteOf } from "./nodes/node.js";
import type { Subject } from "./subject.js";
import { unitFirmness } from "./unit-firmness.js";

/** What would change the thing asked about, and how firm it is. */
export function rootNotes(target: DerivationTarget, subject: Subject): readonly Note[] {
  switch (target.kind) {
    case "unit":
      return [
        ...unitAnswer(subject).map((text) => noteOf("answer", text)),
        ...changes(unitChange(subject)),
        ...unitFirmness(subject).map((text) => noteOf("firmness", text)),
      ];
    case "row":
      return [...findingsInRow(target.row, subject), ...changes(changeOfRow(target.row, subject))];
    case "indicator":
      return [...findingsIn(target.indicator, subject), ...changes(changeOfIndicator(target.indicator, subject))];
    default:
      return [];
  }
}

function findingsInRow(number: number, subject: Subject): readonly Note[] {
  const row = subject.scheme.rows.find((one) => one.row === number);
  return row === undefined ? [] : findingsOfRow(row, subject);
}

function findingsIn(id: string, subject: Subject): readonly Note[] {
  return findingsOfIndicators(
    subject.scheme.indicators.filter((one) => one.id === id),
    subject,
  );
}

function changeOfRow(number: number, subject: Subject): readonly Bilingual[] {
  const row = subject.scheme.rows.find((one) => one.row === number);
  const graded = subject.graded.rows.find((one) => one.row === number);
  return row === undefined || graded === undefined ? [] : rowChange(row, graded, subject);
}

function changeOfIndicator(id: string, subject: Subject): readonly Bilingual[] {
  const graded = subject.graded.indicators.find(({ indicator }) => indicator === id);
  return graded === undefined ? [] : indicatorChange(graded, subject);
}

function changes(texts: readonly Bilingual[]): readonly Note[] {
  return texts.map((text) => noteOf("change", text));
}
