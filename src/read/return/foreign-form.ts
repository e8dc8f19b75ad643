import { linksOf } from "../../model/lookups.js";
import type { Link } from "../../model/pairing.js";
import type { ReadContext } from "../context.js";
import type { FormRow } from "../form/form-sheet.js";
import { findLink } from "../names/link-names.js";
import type { ReturnGroup } from "./group-return.js";

/** Rows on another unit's pairings that make a form, not a slip. */
const LEAST = 5;

/** The rows of a return that are its unit's; where every pairing on it is another unit's, one note says so and none of those rows is used. */
export function withoutForeignForm(context: ReadContext, { unit, rows }: ReturnGroup): readonly FormRow[] {
  const own = linksOf(context.scheme, unit, context.year);
  const linked = rows.flatMap((row) => {
    const link = findLink(context.links, row.folded("结对关系"));
    return link === null ? [] : [{ row, link }];
  });
  context.notes.examine("form-of-another-unit");
  const [first] = linked;
  if (first === undefined || linked.length < LEAST || linked.some(({ link }) => own.includes(link))) {
    return rows;
  }
  const links = [...new Set(linked.map(({ link }) => link))];
  const others = ownersOf(context, links);
  context.notes.add("form-of-another-unit", {
    unit: unit.code,
    place: first.row.place("结对关系"),
    asRead: links.map(({ name }) => name).join("、"),
    found: others.length > 0 ? others.join("、") : links.map(({ name }) => name).join("、"),
    expected: own.map(({ name }) => name).join("、"),
    detail: { rows: linked.length, links: links.length },
  });
  const foreign = new Set(linked.map(({ row }) => row));
  return rows.filter((row) => !foreign.has(row));
}

/** Names of the units that report on just these links. */
function ownersOf({ scheme, year }: ReadContext, links: readonly Link[]): readonly string[] {
  const owners = scheme.units.filter((unit) => {
    const own = linksOf(scheme, unit, year);
    return own.length === links.length && own.every((link) => links.includes(link));
  });
  return owners.map(({ name }) => name);
}
