import type { Item } from "../model/item.js";
import type { Side } from "../model/pairing.js";
import type { SideValue } from "../model/reconciliation.js";
import type { Scheme } from "../model/scheme.js";
import type { Candidate } from "./candidate.js";
import { closeness } from "./match.js";

/** A difference that may be part of a swap: one reporter's figure and what the other side says of the same thing. */
export interface SwapFigure {
  /** Names the link (swap among links) or the item (swap among items). */
  readonly label: string;
  readonly item: Item;
  readonly own: SideValue;
  readonly other: SideValue;
}

/**
 * Exchanged figures among figures of one reporter, all of which differ from the other side's: 疑似错列.
 * Proposes, for each figure in a shortest cycle of at most `limit` figures, the figure that belongs in its place.
 */
export function detectSwaps(
  figures: readonly SwapFigure[],
  side: Side,
  scheme: Scheme,
): ReadonlyMap<SwapFigure, readonly Candidate[]> {
  const fits = new Map(figures.map((place) => [place, figures.filter((figure) => belongs(figure, place, scheme))]));
  const found = new Map<SwapFigure, readonly Candidate[]>();
  for (const place of figures) {
    const candidates = shortestReturns(place, fits, scheme.matching.swapFigures).map(
      (figure): Candidate => ({
        kind: "swapped",
        side,
        corrected: figure.own.value,
        certain: true,
        detail: { with: figure.label },
      }),
    );
    if (candidates.length > 0) {
      found.set(place, candidates);
    }
  }
  return found;
}

function belongs(figure: SwapFigure, place: SwapFigure, scheme: Scheme): boolean {
  return figure !== place && closeness(figure.own, place.other, place.item, scheme) !== null;
}

/** First steps of all shortest cycles through `start` that move at most `limit` figures. */
function shortestReturns(
  start: SwapFigure,
  fits: ReadonlyMap<SwapFigure, readonly SwapFigure[]>,
  limit: number,
): readonly SwapFigure[] {
  const steps = (fits.get(start) ?? []).map((first) => ({ first, length: 1 + distance(first, start, fits, limit) }));
  const shortest = Math.min(...steps.map((step) => step.length));
  return shortest <= limit ? steps.filter((step) => step.length === shortest).map((step) => step.first) : [];
}

/** Fewest steps from one figure to another; Infinity beyond `limit`. */
function distance(
  from: SwapFigure,
  to: SwapFigure,
  fits: ReadonlyMap<SwapFigure, readonly SwapFigure[]>,
  limit: number,
): number {
  let frontier: readonly SwapFigure[] = [from];
  const seen = new Set(frontier);
  for (let length = 0; length < limit && frontier.length > 0; length += 1) {
    if (frontier.includes(to)) {
      return length;
    }
    const next = new Set(frontier.flatMap((figure) => fits.get(figure) ?? []).filter((figure) => !seen.has(figure)));
    for (const figure of next) {
      seen.add(figure);
    }
    frontier = [...next];
  }
  return Number.POSITIVE_INFINITY;
}
