import { itemOf } from "../../model/lookups.js";
import type { Scheme } from "../../model/scheme.js";
import { ASYMMETRY_CAVEAT } from "../../wording/filing-labels.js";
import { itemLabel, unitName } from "../../wording/names.js";
import type { Table } from "../workbook/description.js";
import type { ProofSource } from "./proof-source.js";

/** Per item, both sides' totals and what explains their difference; the residue is 0. */
export function tieOutTable(input: ProofSource, scheme: Scheme): Table {
  return {
    columns: [
      { header: "项目", width: 34 },
      { header: "计量单位", width: 6, align: "center" },
      { header: "东部合计", width: 15, format: "figure" },
      { header: "中西部合计", width: 15, format: "figure" },
      { header: "双方均报的差额", width: 14, format: "figure" },
      { header: "仅东部报", width: 13, format: "figure" },
      { header: "仅中西部报", width: 13, format: "figure" },
      { header: "余数", width: 8, format: "figure" },
    ],
    rows: input.tieOut.map((line) => [
      itemLabel(scheme, line.item),
      itemOf(scheme, line.item).measureUnit,
      line.eastTotal,
      line.westTotal,
      line.differences,
      line.eastOnly,
      line.westOnly,
      { value: line.residue, style: line.residue === 0 ? "plain" : "alarm" },
    ]),
    notes: [
      "东部合计 − 中西部合计 = 双方均报的差额 + 仅东部报 − 仅中西部报；余数必须为 0，不为 0 说明台账有误。单方填报的项目没有平衡。",
    ],
  };
}

/** How each reporter's figures stand to its partners'; never part of a score. */
export function asymmetryTable(input: ProofSource, scheme: Scheme): Table {
  return {
    columns: [
      { header: "填报单位", width: 12 },
      { header: "项目", width: 36 },
      { header: "双方均报的笔数", width: 9, format: "count" },
      { header: "差异程度", width: 12, format: "precise" },
      { header: "偏差方向", width: 12, format: "precise" },
      { header: "相符比例", width: 12, format: "percent" },
    ],
    rows: input.asymmetry.map((line) => [
      unitName(scheme, line.reporter),
      itemLabel(scheme, line.item),
      line.entries,
      line.index,
      line.bias,
      line.matchRate,
    ]),
    notes: [`${ASYMMETRY_CAVEAT}。只供核对参考，不计入得分。偏差方向为正，表示本方所报高于结对方。`],
  };
}
