import { type Exact, jsonNumber } from "../../model/exact.js";
import { type FiledReturn, rowKey } from "../../model/filing.js";
import type { Explanation, Hypothesis, Pattern } from "../../model/hypothesis.js";
import type { Place } from "../../model/place.js";
import type { Asymmetry, Entry, ItemTotal, Report, TieOut, UnitFigure } from "../../model/reconciliation.js";
import type { Influence } from "../../model/sensitivity.js";
import type { Result, ResultEntry } from "./schema.js";
import { DIAGNOSTIC_DECIMALS, FIGURE_DECIMALS, toBenchmarked, toDecision, toFigure, toPlace } from "./to-figures.js";
import { toInfluence } from "./to-sensitivity.js";

/** One ledger entry of result.json. */
export function toEntry(entry: Entry, influence?: Influence): ResultEntry {
  return {
    id: entry.id,
    link: entry.link,
    item: entry.item,
    reports: entry.reports.map(toReport),
    east: figure(entry.east.actual?.value ?? null),
    west: figure(entry.west.actual?.value ?? null),
    difference: figure(entry.difference),
    srd: jsonNumber(entry.srd, DIAGNOSTIC_DECIMALS),
    class: entry.class,
    hypotheses: entry.hypotheses.map(toHypothesis),
    ambiguous: entry.ambiguous,
    corrected:
      entry.corrected === null ? null : { side: entry.corrected.side, value: Number(figure(entry.corrected.value)) },
    groups: entry.groups.map((group) => [...group]),
    explanations: entry.explanations.map(toExplanation),
    searched: entry.searched,
    adopted: figure(entry.adopted),
    rung: entry.rung,
    low: figure(entry.low),
    high: figure(entry.high),
    target: toBenchmarked(entry.target),
    previous: toBenchmarked(entry.previous),
    decision: entry.decision === null ? null : toDecision(entry.decision),
    levelsDiffer: [...entry.levelsDiffer],
    ...toInfluence(influence),
  };
}

/** Cases that one slip would explain together. */
export function toPattern(pattern: Pattern): Result["patterns"][number] {
  const { id, kind, reporter, links, items, cases, consequences, power } = pattern;
  return { id, kind, reporter, links: [...links], items: [...items], cases: [...cases], consequences, power };
}

/** A unit item's figure of result.json. */
export function toUnitFigure(unitFigure: UnitFigure, filed?: FiledReturn): Result["unitFigures"][number] {
  const row = filed?.rows.get(rowKey(null, unitFigure.item));
  return {
    unit: unitFigure.unit,
    item: unitFigure.item,
    adopted: figure(unitFigure.adopted),
    rung: unitFigure.rung,
    figure: unitFigure.figure === null ? null : toFigure(unitFigure.figure),
    ownTarget: unitFigure.ownTarget === null ? null : toFigure(unitFigure.ownTarget),
    ownPrevious: unitFigure.ownPrevious === null ? null : toFigure(unitFigure.ownPrevious),
    target: toBenchmarked(unitFigure.target),
    previous: toBenchmarked(unitFigure.previous),
    decision: unitFigure.decision === null ? null : toDecision(unitFigure.decision),
    filed: row === undefined ? null : { previous: toFigure(row.previous), target: toFigure(row.target) },
  };
}

/** An item's national total. */
export function toItemTotal({ item, adopted, links }: ItemTotal): Result["totals"][number] {
  return { item, adopted: Number(figure(adopted)), links };
}

/** Both sides' totals of an item and what explains their difference. */
export function toTieOut(tieOut: TieOut): Result["tieOut"][number] {
  return {
    item: tieOut.item,
    eastTotal: Number(figure(tieOut.eastTotal)),
    westTotal: Number(figure(tieOut.westTotal)),
    differences: Number(figure(tieOut.differences)),
    eastOnly: Number(figure(tieOut.eastOnly)),
    westOnly: Number(figure(tieOut.westOnly)),
    residue: Number(figure(tieOut.residue)),
  };
}

/** How a reporter's figures stand to its partners'. */
export function toAsymmetry(asymmetry: Asymmetry): Result["asymmetry"][number] {
  return {
    reporter: asymmetry.reporter,
    item: asymmetry.item,
    entries: asymmetry.entries,
    index: jsonNumber(asymmetry.index, DIAGNOSTIC_DECIMALS),
    bias: jsonNumber(asymmetry.bias, DIAGNOSTIC_DECIMALS),
    matchRate: jsonNumber(asymmetry.matchRate, DIAGNOSTIC_DECIMALS),
  };
}

function toReport(report: Report): ResultEntry["reports"][number] {
  return {
    reporter: report.reporter,
    side: report.side,
    level: report.level,
    asRead: report.actual.asRead,
    value: figure(report.actual.value),
    state: report.actual.state,
    place: toPlace(report.place),
    ...toCell(report.actual.place),
    previous: toFigure(report.previous),
    target: toFigure(report.target),
  };
}

function toCell({ cell, column }: Place): Pick<ResultEntry["reports"][number], "cell" | "column"> {
  return cell === undefined ? (column === undefined ? {} : { column }) : { cell };
}

function toHypothesis(hypothesis: Hypothesis): ResultEntry["hypotheses"][number] {
  return {
    kind: hypothesis.kind,
    side: hypothesis.side,
    corrected: figure(hypothesis.corrected),
    certain: hypothesis.certain,
    attributed: hypothesis.attributed,
    evidence: [...hypothesis.evidence],
    detail: { ...hypothesis.detail },
  };
}

function toExplanation({ changes, attributed }: Explanation): ResultEntry["explanations"][number] {
  return {
    changes: changes.map(({ reporter, item, from, to, low, high }) => ({
      reporter,
      item,
      from: Number(figure(from)),
      to: figure(to),
      low: figure(low),
      high: figure(high),
    })),
    attributed,
  };
}

function figure(value: Exact | null): number | null {
  return jsonNumber(value, FIGURE_DECIMALS);
}
