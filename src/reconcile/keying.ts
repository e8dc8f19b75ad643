import { type Exact, shortText } from "../model/exact.js";
import type { Matching } from "../model/matching.js";
import type { Candidate } from "./candidate.js";
import { alignmentDistance } from "./digits.js";

/** One digit mistyped, missing, doubled or swapped with its neighbour: 疑似录入错误. */
export function detectKeying(east: Exact, west: Exact, matching: Matching): Candidate[] {
  const [a, b] = [digitsOf(east), digitsOf(west)];
  if (Math.min(a.length, b.length) < matching.keyingDigits || alignmentDistance(a, b) !== 1) {
    return [];
  }
  const shared = { kind: "keying" as const, certain: true, detail: {} };
  return [
    { ...shared, side: "east", corrected: west },
    { ...shared, side: "west", corrected: east },
  ];
}

/** Base-unit digits without point and trailing decimal zeros. */
function digitsOf(value: Exact): string {
  return shortText(value.abs(), 8).replace(".", "");
}
