import { shortText } from "../../model/exact.js";
import { type Figure, type FiledReturn, rowKey } from "../../model/filing.js";
import { itemOf, linksOf, reportsItem, unitOf } from "../../model/lookups.js";
import type { Place } from "../../model/place.js";
import type { Item, Relation } from "../../model/scheme.js";
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

/** Every relation of a kind whose items the unit reports, for each return, link and column. */
export function relationCases(context: ReturnsContext, kind: Relation["kind"]): readonly RelationCase[] {
  const relations = context.scheme.relations.filter((relation) => relation.kind === kind);
  return [...context.batch.returns.values()].flatMap((filed) =>
    relations.flatMap((relation) =>
      linksFor(filed, relation, context).flatMap((link) =>
        (["actual", "previous"] as const).map((column) => caseOf(filed, relation, link, column, context)),
      ),
    ),
  );
}

/** The links a relation holds on in a return: null alone for unit items, none where this side does not report its items. */
function linksFor(
  filed: FiledReturn,
  relation: Relation,
  { scheme, batch }: ReturnsContext,
): readonly (string | null)[] {
  const unit = unitOf(scheme, filed.unit);
  const items = [...relation.left, ...relation.right].map((id) => itemOf(scheme, id));
  if (!items.every((item) => reportsItem(item, unit.side))) {
    return [];
  }
  return items.some((item) => item.scope === "link") ? linksOf(scheme, unit, batch.year).map(({ id }) => id) : [null];
}

function caseOf(
  filed: FiledReturn,
  relation: Relation,
  link: string | null,
  column: RelationColumn,
  { scheme }: ReturnsContext,
): RelationCase {
  const figureOf = (item: Item): Figure | undefined => filed.rows.get(rowKey(link, item.id))?.[column];
  const total = (items: readonly Item[]) => totalOf(items.map((item) => ({ item, figure: figureOf(item) })));
  const left = relation.left.map((id) => itemOf(scheme, id));
  const right = relation.right.map((id) => itemOf(scheme, id));
  return { filed, relation, link, column, left, right, leftTotal: total(left), rightTotal: total(right) };
}

/** A failure at the left side's first item. */
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
  };
}

function namesOf(items: readonly Item[]): string {
  return items.map(({ code, name }) => `${code} ${name}`).join(" + ");
}
