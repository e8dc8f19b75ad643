import { type Exact, sum, ZERO } from "../model/exact.js";
import { groupBy } from "../model/grouping.js";
import type { Entry, TieOut } from "../model/reconciliation.js";
import type { Scheme } from "../model/scheme.js";

/** Σ east − Σ west explained by the entries, per mirrored item; the residue is 0 or the ledger is broken. */
export function tieOut(entries: readonly Entry[], scheme: Scheme): readonly TieOut[] {
  const byItem = groupBy(entries, (entry) => entry.item);
  return scheme.items
    .filter((item) => item.scope === "link" && item.from === "both")
    .map((item) => tieOutOf(item.id, byItem.get(item.id) ?? []));
}

function tieOutOf(item: string, entries: readonly Entry[]): TieOut {
  const total = (part: (entry: Entry) => Exact | null | undefined): Exact =>
    sum(entries.map((entry) => part(entry) ?? ZERO));
  const eastTotal = total((entry) => entry.east.actual?.value);
  const westTotal = total((entry) => entry.west.actual?.value);
  const differences = total((entry) => entry.difference);
  const eastOnly = total((entry) => (entry.west.actual === null ? entry.east.actual?.value : null));
  const westOnly = total((entry) => (entry.east.actual === null ? entry.west.actual?.value : null));
  const residue = eastTotal.sub(westTotal).sub(differences).sub(eastOnly).add(westOnly);
  return { item, eastTotal, westTotal, differences, eastOnly, westOnly, residue };
}
