import { isSentBack, isSettled, isToVerify } from "../../model/case-standing.js";
import { groupBy } from "../../model/grouping.js";
import { linkOf, reportersOn } from "../../model/lookups.js";
import type { Group } from "../../model/pairing.js";
import type { Scheme } from "../../model/scheme.js";
import { UsageError } from "../../model/usage-error.js";
import { ASYMMETRY_CAVEAT } from "../../wording/filing-labels.js";
import { BOTH_SILENT, CLASS_LABELS } from "../../wording/reconciliation-labels.js";
import { entryTable } from "../crosscheck/entry-table.js";
import { findingsSheet } from "../grading-workbook/findings-sheet.js";
import { indicatorsSheet } from "../grading-workbook/indicators-sheet.js";
import { rankedSheet } from "../grading-workbook/ranked-sheet.js";
import { editionText } from "../result/edition-text.js";
import type { Result, ResultEntry } from "../result/schema.js";
import type { Sheet } from "../workbook/description.js";
import { handoverSheets, noticeSheets } from "./approved-sheets.js";
import type { TableKind } from "./table-kinds.js";

const SETTLED = "已核定或已豁免";

/**
 * The sheets of a table, all groups or one (by id or title).
 *
 * @throws UsageError for an unknown group, and for notice and handover before grades are approved.
 */
export function exportedSheets(
  result: Result,
  scheme: Scheme,
  table: TableKind,
  group: string | null,
): readonly Sheet[] {
  const groups = chosenGroups(scheme, group);
  switch (table) {
    case "ranking":
      return groups.map((chosen) => rankedSheet({ result, scheme }, chosen));
    case "indicators":
      return [indicatorsSheet({ result: limited(result, scheme, groups), scheme })];
    case "differences":
      return [differencesSheet(limited(result, scheme, groups), scheme)];
    case "findings":
      return [findingsSheet({ result: group === null ? result : limited(result, scheme, groups), scheme })];
    case "notice":
      return noticeSheets(result, scheme, groups);
    case "handover":
      return handoverSheets(result, scheme, groups);
  }
}

function chosenGroups(scheme: Scheme, group: string | null): readonly Group[] {
  const groups = scheme.groups.filter(({ id, title }) => group === null || id === group || title === group);
  if (groups.length === 0) {
    const known = scheme.groups.map(({ id }) => id).join(", ");
    throw new UsageError({
      zh: `没有这个组：${group}；可用：${known}`,
      en: `no such group: ${group}; known: ${known}`,
    });
  }
  return groups;
}

/** The result as far as it concerns units of the groups. */
function limited(result: Result, scheme: Scheme, groups: readonly Group[]): Result {
  const codes = new Set(
    scheme.units.filter((unit) => groups.some(({ id }) => id === unit.group)).map((unit) => unit.code),
  );
  return {
    ...result,
    units: result.units.filter((unit) => codes.has(unit.unit)),
    findings: result.findings.filter(({ unit }) => unit !== null && codes.has(unit)),
    reconciliation: result.reconciliation.filter((entry) => {
      const link = linkOf(scheme, entry.link);
      return [...reportersOn(link, "east"), ...reportersOn(link, "west")].some((code) => codes.has(code));
    }),
  };
}

function differencesSheet(result: Result, scheme: Scheme): Sheet {
  const differing = result.reconciliation.filter(isDifference);
  return {
    name: "双方数据差异",
    orientation: "landscape",
    title: `${result.year}年度东西部扶贫协作双方数据差异`,
    lines: [editionText(result), countsText(differing), `${ASYMMETRY_CAVEAT}。`],
    tables: [entryTable({ ...result, reconciliation: differing }, scheme)],
    frozenColumns: 4,
  };
}

/** Both sides' entries that are not exactly equal, with those that need no verifying, and any that was sent back. */
function isDifference(entry: ResultEntry): boolean {
  return (entry.class !== "equal" && entry.class !== "single-source") || isToVerify(entry);
}

/** What is listed: 共 63 项：待核实 25（其中已退回 1），已核定 1，容差内 2，尾数差 35。 */
function countsText(entries: readonly ResultEntry[]): string {
  const open = entries.filter(isToVerify);
  const back = open.filter(({ decision }) => isSentBack(decision)).length;
  const others = groupBy(
    entries.filter((entry) => !isToVerify(entry)),
    ({ class: kind, decision }) =>
      isSettled(decision) ? SETTLED : kind === null ? BOTH_SILENT.zh : CLASS_LABELS[kind].zh,
  );
  const parts = [
    `待核实 ${open.length}${back === 0 ? "" : `（其中已退回 ${back}）`}`,
    ...[...others].map(([label, { length }]) => `${label} ${length}`),
  ];
  return `共 ${entries.length} 项：${parts.join("，")}。`;
}
