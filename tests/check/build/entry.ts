import type { EntriesContext } from "../../../src/check/rule.js";
import type { DecisionOutcome } from "../../../src/model/decision-outcome.js";
import { exact } from "../../../src/model/exact.js";
import { type DecisionRow, type Figure, rowKey } from "../../../src/model/filing.js";
import type { Hypothesis } from "../../../src/model/hypothesis.js";
import type { Entry, Report, SideValues } from "../../../src/model/reconciliation.js";
import { batchOf, figure, filledReturn, returnsContext } from "./batch.js";

const NOBODY: SideValues = { actual: null, previous: null, target: null };

function sideOf(reports: readonly Report[], side: Report["side"]): SideValues {
  const report = reports.find((one) => one.side === side && one.actual.state === "given");
  if (report?.actual.value === undefined || report.actual.value === null) {
    return NOBODY;
  }
  return { ...NOBODY, actual: { reporter: report.reporter, value: report.actual.value, figure: report.actual } };
}

export function report(reporter: string, actual: Figure): Report {
  const side = ["110000", "330000", "330100"].includes(reporter) ? "east" : "west";
  const level = reporter.endsWith("0000") ? "province" : "city";
  return {
    reporter,
    side,
    level,
    actual,
    previous: figure(""),
    target: figure(""),
    place: { file: `${reporter}.csv`, row: 2 },
  };
}

/** An entry of L13.fiscal_aid with these reports; class, rung and the rest as given. */
export function entry(reports: readonly Report[], parts: Partial<Entry> = {}): Entry {
  return {
    id: "C1",
    link: "L13",
    item: "fiscal_aid",
    reports,
    east: sideOf(reports, "east"),
    west: sideOf(reports, "west"),
    difference: null,
    srd: null,
    class: "equal",
    hypotheses: [],
    ambiguous: false,
    corrected: null,
    groups: [],
    explanations: [],
    searched: "not-needed",
    adopted: null,
    rung: null,
    low: null,
    high: null,
    target: null,
    previous: null,
    decision: null,
    levelsDiffer: [],
    ...parts,
  };
}

export function hypothesis(parts: Partial<Hypothesis> = {}): Hypothesis {
  return {
    kind: "unit-scale",
    side: "west",
    corrected: exact(5000),
    certain: true,
    attributed: true,
    evidence: ["target"],
    detail: {},
    ...parts,
  };
}

export function decision(parts: Partial<DecisionRow> = {}): DecisionRow {
  return {
    caseId: "C1",
    unit: null,
    link: "L13",
    item: "fiscal_aid",
    choice: "核实",
    choiceAsRead: "核实",
    value: figure(5000),
    madeOnEast: figure(""),
    madeOnWest: figure(""),
    reason: "现场核实",
    document: "核实单（示例数据）",
    decidedBy: "",
    date: null,
    validUntil: null,
    validUntilReadable: true,
    place: { file: "核定.csv", row: 2 },
    ...parts,
  };
}

const KEYS = ["L13.cadres_sent", "L13.fiscal_aid"];

/** What the rules of the second pass see; all four reporters of L13 filed unless said otherwise. */
export function entriesContext(
  entries: readonly Entry[],
  decisions: readonly DecisionOutcome[] = [],
  batch = batchOf({ returns: ["330100", "330000", "422800", "420000"].map((unit) => filledReturn(unit, KEYS)) }),
): EntriesContext {
  const byKey = new Map(entries.map((one) => [rowKey(one.link, one.item), one]));
  return {
    ...returnsContext(batch),
    reconciliation: {
      entries,
      byKey,
      patterns: [],
      unitFigures: new Map(),
      decisions,
      tieOut: [],
      totals: [],
      asymmetry: [],
    },
  };
}
