import type { Batch } from "../model/batch.js";
import type { ChangedFigure } from "../model/decision-outcome.js";
import { type Exact, roundHalfUp } from "../model/exact.js";
import { type DecisionRow, type Figure, rowKey } from "../model/filing.js";
import { unitOf } from "../model/lookups.js";
import { SIDES, type Side } from "../model/pairing.js";
import type { Scheme } from "../model/scheme.js";
import { SILENT } from "../wording/decision-words.js";
import type { OpenEntry } from "./collect-entries.js";

/** Decimals that the forms and documents print: further ones cannot be compared. */
const PRINTED_DECIMALS = 4;

type Now = (side: Side) => Exact | null | undefined;

/** The figures a decision on a case was made on that are others now. */
export function changedSinceCase(decision: DecisionRow, entry: OpenEntry): readonly ChangedFigure[] {
  return changed(decision, (side) => entry[side].actual?.value ?? null);
}

/** The same for a unit's own item: its figure stands under its side. */
export function changedSinceUnit(decision: DecisionRow, scheme: Scheme, batch: Batch): readonly ChangedFigure[] {
  const { unit, item } = decision;
  const figure = batch.returns.get(unit ?? "")?.rows.get(rowKey(null, item ?? ""))?.actual;
  const own = figure?.state === "given" ? figure.value : null;
  return changed(decision, (side) => (unit !== null && unitOf(scheme, unit).side === side ? own : undefined));
}

/** A side that the decision says nothing about has not changed. */
function changed({ madeOnEast, madeOnWest }: DecisionRow, now: Now): readonly ChangedFigure[] {
  return SIDES.flatMap((side) => {
    const [madeOn, current] = [madeOnValue(side === "east" ? madeOnEast : madeOnWest), now(side)];
    if (madeOn === undefined || current === undefined) {
      return [];
    }
    const isSame = madeOn === null || current === null ? madeOn === current : isSamePrinted(madeOn, current);
    return isSame ? [] : [{ side, madeOn, now: current }];
  });
}

function isSamePrinted(one: Exact, other: Exact): boolean {
  return roundHalfUp(one, PRINTED_DECIMALS).equals(roundHalfUp(other, PRINTED_DECIMALS));
}

/** null: the side had not reported; undefined: nothing is said. */
function madeOnValue({ state, value, asRead }: Figure): Exact | null | undefined {
  if (state === "given") {
    return value;
  }
  return asRead.trim() === SILENT ? null : undefined;
}
