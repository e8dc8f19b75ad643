import type { Batch } from "../model/batch.js";
import type { Exact } from "../model/exact.js";
import { rowKey } from "../model/filing.js";
import { groupBy } from "../model/grouping.js";
import { linksOf, unitOf } from "../model/lookups.js";
import type { Side } from "../model/pairing.js";
import type { SideValue } from "../model/reconciliation.js";
import type { Scheme } from "../model/scheme.js";
import type { Candidate } from "./candidate.js";
import type { OpenEntry } from "./collect-entries.js";
import { detectKeying } from "./keying.js";
import { closeness } from "./match.js";
import { detectRepeated } from "./repeated.js";
import { detectSwaps, type SwapFigure } from "./swapped.js";
import { detectUnitScale } from "./unit-scale.js";

/** A two-sided entry of a mirrored item. */
export interface Pair {
  readonly entry: OpenEntry;
  readonly east: SideValue;
  readonly west: SideValue;
}

/** The entry as a pair, where the item is mirrored and both sides reported. */
export function pairOf(entry: OpenEntry): Pair | null {
  const { actual: east } = entry.east;
  const { actual: west } = entry.west;
  return entry.item.from === "both" && east !== null && west !== null ? { entry, east, west } : null;
}

/** What every detector proposes for the entries that differ by more than tolerance, in the order of the classes. */
export function findCandidates(
  entries: readonly OpenEntry[],
  scheme: Scheme,
  batch: Batch,
): ReadonlyMap<OpenEntry, readonly Candidate[]> {
  const pairs = entries
    .map(pairOf)
    .filter((pair) => pair !== null)
    .filter((pair) => closeness(pair.east, pair.west, pair.entry.item, scheme) === null);
  const swaps = findSwaps(pairs, scheme);
  return new Map(
    pairs.map((pair) => [
      pair.entry,
      [
        ...detectUnitScale(pair.east.value, pair.west.value, scheme.matching),
        ...detectKeying(pair.east.value, pair.west.value, scheme.matching),
        ...(swaps.get(pair.entry) ?? []),
        ...detectRepeated(repetitionContext(pair, scheme, batch), scheme.matching),
      ],
    ]),
  );
}

/** Swaps among one reporter's links and among one link's items of one unit of measure, for both sides. */
function findSwaps(pairs: readonly Pair[], scheme: Scheme): ReadonlyMap<OpenEntry, readonly Candidate[]> {
  const found = new Map<OpenEntry, Candidate[]>();
  for (const side of ["east", "west"] as const) {
    const among = [
      groupBy(pairs, (pair) => `${pair[side].reporter}/${pair.entry.item.id}`),
      groupBy(pairs, (pair) => `${pair[side].reporter}/${pair.entry.link.id}/${pair.entry.item.measureUnit}`),
    ];
    for (const group of among.flatMap((groups) => [...groups.values()])) {
      const figures = new Map(group.map((pair) => [swapFigure(pair, side), pair.entry]));
      for (const [figure, candidates] of detectSwaps([...figures.keys()], side, scheme)) {
        const entry = figures.get(figure);
        if (entry !== undefined) {
          found.set(entry, [...(found.get(entry) ?? []), ...candidates]);
        }
      }
    }
  }
  return found;
}

function swapFigure(pair: Pair, side: Side): SwapFigure {
  const { entry } = pair;
  const [own, other] = side === "east" ? [pair.east, pair.west] : [pair.west, pair.east];
  return { label: `${entry.link.id}.${entry.item.id}`, item: entry.item, own, other };
}

function repetitionContext(pair: Pair, scheme: Scheme, batch: Batch): Parameters<typeof detectRepeated>[0] {
  const { entry } = pair;
  return {
    actual: { east: pair.east.value, west: pair.west.value },
    previous: { east: entry.east.previous?.value ?? null, west: entry.west.previous?.value ?? null },
    elsewhere: {
      east: figuresElsewhere(pair.east.reporter, entry, scheme, batch),
      west: figuresElsewhere(pair.west.reporter, entry, scheme, batch),
    },
  };
}

function figuresElsewhere(reporter: string, entry: OpenEntry, scheme: Scheme, batch: Batch): readonly Exact[] {
  const rows = batch.returns.get(reporter)?.rows;
  return linksOf(scheme, unitOf(scheme, reporter), batch.year)
    .filter((link) => link.id !== entry.link.id)
    .map((link) => rows?.get(rowKey(link.id, entry.item.id))?.actual)
    .flatMap((figure) => (figure?.state === "given" && figure.value !== null ? [figure.value] : []));
}
