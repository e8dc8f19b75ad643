import type { Exact } from "../../model/exact.js";
import type { Measure, RubricRow } from "../../model/scheme.js";
import { isBindingHere } from "../nodes/line-node.js";
import { sharesItem } from "../shares-item.js";
import { measureOf, type Subject } from "../subject.js";

/** A figure that a row's evidence rests on. */
export interface RowFigure {
  readonly item: string;
  readonly link: string | null;
}

/** One adopted figure that is imagined otherwise, other things equal. */
export interface Shift extends RowFigure {
  readonly by: Exact;
}

/** Items named as a measure or a numerator of the row's indicators (A-04b). */
export function countedItems(row: RubricRow, subject: Subject): ReadonlySet<string> {
  return new Set(measuresOf(row, subject).flatMap(({ numerator }) => numerator));
}

/**
 * The figures whose rise raises the row's evidence: counted numerators and binding lines. An item that also divides or
 * is a norm in the row is left out, since its rise would work both ways.
 */
export function rowFigures(row: RubricRow, subject: Subject): readonly RowFigure[] {
  const dividing = new Set(
    measuresOf(row, subject).flatMap(({ denominator, benchmarks }) => [
      denominator ?? "",
      ...benchmarks.map((benchmark) => (benchmark.kind === "norm-item" ? benchmark.item : "")),
    ]),
  );
  const figures = row.entries[subject.unit.side].flatMap((entry) =>
    entry.kind === "completion" ? lineFigures(subject) : indicatorFigures(entry.indicator, subject),
  );
  const known = new Map(figures.map((figure) => [`${figure.link ?? ""}.${figure.item}`, figure]));
  return [...known.values()].filter(({ item }) => !dividing.has(item));
}

function indicatorFigures(id: string, subject: Subject): readonly RowFigure[] {
  const graded = subject.graded.indicators.find(({ indicator }) => indicator === id);
  return (graded?.measures ?? []).flatMap((measure) => {
    const definition = measureOf(subject, id, measure);
    return measure.parts.flatMap(({ link }) =>
      definition.numerator
        .map((item) => ({ item, link }))
        .filter((figure) => sharesItem(definition, measure, figure, subject)),
    );
  });
}

function lineFigures({ graded }: Subject): readonly RowFigure[] {
  return graded.lines
    .filter((line) => isBindingHere(line) && line.adopted !== null)
    .flatMap(({ item, link }) => (item === null ? [] : [{ item, link }]));
}

function measuresOf(row: RubricRow, { scheme, unit }: Subject): readonly Measure[] {
  const ids = row.entries[unit.side].flatMap((entry) => (entry.kind === "indicator" ? [entry.indicator] : []));
  return scheme.indicators
    .filter(({ id }) => ids.includes(id))
    .flatMap(({ measures }) => measures)
    .filter(({ levels }) => levels.includes(unit.level));
}
