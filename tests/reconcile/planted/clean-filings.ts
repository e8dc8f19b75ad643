import { sampleWorld, truthIn } from "../../../scripts/sample/sample-world.js";
import type { Batch } from "../../../src/model/batch.js";
import { exact } from "../../../src/model/exact.js";
import { type Item, isWhole } from "../../../src/model/item.js";
import { endOf, linksInForce, reportersOn } from "../../../src/model/lookups.js";
import type { Link, Side } from "../../../src/model/pairing.js";
import { batchOf } from "../../build/batch.js";
import { given } from "../../build/figure.js";
import { row } from "../../build/filed-return.js";
import { scheme } from "../../build/scheme.js";

const YEAR = 2019;
export const LINKS = linksInForce(scheme, YEAR);
/** What both sides report, so that their figures can be compared. */
export const MIRRORED = scheme.items.filter((item) => item.scope === "link" && item.from === "both");

const WORLD = sampleWorld(scheme);

/** What is so in the sample's world; figures in the item's unit of measure. */
export function truthOf(link: Link, item: Item, column: "actual" | "previous" = "actual"): number {
  const value = truthIn(WORLD, link.id, item.id)[column];
  return isWhole(item) ? value : value / 100;
}

/** The unit whose figure counts for a side: its city or prefecture, else its province. */
export function reporterOf(link: Link, side: Side): string {
  const { city, province } = endOf(link, side);
  return city ?? province;
}

/** The other links on which a side's reporter is the one whose figure counts. */
export function otherLinks(link: Link, side: Side): readonly Link[] {
  return LINKS.filter((one) => one !== link && reporterOf(one, side) === reporterOf(link, side));
}

/** Figures that stand otherwise than they should, by `placeKey`; null is a blank. */
export type Overrides = ReadonlyMap<string, number | null>;

export function placeKey(unit: string, link: Link, item: Item): string {
  return `${unit} ${link.id} ${item.id}`;
}

/** What stands beside the actual figures. */
export interface Beside {
  /** Last year's figures are filed. */
  readonly previous: boolean;
  /** Provinces file for their cities' links too, always what is so. */
  readonly provinces: boolean;
}

/** All mirrored items of these links as both sides' reporters file them: what is so, but for the overrides, which have no last year. */
export function filings(links: readonly Link[], overrides: Overrides, beside: Beside): Batch {
  const rows = links.flatMap((link) =>
    (["east", "west"] as const).flatMap((side) => {
      const own = reporterOf(link, side);
      const units = reportersOn(link, side).filter((unit) => unit === own || beside.provinces);
      return units.flatMap((unit) =>
        MIRRORED.map((item) => {
          const key = placeKey(unit, link, item);
          const value = overrides.has(key) ? (overrides.get(key) ?? null) : truthOf(link, item);
          // a wrong figure's own last year is left blank, so that only the other side's can be found in it
          const previous = beside.previous && !overrides.has(key) ? truthOf(link, item, "previous") : null;
          return { unit, row: row(link.id, item.id, filed(value), { previous: filed(previous) }) };
        }),
      );
    }),
  );
  const units = [...new Set(rows.map(({ unit }) => unit))];
  return batchOf(
    Object.fromEntries(units.map((unit) => [unit, rows.filter((one) => one.unit === unit).map((one) => one.row)])),
  );
}

function filed(value: number | null) {
  return value === null ? null : given(exact(value));
}
