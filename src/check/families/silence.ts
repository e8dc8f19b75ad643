import type { Batch } from "../../model/batch.js";
import { type Figure, type FiledReturn, rowKey } from "../../model/filing.js";
import type { Item } from "../../model/item.js";
import { itemsOf, linksInForce, otherSide, reportersOn } from "../../model/lookups.js";
import type { Link, Side } from "../../model/pairing.js";
import type { Scheme } from "../../model/scheme.js";

/** Whether nobody on a side of a link has a usable return. */
function lacksReturns(batch: Batch, link: Link, side: Side): boolean {
  return reportersOn(link, side).every((unit) => !batch.returns.has(unit));
}

/** Whether a return says nothing in 本年完成 on any item of the link: the link was left out as a whole. */
function leavesOut(filed: FiledReturn, link: Link, items: readonly Item[]): boolean {
  return items.every((item) => isBlank(filed.rows.get(rowKey(link.id, item.id))?.actual));
}

/** Blank, or a row that is not there. */
export function isBlank(figure: Figure | undefined): boolean {
  return figure === undefined || figure.state === "blank";
}

/** Whether the side as a whole gave no return, or returns that leave the link out: one cause for all its silent items. */
export function isSilentOnLink(batch: Batch, scheme: Scheme, link: Link, side: Side): boolean {
  const items = itemsOf(scheme, side, "link");
  return reportersOn(link, side).every((unit) => {
    const filed = batch.returns.get(unit);
    return filed === undefined || leavesOut(filed, link, items);
  });
}

/** Mirrored items of the unit's own links (where it is the directly responsible unit) that its side is silent on as a whole though the other side reports them. */
export function unansweredItems(batch: Batch, scheme: Scheme, unit: { code: string; side: Side }): number {
  const mirrored = scheme.items.filter((item) => item.scope === "link" && item.from === "both");
  return linksInForce(scheme, batch.year)
    .filter((link) => reportersOn(link, unit.side)[0] === unit.code && lacksReturns(batch, link, unit.side))
    .reduce((count, link) => count + reportedCount(batch, link, otherSide(unit.side), mirrored), 0);
}

function reportedCount(batch: Batch, link: Link, side: Side, items: readonly Item[]): number {
  const returns = reportersOn(link, side).flatMap((unit) => batch.returns.get(unit) ?? []);
  return items.filter((item) =>
    returns.some((filed) => filed.rows.get(rowKey(link.id, item.id))?.actual.state === "given"),
  ).length;
}
