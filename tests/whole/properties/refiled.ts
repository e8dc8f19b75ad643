import { settleAgreement } from "../../../src/agree/settle-agreement.js";
import { gradeUnit } from "../../../src/grade/grade-unit.js";
import { AS_ADOPTED } from "../../../src/grade/subject.js";
import type { Batch } from "../../../src/model/batch.js";
import { type Exact, exact, roundHalfUp } from "../../../src/model/exact.js";
import { type FiledReturn, rowKey } from "../../../src/model/filing.js";
import type { UnitEvaluation } from "../../../src/model/grading.js";
import { type Item, isWhole } from "../../../src/model/item.js";
import { itemOf, linkOf, linksOf, otherSide, reportersOn } from "../../../src/model/lookups.js";
import type { Unit } from "../../../src/model/pairing.js";
import type { Entry, Reconciliation } from "../../../src/model/reconciliation.js";
import { reconcile } from "../../../src/reconcile/reconcile.js";
import { given } from "../../build/figure.js";
import { present } from "../../build/present.js";
import { scheme } from "../../build/scheme.js";

/** A unit's own 本年完成 of an entry that both sides report and neither owns. */
export interface OwnFigure {
  readonly unit: Unit;
  readonly entry: Entry;
  readonly item: Item;
  readonly own: Exact;
  readonly other: Exact;
}

/** A batch, reconciled once, of which single figures can be filed anew. */
export class Trial {
  readonly batch: Batch;
  readonly reconciliation: Reconciliation;
  private readonly agreement: ReturnType<typeof settleAgreement>;

  constructor(batch: Batch) {
    this.batch = batch;
    this.agreement = settleAgreement(batch.agreement, scheme);
    this.reconciliation = reconcile(scheme, batch, this.agreement);
  }

  /** Every unit's own figures on its links, in the regulation's order. */
  ownFigures(): readonly OwnFigure[] {
    return scheme.units.flatMap((unit) => {
      const links = new Set(linksOf(scheme, unit, this.batch.year).map((link) => link.id));
      return this.reconciliation.entries
        .filter((entry) => links.has(entry.link))
        .flatMap((entry): OwnFigure[] => {
          const item = itemOf(scheme, entry.item);
          const own = this.batch.returns.get(unit.code)?.rows.get(rowKey(entry.link, entry.item))?.actual;
          const other = entry[otherSide(unit.side)].actual;
          const open = item.from === "both" && item.owner === null && own?.state === "given" && other !== null;
          return open && own.value !== null ? [{ unit, entry, item, own: own.value, other: other.value }] : [];
        });
    });
  }

  /** The unit graded with the batch as filed. */
  evaluation(unit: Unit, reconciliation: Reconciliation = this.reconciliation): UnitEvaluation {
    const { batch, agreement } = this;
    return gradeUnit({
      unit,
      links: linksOf(scheme, unit, batch.year),
      scheme,
      batch,
      agreement,
      reconciliation,
      method: AS_ADOPTED,
    });
  }

  /** The batch with the figure filed as `value`. */
  refiledBatch({ unit, entry }: OwnFigure, value: Exact): Batch {
    const filed = present(this.batch.returns.get(unit.code));
    const key = rowKey(entry.link, entry.item);
    const rows = new Map(filed.rows).set(key, { ...present(filed.rows.get(key)), actual: given(value) });
    const changed: FiledReturn = { ...filed, rows };
    return { ...this.batch, returns: new Map(this.batch.returns).set(unit.code, changed) };
  }

  /** The unit graded with the figure filed as `value`: only that entry is reconciled anew, since no other entry's adopted value depends on it. */
  refiled(figure: OwnFigure, value: Exact): { readonly entry: Entry; readonly evaluation: UnitEvaluation } {
    const { link, item } = figure.entry;
    const links = [linkOf(scheme, link)];
    const reporters = links.flatMap((one) => [...reportersOn(one, "east"), ...reportersOn(one, "west")]);
    const batch = this.refiledBatch(figure, value);
    const returns = new Map([...batch.returns].filter(([code]) => reporters.includes(code)));
    const narrow = { ...scheme, links, items: scheme.items.filter((one) => one.id === item) };
    const decisions = batch.decisions.filter((one) => one.link === link && one.item === item);
    const entry = present(reconcile(narrow, { ...batch, returns, decisions }, this.agreement).entries[0]);
    const byKey = new Map(this.reconciliation.byKey).set(rowKey(link, item), entry);
    return { entry, evaluation: this.evaluation(figure.unit, { ...this.reconciliation, byKey }) };
  }
}

/** The figure times `factor` in a form that may be filed, moved at least one step in the factor's direction; null where there is none. */
export function scaled({ own, item }: OwnFigure, factor: string): Exact | null {
  const up = exact(factor).gt(1);
  const places = isWhole(item) ? 0 : 4;
  const value = roundHalfUp(own.mul(exact(factor)), places);
  const moved = up ? value.gt(own) : value.lt(own);
  const stepped = moved ? value : isWhole(item) ? own.add(up ? 1 : -1) : value;
  return stepped.equals(own) || stepped.lt(0) ? null : stepped;
}

/** The batch with the western units' mirrored figures multiplied by changing factors, so that every class and both signs occur. */
export function differing(batch: Batch): Batch {
  const factors = ["1", "1.004", "0.98", "0.9", "1.3", "0.5", "10", "1", "2"];
  const returns = [...batch.returns].map(([code, filed], at): [string, FiledReturn] => {
    const west = scheme.units.find((unit) => unit.code === code)?.side === "west";
    const rows = [...filed.rows].map(([key, row], index): [string, typeof row] => {
      const item = itemOf(scheme, row.item);
      const value = row.actual.state === "given" ? row.actual.value : null;
      if (!west || item.from !== "both" || value === null) {
        return [key, row];
      }
      const factor = exact(present(factors[(at * 5 + index) % factors.length]));
      return [key, { ...row, actual: given(roundHalfUp(value.mul(factor), isWhole(item) ? 0 : 2)) }];
    });
    return [code, { ...filed, rows: new Map(rows) }];
  });
  return { ...batch, returns: new Map(returns) };
}
