import type { Grading } from "../../model/scheme.js";
import { GRADE_LABELS, UNCHECKED } from "../../wording/grading-labels.js";
import type { ResultUnit } from "../result/schema.js";
import { isDisputed } from "./limits.js";
import { joined } from "./sheet-source.js";

/** What a reader of the ranked sheet must know beside a unit's grade. */
export function unitRemarks(unit: ResultUnit, grading: Grading): string {
  return joined([
    unit.rank.tied && "名次并列",
    openRows(unit),
    isDisputed(unit) && `V1 存疑，核实后最低可能为${GRADE_LABELS[unit.grade.low].zh}`,
    unit.grade.agreementUnchecked && `V1 ${UNCHECKED.zh}（无协议任务）`,
    rowList(unit, "考核组评价分歧较大", (row) => (row.spread ?? 0) >= grading.spreadFlagged),
    rowList(unit, "因协议任务完成不足限档", (row) => row.floor.length > 0 && row.banded !== row.suggested),
  ]);
}

function openRows(unit: ResultUnit): string {
  const rows = unit.rows.filter((row) => row.letter === null).map((row) => row.row);
  if (rows.length === 0) {
    return "";
  }
  const { low, high } = unit.grade;
  const range = low === high ? GRADE_LABELS[low].zh : `${GRADE_LABELS[low].zh}至${GRADE_LABELS[high].zh}`;
  return `第${rows.join("、")}项待评，等次可能为${range}`;
}

function rowList(unit: ResultUnit, words: string, test: (row: ResultUnit["rows"][number]) => boolean): string {
  const rows = unit.rows.filter(test).map((row) => row.row);
  return rows.length === 0 ? "" : `第${rows.join("、")}项${words}`;
}
