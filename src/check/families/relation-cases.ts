import { shortText } from "../../model/exact.js";
import { type FiledReturn, rowKey } from "../../model/filing.js";
import type { Item, Relation } from "../../model/item.js";
import { itemOf, linksOf, reportsItem, unitOf } from "../../model/lookups.js";
import type { Place } from "../../model/place.js";
import type { Failure, ReturnsContext } from "../rule.js";
import { type Total, totalOf } from "./totals.js";

type RelationColumn = "actual" | "previous";

/** What a sentence about a relation is made of; sums in the items' unit of measure. */
export type RelationData = {
  readonly column: RelationColumn;
  /** Codes and names of the items summed, joined with a plus sign. */
  readonly left: string;
  readonly leftValue: string;
  readonly right: string;
  readonly rightValue: string;
  readonly difference: string;
  readonly measureUnit: string;
};

/** A relation on one link (or the unit items) of a return, in one column; a sum is null where a figure is not given. */
export interface RelationCase {
  readonly filed: FiledReturn;
  readonly relation: Relation;
  readonly link: string | null;
  readonly column: RelationColumn;
  readonly left: readonly Item[];
  readonly right: readonly Item[];
  readonly leftTotal: Total | null;
  readonly rightTotal: Total | null;
}

/** A relation with its items. */
interface Resolved {
  readonly relation: Relation;
  readonly left: readonly Item[];
  readonly right: readonly Item[];
}

/** Every relation of a kind whose items the unit reports, for each return, link and column. */
export function relationCases({ batch, scheme }: ReturnsContext, kind: Relation["kind"]): readonly RelationCase[] {
  const resolved = scheme.relations
    .filter((relation) => relation.kind === kind)
    .map((relation) => ({ relation, left: itemsOf(relation.left), right: itemsOf(relation.right) }));
  return [...batch.returns.values()].flatMap((filed) => {
    const unit = unitOf(scheme, filed.unit);
    const links = linksOf(scheme, unit, batch.year).map(({ id }) => id);
    return resolved
      .filter(({ left, right }) => [...left, ...right].every((item) => reportsItem(item, unit.side)))
      .flatMap((one) => casesOf(filed, one, one.left.some(({ scope }) => scope === "link") ? links : [null]));
  });

  function itemsOf(ids: readonly string[]): readonly Item[] {
    return ids.map((id) => itemOf(scheme, id));
  }
}

function casesOf(filed: FiledReturn, one: Resolved, links: readonly (string | null)[]): readonly RelationCase[] {
  return links.flatMap((link) =>
    (["actual", "previous"] as const).map((column) => {
      const total = (items: readonly Item[]) =>
        totalOf(items.map((item) => ({ item, figure: filed.rows.get(rowKey(link, item.id))?.[column] })));
      return { filed, ...one, link, column, leftTotal: total(one.left), rightTotal: total(one.right) };
    }),
  );
}

/** A failure at the left side's first item; last year's figures are only compared with, so there it is a warning. */
export function failureOfRelation(one: RelationCase, left: Total, right: Total): Failure<RelationData> {
  const { filed, relation, link, column } = one;
  const first = one.left[0];
  const row = first === undefined ? undefined : filed.rows.get(rowKey(link, first.id));
  const place: Place = row?.[column].place ?? { file: filed.file };
  return {
    unit: filed.unit,
    link,
    item: first?.id ?? null,
    subject: `${relation.id} ${column}`,
    place,
    asRead: row?.[column].asRead ?? null,
    data: {
      column,
      left: namesOf(one.left),
      leftValue: shortText(left.value),
      right: namesOf(one.right),
      rightValue: shortText(right.value),
      difference: shortText(left.value.sub(right.value).abs()),
      measureUnit: first?.measureUnit ?? "",
    },
    ...(column === "previous" ? { severity: "warning" as const } : {}),
  };
}

/** Codes and names of items that are summed, joined with a plus sign. */
export function namesOf(items: readonly Item[]): string {
  return items.map(({ code, name }) => `${code} ${name}`).join(" + ");
}
