import { settleAgreement } from "../../src/agree/settle-agreement.js";
import { gradeUnits } from "../../src/grade/grade-units.js";
import type { Batch } from "../../src/model/batch.js";
import { rowKey } from "../../src/model/filing.js";
import type {
  GradingResult,
  IndicatorResult,
  MeasureResult,
  RowResult,
  UnitEvaluation,
} from "../../src/model/grading.js";
import type { Entry, Reconciliation, UnitFigure } from "../../src/model/reconciliation.js";
import { unitFigureKey } from "../../src/model/reconciliation.js";
import { reconcile } from "../../src/reconcile/reconcile.js";
import { present } from "./present.js";
import { scheme } from "./scheme.js";

/** The batch reconciled under the shipped scheme. */
export function reconciled(batch: Batch): Reconciliation {
  return reconcile(scheme, batch, settleAgreement(batch.agreement, scheme));
}

export function entryOf(batch: Batch, link: string, item: string): Entry {
  return present(reconciled(batch).byKey.get(rowKey(link, item)), `${link} ${item}`);
}

export function unitFigureOf(batch: Batch, unit: string, item: string): UnitFigure {
  return present(reconciled(batch).unitFigures.get(unitFigureKey(unit, item)), `${unit} ${item}`);
}

/** The batch reconciled and graded under the shipped scheme. */
export function evaluated(batch: Batch): { readonly reconciliation: Reconciliation; readonly grading: GradingResult } {
  const agreement = settleAgreement(batch.agreement, scheme);
  const reconciliation = reconcile(scheme, batch, agreement);
  return { reconciliation, grading: gradeUnits(scheme, batch, agreement, reconciliation) };
}

export function graded(batch: Batch): GradingResult {
  return evaluated(batch).grading;
}

export function unitOf(batch: Batch, unit: string): UnitEvaluation {
  return present(
    graded(batch).units.find((one) => one.unit === unit),
    unit,
  );
}

export function indicatorOf(batch: Batch, unit: string, id: string): IndicatorResult {
  return present(
    unitOf(batch, unit).indicators.find((one) => one.indicator === id),
    id,
  );
}

/** A measure with evidence by its name and benchmark. */
export function measureOf(batch: Batch, unit: string, id: string, name?: string): MeasureResult {
  const { measures } = indicatorOf(batch, unit, id);
  return present(
    measures.find((one) => name === undefined || one.measure === name),
    name ?? id,
  );
}

export function rowOf(batch: Batch, unit: string, row: number): RowResult {
  return present(
    unitOf(batch, unit).rows.find((one) => one.row === row),
    `row ${row}`,
  );
}
