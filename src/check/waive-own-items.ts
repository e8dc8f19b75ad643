import type { Reconciliation } from "../model/reconciliation.js";
import { waiverOf } from "../model/waiver.js";
import type { CheckResult } from "./check.js";

/** Rules on the decisions themselves, which no decision waives. */
const ON_DECISIONS: readonly string[] = ["decision-not-applied", "decision-outdated"];

/**
 * Marks what a pass found about a unit's own item that a decision waives; it stays counted. Findings about a
 * case know their decision themselves.
 */
export function waiveOwnItems(result: CheckResult, reconciliation: Reconciliation): CheckResult {
  const findings = result.findings.map((finding) =>
    finding.link === null && !ON_DECISIONS.includes(finding.rule) && waiverOf(finding, reconciliation) !== null
      ? { ...finding, waived: true }
      : finding,
  );
  return { ...result, findings };
}
