import { ASYMMETRY_CAVEAT } from "../../wording/filing-labels.js";
import { editionText } from "../result/edition-text.js";
import type { Column, Sheet, Table } from "../workbook/description.js";
import { nationalTotals } from "./national-totals.js";
import { isFinal, type SheetSource, sheetTitle } from "./sheet-source.js";
import { caseCounts, findingCounts, gradeCounts, signs } from "./summary-tables.js";

const WIDTHS: readonly number[] = [38, 11, 15, 11, 15, 15, 14, 14, 14, 10];

/** The batch at a glance, and what the signs of the workbook mean. */
export function summarySheet(source: SheetSource): Sheet {
  const { result } = source;
  const tables = [
    gradeCounts(source, "建议等次", ({ grade }) => grade.suggested),
    ...(isFinal(result) ? [gradeCounts(source, "审定等次", ({ grade }) => grade.final?.grade ?? null)] : []),
    findingCounts(result),
    caseCounts(result),
    nationalTotals(source),
    signs(source.scheme),
  ];
  return {
    name: "汇总",
    orientation: "landscape",
    title: sheetTitle(source, "汇总"),
    lines: [
      editionText(result),
      `依据：${source.scheme.document}。本工作簿供工作组使用，不对被评单位公开；${ASYMMETRY_CAVEAT}。`,
    ],
    tables: tables.map(withWidths),
  };
}

/** All tables of the sheet share its columns, so each takes the same widths. */
function withWidths(table: Table): Table {
  const columns = table.columns.map((column, index): Column => {
    const width = WIDTHS[index];
    return width === undefined ? column : { ...column, width };
  });
  return { ...table, columns };
}
