import type { AgreementLine } from "../model/agreement.js";
import type { Batch } from "../model/batch.js";
import { type Exact, higher } from "../model/exact.js";
import { type Figure, rowKey } from "../model/filing.js";
import { groupBy } from "../model/grouping.js";
import type { Item } from "../model/item.js";
import { linksInForce, reportersOn, reportsItem, unitOf } from "../model/lookups.js";
import type { Link, Side } from "../model/pairing.js";
import type { Benchmarked, Report, SideValue, SideValues } from "../model/reconciliation.js";
import type { Scheme } from "../model/scheme.js";

/** The reports of one link item, side by side, before anything is concluded from them. */
export interface OpenEntry {
  readonly link: Link;
  readonly item: Item;
  readonly reports: readonly Report[];
  readonly east: SideValues;
  readonly west: SideValues;
  readonly target: Benchmarked | null;
  readonly previous: Benchmarked | null;
}

/**
 * One entry per link and link item for which a reporter of an admitted side gave any of the three figures.
 * In link order, then item order.
 */
export function collectEntries(scheme: Scheme, batch: Batch, agreement: readonly AgreementLine[]): OpenEntry[] {
  const items = scheme.items.filter((item) => item.scope === "link");
  const linesOfLinks = groupBy(agreement, (line) => line.link);
  return linksInForce(scheme, batch.year).flatMap((link) => {
    const lines = linesOfLinks.get(link.id) ?? [];
    return items.flatMap((item) => {
      const reports = reportsOf(link, item, scheme, batch);
      return reports.some(gaveAny) ? [openEntry(link, item, reports, batch, lines)] : [];
    });
  });
}

function openEntry(
  link: Link,
  item: Item,
  reports: readonly Report[],
  batch: Batch,
  lines: readonly AgreementLine[],
): OpenEntry {
  const east = sideValues(reports, "east");
  const west = sideValues(reports, "west");
  return {
    link,
    item,
    reports,
    east,
    west,
    target: targetOf(lines, item.id, higherOf(east.target, west.target)),
    previous: previousOf(batch, rowKey(link.id, item.id), higherOf(east.previous, west.previous)),
  };
}

function reportsOf(link: Link, item: Item, scheme: Scheme, batch: Batch): Report[] {
  const sides: readonly Side[] = ["east", "west"];
  return sides
    .filter((side) => reportsItem(item, side))
    .flatMap((side) => reportersOn(link, side).map((reporter) => ({ side, reporter })))
    .flatMap(({ side, reporter }) => {
      const row = batch.returns.get(reporter)?.rows.get(rowKey(link.id, item.id));
      if (row === undefined) {
        return [];
      }
      const { actual, previous, target, place } = row;
      return [{ reporter, side, level: unitOf(scheme, reporter).level, actual, previous, target, place }];
    });
}

/** Whether a report opens an entry; a target of 0 counts as not given. */
function gaveAny(report: Report): boolean {
  return [report.actual, report.previous, nonZero(report.target)].some((figure) => figure?.state === "given");
}

function sideValues(reports: readonly Report[], side: Side): SideValues {
  const own = reports.filter((report) => report.side === side);
  return {
    actual: firstGiven(own, (report) => report.actual),
    previous: firstGiven(own, (report) => report.previous),
    target: firstGiven(own, (report) => nonZero(report.target)),
  };
}

/** Reports stand with the directly responsible unit first, so the first given figure is the side's. */
function firstGiven(reports: readonly Report[], pick: (report: Report) => Figure | null): SideValue | null {
  for (const report of reports) {
    const figure = pick(report);
    if (figure?.state === "given" && figure.value !== null) {
      return { reporter: report.reporter, value: figure.value, figure };
    }
  }
  return null;
}

/** 0 in a return's own target counts as not given. */
export function nonZero(figure: Figure): Figure | null {
  return figure.value === null || figure.value.equals(0) ? null : figure;
}

function higherOf(a: SideValue | null, b: SideValue | null): Exact | null {
  if (a === null || b === null) {
    return (a ?? b)?.value ?? null;
  }
  return higher(a.value, b.value);
}

/**
 * The target of one item among the lines of its link or unit: the agreement's where there is any line at all,
 * else the filed one, self-declared.
 */
export function targetOf(lines: readonly AgreementLine[], item: string, filed: Exact | null): Benchmarked | null {
  if (lines.length === 0) {
    return filed === null ? null : { value: filed, source: "self-declared" };
  }
  const target = lines.find((line) => line.item === item)?.target ?? null;
  return target === null ? null : { value: target, source: "agreement" };
}

/** Last year's adopted value where its result holds one, else the filed one. */
export function previousOf(batch: Batch, key: string, filed: Exact | null): Benchmarked | null {
  const adopted = batch.lastYear?.adopted.get(key);
  if (adopted !== undefined) {
    return { value: adopted, source: "last-year" };
  }
  return filed === null ? null : { value: filed, source: "filed" };
}
