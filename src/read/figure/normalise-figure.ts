import { type Exact, exact, ONE, ZERO } from "../../model/exact.js";
import type { Figure, FigureFault } from "../../model/filing.js";
import type { Place } from "../../model/place.js";
import { type Item, isWhole, type MeasureUnit } from "../../model/scheme.js";
import { nameKey } from "../text/fold-width.js";
import { findMeasure, type MeasureTable } from "./measure-table.js";
import { type TypedText, typedText } from "./typed-text.js";

/** What a figure is read against. */
export interface FigureContext {
  readonly item: Item;
  readonly measures: MeasureTable;
  /** Text of the row's 计量单位; null or a dash where it says nothing. */
  readonly columnMeasure: string | null;
  readonly place: Place;
}

/** 有 answers a yes-no question; 无 does not, for it is also written where nothing was counted. */
const ANSWERS: ReadonlyMap<string, Exact> = new Map([
  ["是", ONE],
  ["有", ONE],
  ["yes", ONE],
  ["√", ONE],
  ["否", ZERO],
  ["没有", ZERO],
  ["no", ZERO],
]);
const SAYS_NOTHING = /^[-—–−/]*$/;

/** Reads one figure: value in the item's base unit, precision as typed, and what is wrong with it. */
export function normaliseFigure(asRead: string, context: FigureContext): Figure {
  const { item, place } = context;
  const typed = typedText(asRead);
  const answer = item.dimension === "yes-no" ? ANSWERS.get(nameKey(asRead)) : undefined;
  if (answer !== undefined) {
    return figure(asRead, place, { state: "given", value: answer, lastDigit: ONE });
  }
  if (typed.kind !== "number") {
    return figure(asRead, place, { state: typed.kind });
  }
  return measured(asRead, typed, context);
}

/** A figure without an item to read it against: blank, or unreadable. */
export function unplacedFigure(asRead: string, place: Place): Figure {
  const { kind } = typedText(asRead);
  return figure(asRead, place, { state: kind === "number" ? "unreadable" : kind });
}

type Numbered = Extract<TypedText, { kind: "number" }>;

function measured(asRead: string, typed: Numbered, context: FigureContext): Figure {
  const { item, measures, place } = context;
  const { approximate } = typed;
  const fromCell = typed.suffix === "" ? null : findMeasure(measures, typed.suffix, item.dimension);
  if (typed.suffix !== "" && fromCell === null) {
    return figure(asRead, place, { state: "unreadable" });
  }
  const unit = fromCell ?? columnUnit(context);
  if (unit === "unknown" || (unit !== null && unit.dimension !== item.dimension)) {
    return figure(asRead, place, { state: "in-error", fault: "measure-differs", approximate });
  }
  const factor = unit === null ? ONE : relativeFactor(unit, context);
  const value = typed.number.value.mul(factor);
  const lastDigit = factor.div(exact(10n ** BigInt(typed.number.decimals)));
  const fault = faultOf(value, item);
  const isTypedIn = unit !== null && isOther(unit, context);
  const from: "cell" | "column" = fromCell === null ? "column" : "cell";
  const typedIn = isTypedIn ? { unit: unit.id, from, larger: factor.gt(ONE) } : null;
  return figure(asRead, place, {
    state: fault === null ? "given" : "in-error",
    fault,
    value,
    lastDigit,
    typedIn,
    approximate,
  });
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
  return { fault: null, asRead, value: null, lastDigit: null, typedIn: null, approximate: false, place, ...reading };
}
