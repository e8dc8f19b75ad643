import type { FindingData } from "../model/finding.js";
import type { Failure, Verdict } from "./rule.js";

/** What a rule says of one element; "errored" where what it measures against is missing. */
export type Outcome<Data extends FindingData> = "passed" | "undecided" | "errored" | Failure<Data>;

/** Judges each element and counts: every element has exactly one outcome. Failures about the same thing are folded. */
export function examine<Element, Data extends FindingData>(
  elements: Iterable<Element>,
  judge: (element: Element) => Outcome<Data>,
): Verdict<Data> {
  const failures: Failure<Data>[] = [];
  const counts = { examined: 0, undecided: 0, errored: 0 };
  for (const element of elements) {
    const outcome = judge(element);
    counts.examined += 1;
    if (outcome === "undecided" || outcome === "errored") {
      counts[outcome] += 1;
    } else if (outcome !== "passed") {
      failures.push(outcome);
    }
  }
  return { ...counts, failed: failures.length, failures: foldFailures(failures) };
}

/** Keeps the first of the failures about the same unit, link, item and subject; it counts the others as suppressed. */
export function foldFailures<Data extends FindingData>(failures: readonly Failure<Data>[]): readonly Failure<Data>[] {
  const folded = new Map<string, Failure<Data>>();
  for (const failure of failures) {
    const key = JSON.stringify([failure.unit, failure.link, failure.item, failure.subject]);
    const first = folded.get(key);
    folded.set(
      key,
      first === undefined
        ? failure
        : { ...first, suppressedCount: (first.suppressedCount ?? 0) + 1 + (failure.suppressedCount ?? 0) },
    );
  }
  return [...folded.values()];
}
