import type { DerivationNode } from "../model/derivation.js";
import { rowKey } from "../model/filing.js";
import { itemOf, linksOf, unitOf } from "../model/lookups.js";
import type { Link, Unit } from "../model/pairing.js";
import type { Benchmark, Measure, Scheme } from "../model/scheme.js";
import type { Result, ResultEntry, ResultUnit } from "../report/result/schema.js";

export type ResultUnitFigure = Result["unitFigures"][number];
export type ResultIndicator = ResultUnit["indicators"][number];
export type ResultMeasure = ResultIndicator["measures"][number];
export type ResultRow = ResultUnit["rows"][number];
export type ResultLine = ResultUnit["lines"][number];

/** A result with its entries at hand. */
export interface Source {
  readonly result: Result;
  readonly scheme: Scheme;
  /** By `rowKey(link, item)`. */
  readonly entries: ReadonlyMap<string, ResultEntry>;
  /** Nodes of the links' figures, each made once for all units that share it. */
  readonly made: Map<string, DerivationNode>;
}

/** A unit to explain: who it is, what it got, and what that was made of. */
export interface Subject extends Source {
  readonly unit: Unit;
  readonly graded: ResultUnit;
  readonly links: readonly Link[];
  /** By item. */
  readonly unitFigures: ReadonlyMap<string, ResultUnitFigure>;
}

/** What the result knows of one item at one place. */
export interface Known {
  readonly adopted: number | null;
  /** What counts as denominator or norm. */
  readonly high: number | null;
  readonly target: number | null;
  readonly previous: number | null;
}

/** A result made ready to be explained. */
export function sourceOf(result: Result, scheme: Scheme): Source {
  return {
    result,
    scheme,
    entries: new Map(result.reconciliation.map((entry) => [rowKey(entry.link, entry.item), entry])),
    made: new Map(),
  };
}

/** An evaluated unit; null where it is not evaluated. */
export function subjectOf(source: Source, code: string): Subject | null {
  const { result, scheme } = source;
  const graded = result.units.find((one) => one.unit === code);
  if (graded === undefined) {
    return null;
  }
  const unit = unitOf(scheme, code);
  const figures = result.unitFigures.filter((figure) => figure.unit === code);
  return {
    ...source,
    unit,
    graded,
    links: linksOf(scheme, unit, result.year),
    unitFigures: new Map(figures.map((figure) => [figure.item, figure])),
  };
}

/** The node made before under a key, else a new one. */
export function madeOnce({ made }: Source, key: string, make: () => DerivationNode): DerivationNode {
  const node = made.get(key) ?? make();
  made.set(key, node);
  return node;
}

/** What is known of an item on a link, or at the unit itself (null). */
export function knownOf({ scheme, entries, unitFigures }: Subject, item: string, place: string | null): Known | null {
  if (itemOf(scheme, item).scope === "unit") {
    const figure = unitFigures.get(item);
    return figure === undefined
      ? null
      : {
          adopted: figure.adopted,
          high: figure.adopted,
          target: figure.target?.value ?? null,
          previous: figure.previous?.value ?? null,
        };
  }
  const entry = entries.get(rowKey(place, item));
  return entry === undefined
    ? null
    : {
        adopted: entry.adopted,
        high: entry.high,
        target: entry.target?.value ?? null,
        previous: entry.previous?.value ?? null,
      };
}

/** Where a measure is counted: null for the unit itself, else its links. */
export function placesOf({ scheme, links }: Subject, { numerator }: Measure): readonly (string | null)[] {
  const [first] = numerator;
  return first === undefined || itemOf(scheme, first).scope === "unit" ? [null] : links.map(({ id }) => id);
}

/** The scheme's measure that was graded, as this unit's level counts it; one item can be measured twice (E07). */
export function measureOf(subject: Subject, indicator: string, graded: ResultMeasure): Measure {
  const isUsed = ({ benchmarks }: Measure): boolean =>
    benchmarks.some((one) => benchmarkKind(one) === graded.benchmark && one.basis === graded.basis);
  return namedMeasure(subject, indicator, graded.measure, isUsed);
}

/** The same of a measure without evidence. */
export function measureOfGap(subject: Subject, indicator: string, gap: ResultIndicator["gaps"][number]): Measure {
  const tried = gap.tried.join(" ");
  const isTried = ({ benchmarks }: Measure): boolean => benchmarks.map(({ kind }) => kind).join(" ") === tried;
  return namedMeasure(subject, indicator, gap.measure, isTried);
}

/** A benchmark as results name its kind: another item as norm is a norm. */
export function benchmarkKind({ kind }: Benchmark): ResultMeasure["benchmark"] {
  return kind === "norm-item" ? "norm" : kind;
}

function namedMeasure(
  { scheme, unit }: Subject,
  indicator: string,
  name: string,
  fits: (measure: Measure) => boolean,
): Measure {
  const measures = scheme.indicators.find(({ id }) => id === indicator)?.measures ?? [];
  const found = measures.find((one) => one.name === name && one.levels.includes(unit.level) && fits(one));
  if (found === undefined) {
    throw new Error(`the scheme has no such measure ${name} of ${indicator}`);
  }
  return found;
}
