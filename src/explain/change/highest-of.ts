import { type Exact, exact, higher, lower, ONE, sum } from "../../model/exact.js";
import { itemOf } from "../../model/lookups.js";
import { knownOf, type ResultMeasure, type Subject } from "../subject.js";
import { baseOfRatio } from "./indicator-after.js";
import type { RowFigure } from "./row-items.js";

/**
 * The highest value worth trying for a figure: beyond it nothing that counts it rises any more, or it would
 * exceed the whole that it is part of, or 是.
 */
export function highestOf(figure: RowFigure, from: Exact, subject: Subject): Exact {
  const { graded, scheme } = subject;
  const cap = scheme.grading.surplusCap;
  const measures = graded.indicators.flatMap(({ measures: list }) => list);
  const ends = measures
    .filter(({ measure }) => measure.split(/[+/]/).includes(figure.item))
    .map((measure) => from.add(roomIn(measure, figure.link).mul(cap)));
  const targets = graded.lines
    .filter((line) => line.item === figure.item && line.link === figure.link)
    .map(({ target }) => exact(target ?? 0));
  const top = [...ends, ...targets].reduce(higher, from);
  return limitsOf(figure, from, subject).reduce(lower, top);
}

/** What a measure's completion is counted against where the figure stands. */
function roomIn(measure: ResultMeasure, link: string | null): Exact {
  const { ratio, parts, benchmark } = measure;
  if (ratio !== null) {
    return exact(ratio.denominator).mul(baseOfRatio(measure, ratio));
  }
  return sum(parts.filter((part) => benchmark === "previous" || part.link === link).map(({ base }) => exact(base)));
}

function limitsOf({ item, link }: RowFigure, from: Exact, subject: Subject): readonly Exact[] {
  const { scheme } = subject;
  const wholes = scheme.relations.filter(({ kind, left }) => kind === "at-most" && left.includes(item));
  const limits = wholes.flatMap(({ left, right }) => {
    const [parts, whole] = [total(left, link, subject), total(right, link, subject)];
    return parts === null || whole === null || whole.lt(parts) ? [] : [from.add(whole.sub(parts))];
  });
  return itemOf(scheme, item).dimension === "yes-no" ? [...limits, ONE] : limits;
}

function total(items: readonly string[], link: string | null, subject: Subject): Exact | null {
  const values = items.map((item) => knownOf(subject, item, link)?.adopted ?? null);
  const known = values.filter((value) => value !== null);
  return known.length < values.length ? null : sum(known.map((value) => exact(value)));
}
