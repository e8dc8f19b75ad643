import type { CaseClass } from "../model/reconciliation.js";
import type { Scheme } from "../model/scheme.js";
import type { Candidate } from "./candidate.js";
import type { OpenEntry } from "./collect-entries.js";
import { pairOf } from "./find-candidates.js";
import { closeness } from "./match.js";

/** The first class that holds, in the order they are tested in; null when nobody gave an actual figure of a mirrored item. */
export function classify(entry: OpenEntry, candidates: readonly Candidate[], scheme: Scheme): CaseClass | null {
  if (entry.item.from !== "both") {
    return "single-source";
  }
  const pair = pairOf(entry);
  if (pair === null) {
    return entry.east.actual === null && entry.west.actual === null ? null : "one-sided";
  }
  return closeness(pair.east, pair.west, entry.item, scheme) ?? candidates[0]?.kind ?? "unexplained";
}
