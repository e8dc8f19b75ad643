import { type Exact, higher, lower } from "../../model/exact.js";
import type { Entry, Rung } from "../../model/reconciliation.js";
import { AS_ADOPTED, type Counted } from "../subject.js";

/** What another rule of adoption takes of the eastern and the western figure. */
type Adoption = (east: Exact, west: Exact) => Exact;

/** The rules of adoption that the ensemble runs through. */
export const ADOPTIONS: readonly Adoption[] = [
  (east) => east,
  (_, west) => west,
  lower,
  higher,
  (east, west) => east.add(west).div(2),
];

/** Rungs on which the rule of adoption chose between two figures; an owner's figure and a decision stand. */
const CHOSEN: readonly (Rung | null)[] = ["equal", "within-tolerance", "provisional"];

/** How an entry counts under another rule of adoption. */
export function countBy(adoption: Adoption): (entry: Entry) => Counted {
  return (entry) => {
    const [east, west] = [entry.east.actual, entry.west.actual];
    if (east === null || west === null || !CHOSEN.includes(entry.rung)) {
      return AS_ADOPTED.count(entry);
    }
    const value = adoption(east.value, west.value);
    return { adopted: value, divisor: value, low: value, high: value };
  };
}

/** Whether some rule of adoption counts an entry otherwise. */
export function isDivided({ east, west, rung }: Entry): boolean {
  return (
    CHOSEN.includes(rung) &&
    east.actual !== null &&
    west.actual !== null &&
    !east.actual.value.equals(west.actual.value)
  );
}
