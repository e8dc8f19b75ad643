import type { Reconciliation } from "../model/reconciliation.js";
import { waiverOf } from "../model/waiver.js";
import type { CheckResult } from "./check.js";
import { ruleEntries } from "./registry.js";

/**
 * Marks what a pass found about a unit's own item that a decision waives; it stays counted. Findings about a
 * case know their decision themselves.
 */
export function waiveOwnItems(result: CheckResult, reconciliation: Reconciliation): CheckResult {
  const onDecisions = new Set(ruleEntries().flatMap(({ id, aboutDecisions }) => (aboutDecisions === true ? [id] : [])));
  const findings = result.findings.map((finding) =>
    finding.link === null && !onDecisions.has(finding.rule) && waiverOf(finding, reconciliation) !== null
      ? { ...finding, waived: true }
      : finding,
  );
  return { ...result, findings };
}
