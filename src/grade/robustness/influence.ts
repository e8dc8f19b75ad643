import { exact } from "../../model/exact.js";
import type { UnitEvaluation } from "../../model/grading.js";
import { SIDES } from "../../model/pairing.js";
import type { Entry } from "../../model/reconciliation.js";
import type { Effect, Influence, InfluenceLevel } from "../../model/sensitivity.js";
import { isBinding } from "../grade-lines.js";
import { type GradedBatch, openDifferences } from "./graded-batch.js";
import { moves, shiftOf, unitsOn, valueEffect } from "./value-effect.js";

const TELLING = exact("0.1");

/** What each open difference changes for the units of its link if the eastern or the western figure is adopted. */
export function influences(graded: GradedBatch): ReadonlyMap<string, Influence> {
  return new Map(openDifferences(graded).map((entry) => [entry.id, influenceOf(entry, graded)]));
}

function influenceOf(entry: Entry, graded: GradedBatch): Influence {
  const units = unitsOn(entry, graded);
  const effects = units.flatMap((before) =>
    SIDES.flatMap((side): readonly Effect[] => {
      const value = entry[side].actual?.value ?? null;
      return value === null ? [] : [{ side, ...valueEffect(entry, value, before, graded) }];
    }),
  );
  const isDisputed = units.some((before) => hasDisputedLine(before, entry));
  return { id: entry.id, level: levelOf(effects, isDisputed), effects: effects.filter(moves) };
}

function levelOf(effects: readonly Effect[], isDisputed: boolean): InfluenceLevel {
  if (isDisputed || effects.some(({ grade, veto }) => veto || grade.from !== grade.to)) {
    return "A";
  }
  if (effects.some(({ rows }) => rows.length > 0)) {
    return "B";
  }
  return effects.some((effect) => shiftOf(effect)?.abs().gte(TELLING) === true) ? "C" : "D";
}

/** V1 hangs on it: a binding line of this entry lies between the two figures. */
function hasDisputedLine({ lines }: UnitEvaluation, entry: Entry): boolean {
  return lines.some(
    (result) =>
      result.status === "disputed" &&
      isBinding(result) &&
      !result.waived &&
      result.line.link === entry.link &&
      result.line.item === entry.item,
  );
}
