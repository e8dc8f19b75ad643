import type { Finding } from "../model/finding.js";

/** Rules on one slip in several figures, whose cases have findings of their own. */
export const PATTERN_RULES: readonly string[] = ["column-scale", "figures-exchanged", "rows-shifted"];

/** Leaves out the findings that another one, named by its id, stands for, and counts them there. */
export function foldInto(
  findings: readonly Finding[],
  tellerOf: (finding: Finding) => string | undefined,
): readonly Finding[] {
  const folded = new Map<string, number>();
  const kept = findings.filter((finding) => {
    const teller = tellerOf(finding);
    if (teller === undefined) {
      return true;
    }
    folded.set(teller, (folded.get(teller) ?? 0) + weightOf(finding));
    return false;
  });
  return kept.map((finding) => ({
    ...finding,
    suppressedCount: finding.suppressedCount + (folded.get(finding.id) ?? 0),
  }));
}

/** A pattern is no trouble beside its cases. */
function weightOf({ rule, suppressedCount }: Finding): number {
  return (PATTERN_RULES.includes(rule) ? 0 : 1) + suppressedCount;
}

/** Units whose figures a finding is about. */
export function reportersOf({ unit, data }: Finding): readonly unknown[] {
  return [unit, data["eastReporter"], data["westReporter"], data["city"], data["province"]].filter(
    (code) => typeof code === "string",
  );
}
