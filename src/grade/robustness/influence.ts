import { type Exact, exact } from "../../model/exact.js";
import type { UnitEvaluation } from "../../model/grading.js";
import { linkOf, reportersOn } from "../../model/lookups.js";
import type { Entry } from "../../model/reconciliation.js";
import { SIDES } from "../../model/scheme.js";
import type { Effect, Influence, InfluenceLevel } from "../../model/sensitivity.js";
import { isBinding } from "../grade-lines.js";
import { AS_ADOPTED, type Counted } from "../subject.js";
import { type GradedBatch, openDifferences, regrade, subjectOf } from "./graded-batch.js";

const TELLING = exact("0.1");

/** What each open difference changes for the units of its link if the eastern or the western figure is adopted. */
export function influences(graded: GradedBatch): ReadonlyMap<string, Influence> {
  return new Map(openDifferences(graded).map((entry) => [entry.id, influenceOf(entry, graded)]));
}

function influenceOf(entry: Entry, graded: GradedBatch): Influence {
  const link = linkOf(graded.scheme, entry.link);
  const codes = new Set(SIDES.flatMap((side) => reportersOn(link, side)));
  const units = graded.grading.units.filter(({ unit }) => codes.has(unit));
  const effects = units.flatMap((before) =>
    SIDES.flatMap((side) => {
      const value = entry[side].actual?.value ?? null;
      return value === null ? [] : [effectOf(entry, side, value, before, graded)];
    }),
  );
  const isDisputed = units.some((before) => hasDisputedLine(before, entry));
  return { id: entry.id, level: levelOf(effects, isDisputed), effects: effects.filter(moves) };
}

function effectOf(
  entry: Entry,
  side: Effect["side"],
  value: Exact,
  before: UnitEvaluation,
  graded: GradedBatch,
): Effect {
  const firm: Counted = { adopted: value, divisor: value, low: value, high: value };
  const count = (one: Entry): Counted => (one.id === entry.id ? firm : AS_ADOPTED.count(one));
  const after = regrade(subjectOf(graded, before.unit, { count }), before, new Set([entry.item]));
  return {
    side,
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

function levelOf(effects: readonly Effect[], isDisputed: boolean): InfluenceLevel {
  if (isDisputed || effects.some(({ grade, veto }) => veto || grade.from !== grade.to)) {
    return "A";
  }
  if (effects.some(({ rows }) => rows.length > 0)) {
    return "B";
  }
  return effects.some((effect) => shiftOf(effect)?.abs().gte(TELLING) === true) ? "C" : "D";
}

function moves(effect: Effect): boolean {
  const { rows, grade, veto } = effect;
  return rows.length > 0 || veto || grade.from !== grade.to || shiftOf(effect)?.equals(0) === false;
}

function shiftOf({ fine }: Effect): Exact | null {
  return fine.from === null || fine.to === null ? null : fine.to.sub(fine.from);
}

function isVetoed({ grade }: UnitEvaluation): boolean {
  return grade.facts.some(({ fact, status }) => fact === "V1" && status === "firm");
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
