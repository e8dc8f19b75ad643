import { jsonNumber } from "../../model/exact.js";
import type { DecisionRow, Figure } from "../../model/filing.js";
import type { Place } from "../../model/place.js";
import type { Benchmarked } from "../../model/reconciliation.js";
import type { Result, ResultEntry, ResultPlace } from "./schema.js";

/** Decimals of figures, completions, scores and diagnostics. */
export const FIGURE_DECIMALS = 4;
export const SCORE_DECIMALS = 2;
export const DIAGNOSTIC_DECIMALS = 6;

/** A place with its keys in one order and none undefined. */
export function toPlace(place: Place): ResultPlace {
  return {
    file: place.file,
    ...(place.sheet === undefined ? {} : { sheet: place.sheet }),
    ...(place.cell === undefined ? {} : { cell: place.cell }),
    ...(place.row === undefined ? {} : { row: place.row }),
    ...(place.column === undefined ? {} : { column: place.column }),
  };
}

/** A filed figure, as typed and as read. */
export function toFigure(figure: Figure): ResultEntry["reports"][number]["target"] {
  return {
    state: figure.state,
    fault: figure.fault,
    asRead: figure.asRead,
    value: jsonNumber(figure.value, FIGURE_DECIMALS),
    place: toPlace(figure.place),
  };
}

/** What was decided on a case. */
export function toDecision(decision: DecisionRow): NonNullable<ResultEntry["decision"]> {
  return {
    choice: decision.choice,
    value: jsonNumber(decision.value.value, FIGURE_DECIMALS),
    reason: decision.reason,
    document: decision.document,
    decidedBy: decision.decidedBy,
    date: decision.date,
    validUntil: decision.validUntil,
    place: toPlace(decision.place),
  };
}

/** A target or previous figure and where it comes from. */
export function toBenchmarked(benchmarked: Benchmarked | null): Result["unitFigures"][number]["target"] {
  return benchmarked === null
    ? null
    : { value: Number(jsonNumber(benchmarked.value, FIGURE_DECIMALS)), source: benchmarked.source };
}
