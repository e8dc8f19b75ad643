import { ASYMMETRY_CAVEAT } from "../../wording/filing-labels.js";
import { asymmetryTable, tieOutTable } from "../proofs/balance-tables.js";
import { classMatrix, MATRIX_NOTE } from "../proofs/class-matrix.js";
import { countTables } from "../proofs/count-tables.js";
import type { Sheet } from "../workbook/description.js";
import { type SheetSource, sheetTitle } from "./sheet-source.js";

/** 核对平衡表: both sides' totals of every mirrored item close to 0, and nothing read was lost. */
export function balanceSheet(source: SheetSource): Sheet {
  return {
    name: "核对平衡表",
    orientation: "landscape",
    title: sheetTitle(source, "核对平衡表"),
    tables: [tieOutTable(source.result, source.scheme), ...countTables(source.result)],
  };
}

/** 差异程度: how each reporter's figures stand to its partners'. */
export function asymmetrySheet(source: SheetSource): Sheet {
  return {
    name: "差异程度",
    orientation: "landscape",
    title: sheetTitle(source, "差异程度"),
    lines: [`${ASYMMETRY_CAVEAT}。`],
    tables: [asymmetryTable(source.result, source.scheme)],
    frozenColumns: 2,
  };
}

/** 结对×项目: where the ledger is open, at a glance. */
export function matrixSheet(source: SheetSource): Sheet {
  return {
    name: "结对×项目",
    orientation: "landscape",
    title: sheetTitle(source, "结对×项目"),
    lines: [MATRIX_NOTE, "只列双方都应填报的项目；✓ 已核定。"],
    tables: [classMatrix(source.result, source.scheme)],
    frozenColumns: 2,
    fit: "page",
  };
}
