import type { AgreementLine, LineFault } from "../model/agreement.js";
import { type AgreementRow, rowKey } from "../model/filing.js";
import { groupBy } from "../model/grouping.js";
import type { Item } from "../model/item.js";
import { itemOf, unitOf } from "../model/lookups.js";
import type { Side } from "../model/pairing.js";
import type { Scheme } from "../model/scheme.js";

const SIDES: readonly Side[] = ["east", "west"];

/**
 * Merges the rows of all agreement forms into one line a key (link and item, or unit and item).
 * Equal rows are one line, binding if any is; rows that differ in target or 承担单位 make a line in error.
 * A line in error, or with 0 or 不适用, is still a line of its link but gives no target.
 */
export function settleAgreement(rows: readonly AgreementRow[], scheme: Scheme): readonly AgreementLine[] {
  const groups = groupBy(rows, (row) => keyOf(row, scheme));
  return [...groups.values()].map((group) => lineOf(group, scheme));
}

/** A unit item's line is its unit's, a link item's its link's, whatever else is filled in. */
function keyOf(row: AgreementRow, scheme: Scheme): string {
  if (row.item === null) {
    return `${row.unit ?? ""}/${rowKey(row.link, "")}`;
  }
  return itemOf(scheme, row.item).scope === "unit" ? `${row.unit}/${row.item}` : rowKey(row.link, row.item);
}

function lineOf(rows: readonly AgreementRow[], scheme: Scheme): AgreementLine {
  const first = rows[0];
  if (first === undefined) {
    throw new Error("a line of no rows");
  }
  const item = first.item === null ? null : itemOf(scheme, first.item);
  const fault = faultOf(rows, item, scheme);
  const target = first.target.value;
  return {
    link: item?.scope === "unit" ? null : first.link,
    unit: item?.scope === "unit" || (item === null && first.link === null) ? first.unit : null,
    item: first.item,
    target: fault === null && first.target.state === "given" && target?.gt(0) ? target : null,
    targetAsRead: first.target.asRead,
    binding: rows.some((row) => row.binding === true),
    answers: SIDES.filter((side) => rows.some((row) => answersOf(row, item, scheme).includes(side))),
    fault,
    places: rows.map((row) => row.place),
    remarks: rows.map((row) => row.remark).filter((remark) => remark !== ""),
  };
}

function faultOf(rows: readonly AgreementRow[], item: Item | null, scheme: Scheme): LineFault | null {
  if (item === null) {
    return "item-unknown";
  }
  if (rows.some((row) => (item.scope === "unit" ? row.unit === null : row.link === null))) {
    return "scope-differs";
  }
  if (new Set(rows.map((row) => meaningOf(row, item, scheme))).size > 1) {
    return "double";
  }
  if (rows.some((row) => !row.dutyReadable)) {
    return "duty-unreadable";
  }
  const readable = rows.every((row) => row.target.state === "given" || row.target.state === "not-applicable");
  return readable ? null : "target-unreadable";
}

/** What two rows must share to be one line: target and who answers. */
function meaningOf(row: AgreementRow, item: Item, scheme: Scheme): string {
  const target = row.target.state === "given" ? row.target.value?.toFraction() : row.target.state;
  return `${target}/${answersOf(row, item, scheme).join()}/${row.dutyReadable}`;
}

function answersOf(row: AgreementRow, item: Item | null, scheme: Scheme): readonly Side[] {
  if (item?.scope === "unit" && row.unit !== null) {
    return [unitOf(scheme, row.unit).side];
  }
  const duty = row.duty ?? item?.duty ?? "both";
  return duty === "east" || duty === "west" ? [duty] : ["east", "west"];
}
