import type { AgreementLine } from "../model/agreement.js";
import type { Batch } from "../model/batch.js";
import { rowKey } from "../model/filing.js";
import { itemOf } from "../model/lookups.js";
import { type Entry, type Reconciliation, type UnitFigure, unitFigureKey } from "../model/reconciliation.js";
import type { Link, Scheme, Unit } from "../model/scheme.js";

/** A unit under evaluation, its links, and all it is evaluated on. */
export interface Subject {
  readonly unit: Unit;
  readonly links: readonly Link[];
  readonly scheme: Scheme;
  readonly batch: Batch;
  readonly agreement: readonly AgreementLine[];
  readonly reconciliation: Reconciliation;
}

/** What is known of one item in one place: on a link, or at the unit itself. */
export type Known = Pick<Entry | UnitFigure, "adopted" | "target" | "previous"> & { readonly high: Entry["high"] };

/** The places an item is counted at: null for the unit itself (unit items), else its links. */
export function placesOf(subject: Subject, item: string): readonly (string | null)[] {
  return itemOf(subject.scheme, item).scope === "unit" ? [null] : subject.links.map((link) => link.id);
}

/** What is known of an item at a place; null if nothing was filed. */
export function knownOf(subject: Subject, item: string, place: string | null): Known | null {
  if (itemOf(subject.scheme, item).scope === "link") {
    return subject.reconciliation.byKey.get(rowKey(place, item)) ?? null;
  }
  const figure = subject.reconciliation.unitFigures.get(unitFigureKey(subject.unit.code, item));
  return figure === undefined ? null : { ...figure, high: figure.adopted };
}
