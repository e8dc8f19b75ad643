import type { AgreementLine } from "../model/agreement.js";
import type { Batch } from "../model/batch.js";
import { type DecisionRow, type FiledReturn, rowKey } from "../model/filing.js";
import type { Item } from "../model/item.js";
import { itemsOf, unitOf } from "../model/lookups.js";
import { type UnitFigure, unitFigureKey } from "../model/reconciliation.js";
import type { Scheme } from "../model/scheme.js";
import { nonZero, previousOf, targetOf } from "./collect-entries.js";
import { decisionKey } from "./settle-decisions.js";

/** The unit items of every unit with a return: its own figure, unless a 核实 decision replaces it. */
export function unitFigures(
  scheme: Scheme,
  batch: Batch,
  agreement: readonly AgreementLine[],
  decisions: ReadonlyMap<string, DecisionRow>,
): ReadonlyMap<string, UnitFigure> {
  const figures = new Map<string, UnitFigure>();
  for (const filed of batch.returns.values()) {
    const lines = agreement.filter((line) => line.unit === filed.unit);
    for (const item of itemsOf(scheme, unitOf(scheme, filed.unit).side, "unit")) {
      const decision = decisions.get(decisionKey({ unit: filed.unit, link: null, item: item.id })) ?? null;
      figures.set(unitFigureKey(filed.unit, item.id), unitFigure(filed, item, batch, lines, decision));
    }
  }
  return figures;
}

function unitFigure(
  filed: FiledReturn,
  item: Item,
  batch: Batch,
  lines: readonly AgreementLine[],
  decision: DecisionRow | null,
): UnitFigure {
  const row = filed.rows.get(rowKey(null, item.id));
  const own = row?.actual.state === "given" ? row.actual.value : null;
  const target = row === undefined ? null : nonZero(row.target);
  const previous = row?.previous.state === "given" ? row.previous.value : null;
  const verified = decision?.choice === "核实" ? decision.value.value : null;
  return {
    unit: filed.unit,
    item: item.id,
    adopted: verified ?? own,
    rung: verified !== null ? "verified" : own !== null ? "own" : null,
    figure: row?.actual ?? null,
    ownTarget: row?.target ?? null,
    ownPrevious: row?.previous ?? null,
    target: targetOf(lines, item.id, target?.state === "given" ? target.value : null),
    previous: previousOf(batch, `${filed.unit}|${item.id}`, previous),
    decision,
  };
}
