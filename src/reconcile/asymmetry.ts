import { exact, sum } from "../model/exact.js";
import { groupBy } from "../model/grouping.js";
import type { Item } from "../model/item.js";
import { otherSide } from "../model/lookups.js";
import type { Asymmetry, Entry, Report, SideValue } from "../model/reconciliation.js";
import type { Scheme } from "../model/scheme.js";
import { closeness } from "./match.js";

/** A reporter's own figure beside its partner side's. */
export interface Flow {
  readonly reporter: string;
  readonly own: SideValue;
  readonly partner: SideValue;
}

/** How each reporter's figures stand to its partners', per mirrored item. A diagnostic: a difference belongs to both. */
export function asymmetry(entries: readonly Entry[], scheme: Scheme): readonly Asymmetry[] {
  const byItem = groupBy(entries, (entry) => entry.item);
  return scheme.items
    .filter((item) => item.scope === "link" && item.from === "both")
    .flatMap((item) => {
      const flows = groupBy((byItem.get(item.id) ?? []).flatMap(flowsOf), (flow) => flow.reporter);
      return scheme.units.flatMap((unit) => {
        const own = flows.get(unit.code);
        return own === undefined ? [] : [asymmetryOf(unit.code, item, own, scheme)];
      });
    });
}

function flowsOf(entry: Entry): Flow[] {
  return entry.reports.flatMap((report) => {
    const partner = entry[otherSide(report.side)].actual;
    const own = givenActual(report);
    return own === null || partner === null ? [] : [{ reporter: report.reporter, own, partner }];
  });
}

function givenActual(report: Report): SideValue | null {
  const { actual: figure, reporter } = report;
  return figure.state === "given" && figure.value !== null ? { reporter, value: figure.value, figure } : null;
}

/** Index, bias and match rate over a reporter's flows of one item; null index and bias when all figures are 0. */
export function asymmetryOf(reporter: string, item: Item, flows: readonly Flow[], scheme: Scheme): Asymmetry {
  const middle = sum(flows.map(({ own, partner }) => own.value.add(partner.value))).div(2);
  const gaps = flows.map(({ own, partner }) => own.value.sub(partner.value));
  const matched = flows.filter(({ own, partner }) => closeness(own, partner, item, scheme) !== null);
  const known = !middle.equals(0);
  return {
    reporter,
    item: item.id,
    entries: flows.length,
    index: known ? sum(gaps.map((gap) => gap.abs())).div(middle) : null,
    bias: known ? sum(gaps).div(middle) : null,
    matchRate: flows.length === 0 ? null : exact(matched.length).div(flows.length),
  };
}
