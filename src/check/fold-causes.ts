import type { Finding } from "../model/finding.js";
import type { Place } from "../model/place.js";

const UNKNOWN_NAMES = ["item-unknown", "link-unknown", "unit-unknown", "row-incomplete"];

/** In order: a rule, and the rules whose finding on the same row says the same trouble better. */
export const TOLD_BY: readonly (readonly [rule: string, by: readonly string[]])[] = [
  ["agreement-line-unusable", UNKNOWN_NAMES],
  ["decision-not-applied", UNKNOWN_NAMES],
  ["choice-unreadable", ["binding-not-said", "agreement-line-unusable", "decision-not-applied", "letters-unreadable"]],
  ["date-unreadable", ["decision-not-applied"]],
];

/** Leaves one finding for each cause and counts there what it stands for. Tallies stay. */
export function foldCauses(findings: readonly Finding[]): readonly Finding[] {
  return TOLD_BY.reduce((rest, [rule, by]) => foldRule(rest, rule, by), findings);
}

function foldRule(findings: readonly Finding[], rule: string, by: readonly string[]): readonly Finding[] {
  const tellers = new Map(
    findings.filter((finding) => by.includes(finding.rule)).map((finding) => [rowOf(finding.place), finding.id]),
  );
  tellers.delete(null);
  const folded = new Map<string, number>();
  const kept = findings.filter((finding) => {
    const teller = finding.rule === rule ? tellers.get(rowOf(finding.place)) : undefined;
    if (teller === undefined) {
      return true;
    }
    folded.set(teller, (folded.get(teller) ?? 0) + 1 + finding.suppressedCount);
    return false;
  });
  return kept.map((finding) => ({
    ...finding,
    suppressedCount: finding.suppressedCount + (folded.get(finding.id) ?? 0),
  }));
}

/** The row a finding stands in; null if it stands in none. */
function rowOf({ file, sheet, row }: Place): string | null {
  return row === undefined ? null : JSON.stringify([file, sheet ?? null, row]);
}
