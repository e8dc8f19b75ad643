import type { Exact } from "../../model/exact.js";
import type { UnitEvaluation } from "../../model/grading.js";
import { linkOf, reportersOn } from "../../model/lookups.js";
import { SIDES } from "../../model/pairing.js";
import type { Entry } from "../../model/reconciliation.js";
import type { ValueEffect } from "../../model/sensitivity.js";
import { AS_ADOPTED, type Counted } from "../subject.js";
import { type GradedBatch, regrade, subjectOf } from "./graded-batch.js";

/** What moves for the units of an entry's link if a value, in the item's unit of measure, is adopted for it; in unit order. */
export function valueEffects(entry: Entry, value: Exact, graded: GradedBatch): readonly ValueEffect[] {
  return unitsOn(entry, graded)
    .map((before) => valueEffect(entry, value, before, graded))
    .filter(moves);
}

/** Evaluated units that report on an entry's link, in unit order. */
export function unitsOn(entry: Entry, { scheme, grading }: GradedBatch): readonly UnitEvaluation[] {
  const link = linkOf(scheme, entry.link);
  const codes = new Set(SIDES.flatMap((side) => reportersOn(link, side)));
  return grading.units.filter(({ unit }) => codes.has(unit));
}

/** What a unit's evaluation becomes if a value is adopted for an entry of one of its links. */
export function valueEffect(entry: Entry, value: Exact, before: UnitEvaluation, graded: GradedBatch): ValueEffect {
  const firm: Counted = { adopted: value, divisor: value, low: value, high: value };
  const count = (one: Entry): Counted => (one.id === entry.id ? firm : AS_ADOPTED.count(one));
  const after = regrade(subjectOf(graded, before.unit, { count }), before, new Set([entry.item]));
  return {
    unit: before.unit,
    rows: before.rows.flatMap(({ row, letter }, index) => {
      const to = after.rows[index]?.letter ?? null;
      return letter === to ? [] : [{ row, from: letter, to }];
    }),
    grade: { from: before.grade.suggested, to: after.grade.suggested },
    veto: isVetoed(before) !== isVetoed(after),
    fine: { from: before.fine, to: after.fine },
  };
}

/** Whether an effect changes anything at all. */
export function moves(effect: ValueEffect): boolean {
  const { rows, grade, veto } = effect;
  return rows.length > 0 || veto || grade.from !== grade.to || shiftOf(effect)?.equals(0) === false;
}

/** By how much the fine score moves; null where it has none before or after. */
export function shiftOf({ fine }: ValueEffect): Exact | null {
  return fine.from === null || fine.to === null ? null : fine.to.sub(fine.from);
}

function isVetoed({ grade }: UnitEvaluation): boolean {
  return grade.facts.some(({ fact, status }) => fact === "V1" && status === "firm");
}
