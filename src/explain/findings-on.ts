import type { Note } from "../model/derivation.js";
import type { ResultFinding } from "../report/result/schema.js";
import { targetWords } from "../wording/derivation/target-words.js";
import { noteOf } from "./nodes/node.js";
import type { Subject } from "./subject.js";

/** Findings on items at some places (null: the unit itself), alone or among the items whose codes a finding lists. */
export function findingsOn(
  items: ReadonlySet<string>,
  places: readonly (string | null)[],
  { result, scheme, unit }: Subject,
): readonly ResultFinding[] {
  const codes = new Set(scheme.items.filter(({ id }) => items.has(id)).map(({ code }) => code));
  return result.findings.filter(({ item, link, unit: of, data }) => {
    const isHere = places.includes(link) && (link !== null || of === unit.code);
    return isHere && (item === null ? codesIn(data).some((code) => codes.has(code)) : items.has(item));
  });
}

/** What a finding on several items lists as its items. */
function codesIn({ codes }: ResultFinding["data"]): readonly string[] {
  return typeof codes === "string" ? codes.split(" ") : [];
}

/** A finding as a sentence. */
export function findingNote({ id, message, messageEn }: ResultFinding): Note {
  return noteOf("reason", targetWords.finding(id, message, messageEn));
}
