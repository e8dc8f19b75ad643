import { sum } from "../model/exact.js";
import { groupBy } from "../model/grouping.js";
import type { Entry, ItemTotal } from "../model/reconciliation.js";
import type { Scheme } from "../model/scheme.js";

/** National totals: the adopted values of each link item that has an entry, added over its links. */
export function itemTotals(entries: readonly Entry[], scheme: Scheme): readonly ItemTotal[] {
  const byItem = groupBy(entries, (entry) => entry.item);
  return scheme.items.flatMap((item) => {
    const own = byItem.get(item.id);
    const adopted = (own ?? []).flatMap((entry) => entry.adopted ?? []);
    return own === undefined ? [] : [{ item: item.id, adopted: sum(adopted), links: adopted.length }];
  });
}
