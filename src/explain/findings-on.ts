import type { Note } from "../model/derivation.js";
import type { ResultFinding } from "../report/result/schema.js";
import { targetWords } from "../wording/derivation/target-words.js";
import { noteOf } from "./nodes/node.js";
import type { Subject } from "./subject.js";

/** What concerns a whole pairing of a return must be grave to be told of each of its figures. */
const GRAVE = ["error", "warning"];

/** Findings on items at some places (null: the unit itself), and grave ones on all figures of such a pairing. */
export function findingsOn(
  items: ReadonlySet<string>,
  places: readonly (string | null)[],
  { result, unit }: Subject,
): readonly ResultFinding[] {
  return result.findings.filter(({ item, link, unit: of, severity }) => {
    const isHere = places.includes(link) && (link !== null || of === unit.code);
    return isHere && (item === null ? link !== null && GRAVE.includes(severity) : items.has(item));
  });
}

/** A finding as a sentence. */
export function findingNote({ id, message, messageEn }: ResultFinding): Note {
  return noteOf("reason", targetWords.finding(id, message, messageEn));
}
