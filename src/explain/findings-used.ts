import type { Note } from "../model/derivation.js";
import type { Indicator, RubricRow } from "../model/scheme.js";
import { targetWords } from "../wording/derivation/target-words.js";
import { findingNote, findingsOn } from "./findings-on.js";
import { noteOf } from "./nodes/node.js";
import { usesItem } from "./nodes/uses-item.js";
import type { Subject } from "./subject.js";

/** As many findings as a page of a row takes. */
const LISTED = 5;

/** Errors and warnings about the figures that a row's indicators are measured by, the errors first. */
export function findingsOfRow({ entries }: RubricRow, subject: Subject): readonly Note[] {
  const own = entries[subject.unit.side].flatMap((entry) => (entry.kind === "indicator" ? [entry.indicator] : []));
  return findingsOfIndicators(
    subject.scheme.indicators.filter(({ id }) => own.includes(id)),
    subject,
  );
}

/** The same for some indicators. */
export function findingsOfIndicators(indicators: readonly Indicator[], subject: Subject): readonly Note[] {
  const { scheme, unit, links } = subject;
  const used = scheme.items.filter(({ id }) => indicators.some((one) => usesItem(one, id, unit.level)));
  const places = [null, ...links.map(({ id }) => id)];
  const found = findingsOn(new Set(used.map(({ id }) => id)), places, subject).filter(
    ({ item, severity, waived }) => item !== null && severity !== "info" && !waived,
  );
  const listed = [...found].sort((a, b) => Number(b.severity === "error") - Number(a.severity === "error"));
  return [
    ...listed.slice(0, LISTED).map(findingNote),
    ...(listed.length > LISTED ? [noteOf("reason", targetWords.moreFindings(listed.length - LISTED))] : []),
  ];
}
