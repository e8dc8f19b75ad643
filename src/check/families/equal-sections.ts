import { type FiledReturn, rowKey } from "../../model/filing.js";
import type { Dimension, Item } from "../../model/item.js";
import { itemsOf, linksOf, otherSide, unitOf } from "../../model/lookups.js";
import type { Link, Side } from "../../model/pairing.js";
import type { Entry } from "../../model/reconciliation.js";
import type { EntriesContext } from "../rule.js";
import { reportedValue } from "./totals.js";

/** Two links of one return with the figures that can be compared. */
export interface SectionPair {
  readonly filed: FiledReturn;
  readonly side: Side;
  readonly links: readonly [Link, Link];
  readonly compared: readonly Item[];
  /** Items on which both links have the same figure. */
  readonly equal: readonly Item[];
  /** Of these, items on which the other side reported both links, and those on which it gave two figures. */
  readonly answered: number;
  readonly apart: number;
}

/** Counts of things, counties say, are often the same on two links. */
const COMPARED: readonly Dimension[] = ["money", "people", "visits"];

/** Every two links of every return, in link order. */
export function sectionPairs(context: EntriesContext): readonly SectionPair[] {
  const { batch, scheme } = context;
  return [...batch.returns.values()].flatMap((filed) => {
    const unit = unitOf(scheme, filed.unit);
    const links = linksOf(scheme, unit, batch.year);
    return links.flatMap((first, index) =>
      links.slice(index + 1).map((second) => pairOf(context, filed, unit.side, [first, second])),
    );
  });
}

/** Items of a link on which a unit's figure is the other side's. */
export function agreeing(context: EntriesContext, { filed, side, equal }: SectionPair, link: Link): number {
  return equal.filter((item) => {
    const own = reportedValue(filed.rows.get(rowKey(link.id, item.id))?.actual);
    const other = entryOf(context, link, item)?.[otherSide(side)].actual?.value;
    return own !== null && other !== undefined && own.equals(other);
  }).length;
}

function pairOf(context: EntriesContext, filed: FiledReturn, side: Side, links: readonly [Link, Link]): SectionPair {
  const { from } = context.scheme.plausibility.copied;
  const mirrored = itemsOf(context.scheme, side, "link").filter(
    (item) => item.from === "both" && COMPARED.includes(item.dimension),
  );
  const compared = mirrored.flatMap((item) => {
    const [a = null, b = null] = links.map(({ id }) => reportedValue(filed.rows.get(rowKey(id, item.id))?.actual));
    return a !== null && b !== null && a.gte(from) && b.gte(from) ? [{ item, isEqual: a.equals(b) }] : [];
  });
  const equal = compared.filter(({ isEqual }) => isEqual);
  const answered = equal.flatMap(({ item }) => {
    const [a, b] = links.map((link) => entryOf(context, link, item)?.[otherSide(side)].actual?.value);
    return a !== undefined && b !== undefined ? [{ isApart: !a.equals(b) }] : [];
  });
  return {
    filed,
    side,
    links,
    compared: compared.map(({ item }) => item),
    equal: equal.map(({ item }) => item),
    answered: answered.length,
    apart: answered.filter(({ isApart }) => isApart).length,
  };
}

function entryOf({ reconciliation }: EntriesContext, link: Link, item: Item): Entry | undefined {
  return reconciliation.byKey.get(rowKey(link.id, item.id));
}
