import { type Exact, exact, ONE, ZERO } from "../../model/exact.js";
import type { FigureObstacle } from "../../model/figure-obstacle.js";
import type { Figure, FigureFault } from "../../model/filing.js";
import { type Item, isWhole, type MeasureUnit } from "../../model/item.js";
import type { Place } from "../../model/place.js";
import { foldWidth, nameKey } from "../text/fold-width.js";
import { parseAnswer } from "../text/parse-answer.js";
import { findObstacle } from "./find-obstacle.js";
import { findMeasure, type MeasureTable } from "./measure-table.js";
import { isRival, type SettledMeasure, settleMeasure } from "./settle-measure.js";
import { type TypedFigure, typedText } from "./typed-text.js";

/** What a figure is read against. */
export interface FigureContext {
  readonly item: Item;
  readonly measures: MeasureTable;
  /** Text of the row's 计量单位; null or a dash where it says nothing. */
  readonly columnMeasure: string | null;
  readonly place: Place;
}

const SAYS_NOTHING = /^[-—–−/]*$/;

/** Reads one figure: value in the item's base unit, precision as typed, and what is wrong with it. */
export function normaliseFigure(asRead: string, context: FigureContext): Figure {
  const { item, place } = context;
  const answer = item.dimension === "yes-no" ? parseAnswer(asRead) : null;
  if (answer !== null) {
    const value = answer.isYes ? ONE : ZERO;
    return figure(asRead, place, { state: "given", value, lastDigit: ONE, comment: answer.comment });
  }
  const typed = typedText(asRead);
  if (typed.kind === "unreadable") {
    return unreadable(asRead, context, typed.obstacle);
  }
  return typed.kind === "number" ? measured(asRead, typed, context) : figure(asRead, place, { state: typed.kind });
}

/** A figure without an item to read it against: blank, or unreadable. */
export function unplacedFigure(asRead: string, place: Place): Figure {
  const typed = typedText(asRead);
  if (typed.kind === "blank" || typed.kind === "not-applicable") {
    return figure(asRead, place, { state: typed.kind });
  }
  const obstacle = typed.kind === "unreadable" ? typed.obstacle : "words";
  return figure(asRead, place, { state: "unreadable", obstacle });
}

/** What a spreadsheet could not work out is no answer either, but has its own remedy. */
const NOT_TYPED: ReadonlySet<FigureObstacle> = new Set(["error-value", "uncalculated"]);

function unreadable(asRead: string, { item, place }: FigureContext, obstacle: FigureObstacle): Figure {
  return item.dimension === "yes-no" && !NOT_TYPED.has(obstacle)
    ? figure(asRead, place, { state: "in-error", fault: "not-yes-no" })
    : figure(asRead, place, { state: "unreadable", obstacle });
}

function measured(asRead: string, typed: TypedFigure, context: FigureContext): Figure {
  const { item, measures, place } = context;
  const settled = settleMeasure(typed, measures, item);
  if (settled === null) {
    return unreadable(asRead, context, findObstacle(foldWidth(asRead)));
  }
  const { unit: fromCell, comment } = settled;
  const obstacle = obstacleIn(typed, settled, context);
  if (obstacle !== null) {
    return unreadable(asRead, context, obstacle);
  }
  const words = { approximate: typed.approximate, comment };
  const unit = fromCell ?? columnUnit(context);
  if (unit === "unknown" || (unit !== null && unit.dimension !== item.dimension)) {
    return figure(asRead, place, { state: "in-error", fault: "measure-differs", ...words });
  }
  const factor = unit === null ? ONE : relativeFactor(unit, context);
  const value = typed.number.value.mul(factor);
  const fault = faultOf(value, item);
  const isTypedIn = unit !== null && isOther(unit, context);
  const from: "cell" | "column" = fromCell === null ? "column" : "cell";
  return figure(asRead, place, {
    state: fault === null ? "given" : "in-error",
    fault,
    value,
    lastDigit: factor.div(exact(10n ** BigInt(typed.number.decimals))),
    typedIn: isTypedIn ? { unit: unit.id, from, larger: factor.gt(ONE) } : null,
    ...words,
  });
}

/** What leaves the size of a number open although it can be read. */
function obstacleIn(typed: TypedFigure, settled: SettledMeasure, context: FigureContext): FigureObstacle | null {
  const { item, measures } = context;
  const { unit, comment } = settled;
  if (comment !== null && isRival(comment, measures, item)) {
    return "several";
  }
  if (typed.isMoney && unit?.dimension !== "money") {
    return "currency";
  }
  return typed.isBare && item.dimension === "money" ? "magnitude" : null;
}

function faultOf(value: Exact, item: Item): FigureFault | null {
  if (value.lt(ZERO)) {
    return "negative";
  }
  if (item.dimension === "yes-no") {
    return value.equals(ZERO) || value.equals(ONE) ? null : "not-yes-no";
  }
  return isWhole(item) && value.d !== 1n ? "not-whole" : null;
}

function columnUnit({ item, measures, columnMeasure }: FigureContext): MeasureUnit | "unknown" | null {
  if (columnMeasure === null || SAYS_NOTHING.test(nameKey(columnMeasure))) {
    return null;
  }
  return findMeasure(measures, columnMeasure, item.dimension) ?? "unknown";
}

function isOther(unit: MeasureUnit, context: FigureContext): boolean {
  return unit.dimension === context.item.dimension && !relativeFactor(unit, context).equals(ONE);
}

/** Size of a unit in the item's base unit. */
function relativeFactor(unit: MeasureUnit, { item, measures }: FigureContext): Exact {
  const own = findMeasure(measures, item.measureUnit, item.dimension);
  return own === null ? unit.factor : unit.factor.div(own.factor);
}

type Reading = Pick<Figure, "state"> & Partial<Figure>;

function figure(asRead: string, place: Place, reading: Reading): Figure {
  return {
    fault: null,
    asRead,
    value: null,
    lastDigit: null,
    typedIn: null,
    approximate: false,
    comment: null,
    obstacle: null,
    place,
    ...reading,
  };
}
