import { isWaived } from "./case-standing.js";
import { type DecisionRow, rowKey } from "./filing.js";
import type { Finding } from "./finding.js";
import { type Reconciliation, unitFigureKey } from "./reconciliation.js";

/** The 豁免 decision on what a finding is about: its case, or its unit's own item; null if there is none. */
export function waiverOf(
  { unit, link, item }: Pick<Finding, "unit" | "link" | "item">,
  { byKey, unitFigures }: Pick<Reconciliation, "byKey" | "unitFigures">,
): DecisionRow | null {
  if (item === null) {
    return null;
  }
  const about = link === null ? unitFigures.get(unitFigureKey(unit ?? "", item)) : byKey.get(rowKey(link, item));
  const decision = about?.decision ?? null;
  return isWaived(decision) ? decision : null;
}
