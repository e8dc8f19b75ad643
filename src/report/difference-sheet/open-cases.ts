import { isSentBack, isSettled, isToVerify } from "../../model/case-standing.js";
import type { InfluenceLevel } from "../../model/sensitivity.js";
import type { Result, ResultEntry } from "../result/schema.js";

/** Why a case is open. */
export type OpenKind = "to-verify" | "levels-differ" | "within-tolerance" | "single-source";

const LEVELS: readonly (InfluenceLevel | undefined)[] = ["A", "B", "C", "D", undefined];
const TELLING: readonly (InfluenceLevel | undefined)[] = ["A", "B", "C"];

/** The cases that wait for a decision, those that change most first. */
export function openCases({ reconciliation }: Pick<Result, "reconciliation">): readonly ResultEntry[] {
  return reconciliation
    .filter((entry) => openKind(entry) !== null)
    .toSorted((a, b) => LEVELS.indexOf(a.influence) - LEVELS.indexOf(b.influence));
}

/**
 * Why a case waits for a decision: to be verified; province and city differ; within the tolerance, but the choice
 * changes a score; or sent back though one side reports it by design. Null: nothing is to be decided, also where
 * both sides are silent and there is no figure to choose.
 */
export function openKind(entry: ResultEntry): OpenKind | null {
  if (isSettled(entry.decision)) {
    return null;
  }
  if (isToVerify(entry)) {
    return "to-verify";
  }
  if (entry.levelsDiffer.length > 0) {
    return "levels-differ";
  }
  if (entry.class === "tolerance") {
    return TELLING.includes(entry.influence) ? "within-tolerance" : null;
  }
  return isSentBack(entry.decision) ? "single-source" : null;
}
