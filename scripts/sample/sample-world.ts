import { linksInForce } from "../../src/model/lookups.js";
import type { Scheme } from "../../src/model/scheme.js";
import { linkTargets, type Target } from "./link-targets.js";
import { linkTruth, type Truth } from "./link-truth.js";
import { YEAR } from "./sample-year.js";
import { landTarget, type UnitTruth, unitTruth } from "./unit-truth.js";

/** Everything that is true in the sample, before anybody reports it. */
export interface SampleWorld {
  readonly scheme: Scheme;
  /** By link, then item. */
  readonly truths: ReadonlyMap<string, ReadonlyMap<string, Truth>>;
  readonly targets: ReadonlyMap<string, ReadonlyMap<string, Target>>;
  /** By unit. */
  readonly own: ReadonlyMap<string, UnitTruth>;
  readonly landTargets: ReadonlyMap<string, number | null>;
}

/** Draws the whole world from the scheme's units and links and the fixed seed. */
export function sampleWorld(scheme: Scheme): SampleWorld {
  const links = linksInForce(scheme, YEAR);
  const truths = new Map(links.map((link) => [link.id, linkTruth(link.id)]));
  const own = new Map(scheme.units.map((unit) => [unit.code, unitTruth(scheme, unit)]));
  return {
    scheme,
    truths,
    targets: new Map([...truths].map(([link, figures]) => [link, linkTargets(link, figures)])),
    own,
    landTargets: new Map(scheme.units.map((unit) => [unit.code, landTarget(unit, own.get(unit.code) ?? new Map())])),
  };
}

/** The true figures of a link's item. */
export function truthIn(world: SampleWorld, link: string, item: string): Truth {
  const truth = world.truths.get(link)?.get(item);
  if (truth === undefined) {
    throw new Error(`the sample has no ${link}.${item}`);
  }
  return truth;
}
