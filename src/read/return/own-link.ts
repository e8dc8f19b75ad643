import { linksOf, unitOf } from "../../model/lookups.js";
import type { Link } from "../../model/pairing.js";
import type { ReadContext } from "../context.js";
import type { FormRow } from "../form/form-sheet.js";

/** Whether a link is one the unit reports on; another's is noted. */
export function isOwnLink(context: ReadContext, code: string, link: Link, row: FormRow): boolean {
  const own = linksOf(context.scheme, unitOf(context.scheme, code), context.year);
  context.notes.examine("link-foreign");
  if (own.includes(link)) {
    return true;
  }
  context.notes.add("link-foreign", {
    unit: code,
    link: link.id,
    place: row.place("结对关系"),
    asRead: row.text("结对关系"),
    found: `${link.id} ${link.name}`,
    expected: own.map((entry) => `${entry.id} ${entry.name}`).join("、"),
  });
  return false;
}
