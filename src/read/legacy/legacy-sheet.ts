import { cellName } from "../../model/cell-name.js";
import type { CellRange, ColumnRange, SheetRow } from "../sheet/sheet.js";
import { type CellValue, cellValue } from "../xlsx/cell-value.js";
import { formatOf } from "../xlsx/number-format.js";
import { type CellBudget, RowBuilder } from "../xlsx/row-builder.js";
import type { SheetFaults } from "../xlsx/sheet-fault.js";
import { overLimit } from "../xlsx/workbook-error.js";
import type { WorkbookLimits } from "../xlsx/workbook-limits.js";
import type { LibraryCell, LibraryRange, LibrarySheet } from "./open-with-library.js";

/** What a sheet is read with. */
export interface LegacySheetContext {
  readonly name: string;
  readonly limits: WorkbookLimits;
  readonly budget: CellBudget;
  readonly faults: SheetFaults;
  readonly is1904: boolean;
}

interface LegacySheet {
  readonly rows: readonly SheetRow[];
  readonly hiddenColumns: readonly ColumnRange[];
  readonly merges: readonly CellRange[];
}

const ERRORS: Readonly<Record<number, string>> = {
  0: "#NULL!",
  7: "#DIV/0!",
  15: "#VALUE!",
  23: "#REF!",
  29: "#NAME?",
  36: "#NUM!",
  42: "#N/A",
  43: "#GETTING_DATA",
};
/** The one style of the formats that a cell is read with. */
const STYLE = "0";

/** Reads what the library found in a sheet as the other readers do. */
export function readLegacySheet(sheet: LibrarySheet, context: LegacySheetContext): LegacySheet {
  const { name, limits, budget, faults } = context;
  const rows = new RowBuilder(name, limits, budget);
  for (const [index, cells] of (sheet["!data"] ?? []).entries()) {
    // The library leaves gaps, for rows and for cells.
    if (cells === undefined) {
      continue;
    }
    rows.openRow(String(index + 1), sheet["!rows"]?.[index]?.hidden === true);
    for (const [column, cell] of cells.entries()) {
      const value = cell === undefined ? null : readCell(cell, context);
      if (value === null) {
        continue;
      }
      rows.moveTo(column);
      rows.put(value.text, value.kind, cell?.f !== undefined || cell?.F !== undefined);
      if (value.fault !== undefined) {
        faults.add(value.fault, name, cellName(index + 1, column), String(cell?.v).slice(0, 40));
      }
    }
    rows.closeRow();
  }
  const merges = (sheet["!merges"] ?? []).map(rangeOf);
  const hiddenColumns = hiddenRanges(sheet, limits);
  if (merges.length > limits.ranges || hiddenColumns.length > limits.ranges) {
    throw overLimit("ranges", limits);
  }
  return { rows: rows.finish(), hiddenColumns, merges };
}

function rangeOf({ s, e }: LibraryRange): CellRange {
  return { top: s.r + 1, left: s.c, bottom: e.r + 1, right: e.c };
}

/** Null where nothing stands. */
function readCell({ t, v, z, f }: LibraryCell, { is1904 }: LegacySheetContext): CellValue | null {
  if (v === undefined || t === "z") {
    return f === undefined ? null : { text: "", kind: "uncalculated" };
  }
  switch (t) {
    case "n": {
      const format = typeof z === "string" ? formatOf(z) : "plain";
      const formats = new Map(format === "plain" ? [] : [[STYLE, format] as const]);
      return cellValue({ type: "n", style: STYLE, content: String(v) }, { strings: [], formats, is1904 });
    }
    case "b":
      return { text: v === true ? "TRUE" : "FALSE", kind: "boolean" };
    case "e":
      return { text: ERRORS[Number(v)] ?? "#N/A", kind: "error" };
    case "s":
      return v === "" && f === undefined ? null : { text: String(v), kind: "text" };
    default:
      return { text: "", kind: "unknown", fault: "unknown-type" };
  }
}

function hiddenRanges(sheet: LibrarySheet, { columns }: WorkbookLimits): readonly ColumnRange[] {
  const ranges: ColumnRange[] = [];
  for (const [index, column] of (sheet["!cols"] ?? []).entries()) {
    const last = ranges.at(-1);
    if (column?.hidden !== true || index >= columns) {
      continue;
    }
    if (last?.last === index - 1) {
      ranges[ranges.length - 1] = { first: last.first, last: index };
    } else {
      ranges.push({ first: index, last: index });
    }
  }
  return ranges;
}
