import { agrees } from "../model/case-class.js";
import { type Exact, higher, lower } from "../model/exact.js";
import type { DecisionRow } from "../model/filing.js";
import type { CaseClass, Rung, SideValue } from "../model/reconciliation.js";
import type { OpenEntry } from "./collect-entries.js";

export interface Adopted {
  readonly adopted: Exact | null;
  readonly rung: Rung | null;
  readonly low: Exact | null;
  readonly high: Exact | null;
}

const NOTHING: Adopted = { adopted: null, rung: null, low: null, high: null };

/** The adopted value by the ladder of A-07: the first rung that applies; bounds only where the lower of two figures was taken. */
export function adopt(entry: OpenEntry, caseClass: CaseClass | null, decision: DecisionRow | null): Adopted {
  const decided = byDecision(entry, decision);
  if (decided !== null) {
    return decided;
  }
  const east = entry.east.actual;
  const west = entry.west.actual;
  if (east === null || west === null) {
    return byOneSide(entry, east ?? west);
  }
  if (agrees(caseClass)) {
    return firm(morePrecise(east, west), "equal");
  }
  if (entry.item.owner !== null) {
    return firm((entry.item.owner === "east" ? east : west).value, "owner");
  }
  const rung = caseClass === "tolerance" ? "within-tolerance" : "provisional";
  const low = lower(east.value, west.value);
  return { adopted: low, rung, low, high: higher(east.value, west.value) };
}

function byDecision(entry: OpenEntry, decision: DecisionRow | null): Adopted | null {
  switch (decision?.choice) {
    case "核实":
      return decision.value.value === null ? null : firm(decision.value.value, "verified");
    case "双方商定":
      return decision.value.value === null ? null : firm(decision.value.value, "agreed");
    case "东部":
      return entry.east.actual === null ? null : firm(entry.east.actual.value, "decided");
    case "中西部":
      return entry.west.actual === null ? null : firm(entry.west.actual.value, "decided");
    default:
      return null;
  }
}

function byOneSide(entry: OpenEntry, side: SideValue | null): Adopted {
  if (entry.item.from !== "both") {
    return side === null ? { ...NOTHING, rung: "single-source" } : firm(side.value, "single-source");
  }
  if (side === null) {
    return NOTHING;
  }
  const owner = entry.item.owner;
  const ownerGave = owner !== null && entry[owner].actual !== null;
  return firm(side.value, ownerGave ? "owner" : "single");
}

/** The figure typed more precisely; of two alike, the lower. */
function morePrecise(a: SideValue, b: SideValue): Exact {
  const [stepA, stepB] = [a.figure.lastDigit, b.figure.lastDigit];
  if (stepA === null || stepB === null || stepA.equals(stepB)) {
    return lower(a.value, b.value);
  }
  return stepA.lt(stepB) ? a.value : b.value;
}

function firm(value: Exact, rung: Rung): Adopted {
  return { adopted: value, rung, low: value, high: value };
}
