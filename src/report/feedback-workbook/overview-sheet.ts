import { FEEDBACK_SHEETS } from "../../model/feedback-layout.js";
import type { Unit } from "../../model/pairing.js";
import { RETURN_STATUS_LABELS } from "../../wording/filing-labels.js";
import { GRADE_LABELS } from "../../wording/grading-labels.js";
import type { Result } from "../result/schema.js";
import type { Cell, Column, Sheet } from "../workbook/description.js";
import { overviewLines, sourceNotes } from "./overview-texts.js";
import type { ProvinceView } from "./province-view.js";
import type { FeedbackContent } from "./rectification-entries.js";

const COLUMNS: readonly Column[] = [
  { header: "单位", width: 14 },
  { header: "报送情况", width: 9 },
  { header: "填报日期", width: 11 },
  { header: "数据截止日", width: 11 },
  { header: "含预计数", width: 6, align: "center" },
  { header: "应填", width: 6, format: "count" },
  { header: "已填", width: 6, format: "count" },
  { header: "未填", width: 6, format: "count" },
  { header: "不适用", width: 6, format: "count" },
  { header: "有误", width: 6, format: "count" },
  { header: "征求结对方意见", width: 16 },
];

/** Only once grades are approved, and only the own ones (五，第二段). */
const APPROVED_COLUMNS: readonly Column[] = [
  { header: "审定等次", width: 13, align: "center" },
  { header: "审定依据", width: 16 },
];

/** 总体情况: what the province has to do and by when, how its units reported, and what the feedback rests on. */
export function overviewSheet(view: ProvinceView, content: FeedbackContent, due: string | null, title: string): Sheet {
  const approved = view.result.finals.length > 0;
  return {
    name: FEEDBACK_SHEETS.overview,
    orientation: "portrait",
    title,
    lines: overviewLines(view, content, due),
    tables: [
      {
        columns: approved ? [...COLUMNS, ...APPROVED_COLUMNS] : COLUMNS,
        rows: view.units.map((unit) => [...filingCells(view, unit), ...(approved ? approvedCells(view, unit) : [])]),
      },
    ],
    notes: sourceNotes(view),
    fit: "page",
  };
}

function filingCells(view: ProvinceView, unit: Unit): readonly Cell[] {
  const status = view.result.completeness.find((entry) => entry.unit === unit.code)?.status ?? "missing";
  const filed = view.result.returns.find((entry) => entry.unit === unit.code);
  return [
    unit.fullName,
    { value: RETURN_STATUS_LABELS[status].zh, style: status === "received" ? "plain" : "alarm" },
    filed?.date ?? "",
    filed?.cutoff ?? "",
    estimatedText(filed),
    filed?.expected ?? null,
    filed?.given ?? null,
    filed?.blank ?? null,
    filed?.notApplicable ?? null,
    filed?.unreadable ?? null,
    opinionText(view, unit),
  ];
}

function estimatedText(filed: Result["returns"][number] | undefined): string {
  if (filed === undefined || filed.estimated === null) {
    return "";
  }
  return filed.estimated ? "是" : "否";
}

function opinionText(view: ProvinceView, unit: Unit): string {
  const answers = view.result.opinions.filter((opinion) => opinion.unit === unit.code);
  return ["同意", "有异议", "未答复"]
    .map((answer) => ({ answer, count: answers.filter((opinion) => opinion.answer === answer).length }))
    .filter(({ count }) => count > 0)
    .map(({ answer, count }) => `${answer} ${count}`)
    .join("，");
}

function approvedCells(view: ProvinceView, unit: Unit): readonly Cell[] {
  const final = view.result.finals.find((entry) => entry.unit === unit.code);
  if (final === undefined) {
    return [{ value: "—", style: "muted" }, ""];
  }
  const source = [final.document, final.date ?? ""].filter((part) => part !== "").join("，");
  return [{ value: GRADE_LABELS[final.grade].zh, style: final.grade }, source];
}
