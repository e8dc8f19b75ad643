import type { Item } from "./item.js";
import type { Link, LinkEnd, Side, Unit } from "./pairing.js";
import type { Scheme } from "./scheme.js";
import { isInForce } from "./validity.js";

/** The end of a link on one side. */
export function endOf(link: Link, side: Side): LinkEnd {
  return side === "east" ? link.east : link.west;
}

/** The other side. */
export function otherSide(side: Side): Side {
  return side === "east" ? "west" : "east";
}

/** Evaluated units that report on a link from one side, the directly responsible one first. */
export function reportersOn(link: Link, side: Side): readonly string[] {
  const end = endOf(link, side);
  return end.city === null ? [end.province] : [end.city, end.province];
}

/** Links in force in a year. */
export function linksInForce(scheme: Scheme, year: number): readonly Link[] {
  return scheme.links.filter((link) => isInForce(link, year));
}

/** The links a unit reports on in a year: a province's include its cities'. */
export function linksOf(scheme: Scheme, unit: Unit, year: number): readonly Link[] {
  return linksInForce(scheme, year).filter((link) => reportersOn(link, unit.side).includes(unit.code));
}

/** Whether units of a side report an item. */
export function reportsItem(item: Item, side: Side): boolean {
  return item.from === "both" || item.from === "own" || item.from === side;
}

/** Items a unit reports once for itself (scope "unit") or once a link (scope "link"), in code order. */
export function itemsOf(scheme: Scheme, side: Side, scope: Item["scope"]): readonly Item[] {
  return scheme.items.filter((item) => item.scope === scope && reportsItem(item, side));
}

/** The unit of a code; a scheme's cross-references are checked on loading, so a miss is a bug. */
export function unitOf(scheme: Scheme, code: string): Unit {
  return found(scheme.units, (unit) => unit.code === code, `unit ${code}`);
}

/** The link of an id. */
export function linkOf(scheme: Scheme, id: string): Link {
  return found(scheme.links, (link) => link.id === id, `link ${id}`);
}

/** The item of an id. */
export function itemOf(scheme: Scheme, id: string): Item {
  return found(scheme.items, (item) => item.id === id, `item ${id}`);
}

/** The province a unit belongs to: its parent, or itself. */
export function provinceOf(unit: Unit): string {
  return unit.parent ?? unit.code;
}

function found<T>(list: readonly T[], test: (entry: T) => boolean, what: string): T {
  const entry = list.find(test);
  if (entry === undefined) {
    throw new Error(`the scheme has no ${what}`);
  }
  return entry;
}
