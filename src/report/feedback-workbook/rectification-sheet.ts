import type { Column, Sheet } from "../workbook/description.js";
import type { ProvinceView } from "./province-view.js";
import { rectificationPeriod } from "./rectification-date.js";
import type { RectificationEntry } from "./rectification-entries.js";

const COLUMNS: readonly Column[] = [
  { header: "编号", width: 15, style: "code" },
  { header: "详见", width: 13 },
  { header: "单位", width: 11 },
  { header: "结对关系", width: 11 },
  { header: "项目", width: 16 },
  { header: "事项", width: 30 },
  { header: "请做什么", width: 26 },
  { header: "说明", width: 18, style: "input" },
  { header: "整改措施", width: 18, style: "input" },
  { header: "责任单位", width: 11, style: "input" },
  { header: "完成时限", width: 11, style: "input" },
];

/** 整改清单: one row for each thing to verify, explain or rectify, with blank columns for the answer. */
export function rectificationSheet(
  view: ProvinceView,
  entries: readonly RectificationEntry[],
  due: string | null,
  title: string,
): Sheet {
  return {
    name: "整改清单",
    orientation: "landscape",
    title,
    lines: [
      "请逐项填写说明、整改措施、责任单位和完成时限；核实后数据无误的，写明依据即可。",
      `整改报告报送时限：${due ?? "　　　　年　　月　　日"}${rectificationPeriod(view.scheme.grading.rectificationMonths)}`,
    ],
    tables: [
      {
        columns: COLUMNS,
        rows: entries.map((entry) => [
          entry.id,
          { value: entry.sheet, toSheet: entry.sheet },
          entry.unit,
          entry.link,
          entry.item,
          entry.matter,
          entry.request,
          null,
          null,
          null,
          null,
        ]),
        empty: "没有需要核实、说明或整改的事项",
      },
    ],
    frozenColumns: 2,
  };
}
