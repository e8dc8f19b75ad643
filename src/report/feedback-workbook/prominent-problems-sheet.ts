import { FEEDBACK_SHEETS } from "../../model/feedback-layout.js";
import type { Column, Sheet } from "../workbook/description.js";
import type { ProminentProblem } from "./prominent-problems.js";

const COLUMNS: readonly Column[] = [
  { header: "编号", width: 15, style: "code" },
  { header: "类型", width: 17, style: "strong" },
  { header: "单位", width: 12 },
  { header: "结对关系", width: 11 },
  { header: "项目", width: 18 },
  { header: "问题描述", width: 36 },
  { header: "涉及地区", width: 11 },
  { header: "依据", width: 18 },
  { header: "整改要求", width: 26 },
];

/** 突出问题: confirmed facts and missed agreement lines, apart from data problems (五，第二段). */
export function prominentProblemsSheet(problems: readonly ProminentProblem[], title: string): Sheet {
  return {
    name: FEEDBACK_SHEETS.prominent,
    orientation: "landscape",
    title,
    lines: ["本表只列已查实的情形和未完成的约束性协议任务；数据填报问题另见“数据问题”。"],
    tables: [
      {
        columns: COLUMNS,
        rows: problems.map((problem) => [
          problem.id,
          problem.kind,
          problem.units,
          problem.link,
          problem.item,
          problem.description,
          problem.area,
          problem.source,
          problem.requirement,
        ]),
        empty: "无突出问题",
      },
    ],
    frozenColumns: 3,
  };
}
