import { draw } from "../../../scripts/sample/draw.js";
import type { Item } from "../../../src/model/item.js";
import { endOf } from "../../../src/model/lookups.js";
import type { Link, Side } from "../../../src/model/pairing.js";
import { type Beside, LINKS, MIRRORED, otherLinks, placeKey, reporterOf, truthOf } from "./clean-filings.js";
import type { FaultKind, WrongFigure } from "./fault-kinds.js";
import { isClose } from "./plain-rules.js";

/** A fault in a batch: the wrong figures of one reporter. */
export interface Planted {
  readonly kind: FaultKind;
  readonly link: Link;
  readonly side: Side;
  readonly figures: readonly WrongFigure[];
}

/** Third evidence beside a fault: last year's figures, or the provinces' own returns, or neither. */
export type Evidence = "none" | "previous" | "other-level";

export const BESIDE: Readonly<Record<Evidence, Beside>> = {
  none: { previous: false, provinces: false },
  previous: { previous: true, provinces: false },
  "other-level": { previous: false, provinces: true },
};

/** A fault of a kind on a link, on the first item in drawn order that takes it; null if none does. */
export function plantOn(
  kind: FaultKind,
  link: Link,
  side: Side,
  key: string,
  taken: readonly WrongFigure[] = [],
): Planted | null {
  for (const item of drawnOrder(MIRRORED, key)) {
    for (let round = 0; round < 4; round += 1) {
      const figures = kind.plant(link, side, item, `${key}/${item.id}/${round}`);
      const isFree = figures?.every((one) => !taken.some((other) => other.item === one.item)) ?? false;
      if (figures !== null && isFree) {
        return { kind, link, side, figures };
      }
    }
  }
  return null;
}

function drawnOrder(items: readonly Item[], key: string): readonly Item[] {
  return items
    .map((item) => ({ item, at: draw(`${key}/order/${item.id}`, 0, 1_000_000) }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

/** The links of faults and every other link of the reporters on them, in order. */
export function linksAround(planted: readonly Planted[]): readonly Link[] {
  const near = planted.flatMap(({ link }) => [
    link,
    ...(["east", "west"] as const).flatMap((side) => otherLinks(link, side)),
  ]);
  return LINKS.filter((link) => near.includes(link));
}

export function overridesOf(planted: readonly Planted[]): ReadonlyMap<string, number | null> {
  return new Map(
    planted.flatMap(({ side, figures }) =>
      figures.map(({ link, item, filed }) => [placeKey(reporterOf(link, side), link, item), filed] as const),
    ),
  );
}

/** Whether the evidence beside it speaks for the right correction. */
export function hasEvidence({ side }: Planted, { link, item, filed, corrected }: WrongFigure, evidence: Evidence) {
  if (filed === null || corrected === null || evidence === "none") {
    return false;
  }
  if (evidence === "other-level") {
    const truth = truthOf(link, item);
    return endOf(link, side).city !== null && isClose(truth, corrected, item) && !isClose(truth, filed, item);
  }
  const reference = truthOf(link, item, "previous");
  const quotient = (value: number) => Math.max(value / reference, reference / value);
  return [filed, corrected, reference].every((value) => value > 0) && quotient(filed) > 2 * quotient(corrected) + 1e-9;
}
