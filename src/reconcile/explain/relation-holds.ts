import { type Exact, sum } from "../../model/exact.js";
import type { Relation } from "../../model/item.js";

/** Whether a relation inside one return holds between the figures of its left and right items. */
export function relationHolds(relation: Relation, left: readonly Exact[], right: readonly Exact[]): boolean {
  const [a, b] = [sum(left), sum(right)];
  switch (relation.kind) {
    case "at-most":
      return a.lte(b);
    case "equal":
      return a.equals(b);
    case "requires":
      return a.lte(0) || b.gt(0);
  }
}
