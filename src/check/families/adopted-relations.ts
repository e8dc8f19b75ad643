import { type Exact, higher, sum, ZERO } from "../../model/exact.js";
import { rowKey } from "../../model/filing.js";
import type { Item, Relation } from "../../model/item.js";
import { itemOf } from "../../model/lookups.js";
import type { Entry } from "../../model/reconciliation.js";
import type { EntriesContext } from "../rule.js";
import { exceeds, leewayOf, totalOf } from "./totals.js";

/** Entries of one link that a relation adds up, on its left or right. */
interface Sum {
  readonly items: readonly Item[];
  readonly entries: readonly Entry[];
}

/** A relation on the adopted values of one link, as far as all its entries have one. */
export interface AdoptedRelation {
  readonly relation: Relation;
  readonly link: string;
  readonly left: Sum;
  readonly right: Sum;
}

/** Every "at most" and "equal" between link items, on each link. */
export function adoptedRelations({ reconciliation, scheme }: EntriesContext): readonly AdoptedRelation[] {
  const links = [...new Set(reconciliation.entries.map(({ link }) => link))];
  const relations = scheme.relations.filter(
    ({ kind, left, right }) =>
      kind !== "requires" && [...left, ...right].every((id) => itemOf(scheme, id).scope === "link"),
  );
  const sumOf = (link: string, ids: readonly string[]): Sum => ({
    items: ids.map((id) => itemOf(scheme, id)),
    entries: ids.flatMap((id) => reconciliation.byKey.get(rowKey(link, id)) ?? []),
  });
  return links.flatMap((link) =>
    relations.map((relation) => ({
      relation,
      link,
      left: sumOf(link, relation.left),
      right: sumOf(link, relation.right),
    })),
  );
}

/** The least, or the most, that the adopted values come to however open differences are decided; null if one is missing. */
export function boundOf({ items, entries }: Sum, bound: "low" | "high"): Exact | null {
  const values = entries.map((entry) => entry[bound]).filter((value) => value !== null);
  return values.length === items.length ? sum(values) : null;
}

/** What the half of the last digits typed can come to on both sides together. */
export function leewayOfBoth({ left, right }: AdoptedRelation): Exact {
  return sum(
    [left, right].flatMap(({ items, entries }) =>
      entries.map(({ reports, item: id }) => {
        const item = items.find((one) => one.id === id);
        return reports.reduce(
          (most, { actual }) => (item === undefined ? most : higher(most, leewayOf(actual, item))),
          ZERO,
        );
      }),
    ),
  );
}

/** Whether a return itself breaks the relation, which is then told of the return. */
export function isToldOfReturn({ left, right }: AdoptedRelation, greater: "left" | "right"): boolean {
  const reporters = new Set(
    [...left.entries, ...right.entries].flatMap(({ reports }) => reports.map((one) => one.reporter)),
  );
  return [...reporters].some((reporter) => {
    const [more, less] = greater === "left" ? [left, right] : [right, left];
    const [a, b] = [filedBy(reporter, more), filedBy(reporter, less)];
    return a !== null && b !== null && exceeds(a, b);
  });
}

function filedBy(reporter: string, { items, entries }: Sum) {
  return totalOf(
    items.map((item) => {
      const entry = entries.find((one) => one.item === item.id);
      return { item, figure: entry?.reports.find((report) => report.reporter === reporter)?.actual };
    }),
  );
}
