import type { Note } from "../model/derivation.js";
import type { ResultFinding } from "../report/result/schema.js";
import { targetWords } from "../wording/derivation/target-words.js";
import { noteOf } from "./nodes/node.js";
import type { Subject } from "./subject.js";

/** Rules that find one cause for many figures of a return, and are about no single item. */
const COMMON_CAUSES = ["column-scale", "figures-exchanged", "rows-shifted", "figures-pasted"];

/** Findings on items at some places (null: the unit itself), and those on a common cause of such a pairing's figures. */
export function findingsOn(
  items: ReadonlySet<string>,
  places: readonly (string | null)[],
  { result, unit }: Subject,
): readonly ResultFinding[] {
  return result.findings.filter((finding) => {
    const { item, link, unit: of } = finding;
    const isHere = places.includes(link) && (link !== null || of === unit.code);
    return isHere && (item === null ? isCommonCause(finding) : items.has(item));
  });
}

function isCommonCause({ rule, data }: ResultFinding): boolean {
  return COMMON_CAUSES.includes(rule) || (rule === "implausible-county-average" && data["whole"] === true);
}

/** A finding as a sentence. */
export function findingNote({ id, message, messageEn }: ResultFinding): Note {
  return noteOf("reason", targetWords.finding(id, message, messageEn));
}
