import { FEEDBACK_SHEETS } from "../../model/feedback-layout.js";
import { WAIVED_REQUEST } from "../../wording/difference-words.js";
import { SEVERITY_LABELS } from "../../wording/filing-labels.js";
import { itemLabel, linkName, unitName } from "../../wording/names.js";
import type { ResultFinding } from "../result/schema.js";
import type { Cell, CellStyle, Column, Sheet } from "../workbook/description.js";
import { ownPlace } from "./own-place.js";
import { isOwnLink, type ProvinceView } from "./province-view.js";

const COLUMNS: readonly Column[] = [
  { header: "编号", width: 15, style: "code" },
  { header: "级别", width: 6, align: "center" },
  { header: "单位", width: 10 },
  { header: "结对关系", width: 11 },
  { header: "项目", width: 18 },
  { header: "所在位置", width: 20 },
  { header: "所填内容", width: 12 },
  { header: "问题", width: 34 },
  { header: "请做什么", width: 26 },
];

const STYLES = { error: "alarm", warning: "warning", info: "muted" } as const satisfies Record<
  ResultFinding["severity"],
  CellStyle
>;

/** 数据问题: where the returns need correction or explanation; never mixed with prominent problems (五，第二段). */
export function dataProblemsSheet(view: ProvinceView, problems: readonly ResultFinding[], title: string): Sheet {
  return {
    name: FEEDBACK_SHEETS.dataProblems,
    orientation: "landscape",
    title,
    lines: [
      "本表只列填报数据本身的问题，与“突出问题”无关。“错误”“警告”列入整改清单，“提示”供核对，无须回复；已豁免的只列出。",
    ],
    tables: [{ columns: COLUMNS, rows: problems.map((problem) => row(view, problem)), empty: "未发现数据问题" }],
    frozenColumns: 3,
  };
}

function row(view: ProvinceView, problem: ResultFinding): readonly Cell[] {
  const more = problem.suppressedCount === 0 ? "" : `（同一原因另有 ${problem.suppressedCount} 处，不逐一列出）`;
  return [
    problem.id,
    problem.waived
      ? { value: `${SEVERITY_LABELS[problem.severity].zh}（已豁免）`, style: "muted" }
      : { value: SEVERITY_LABELS[problem.severity].zh, style: STYLES[problem.severity] },
    unitName(view.scheme, problem.unit),
    isOwnLink(view, problem.link) ? linkName(view.scheme, problem.link) : "",
    itemLabel(view.scheme, problem.item),
    ownPlace(view, problem.place),
    asReadText(view, problem),
    `${problem.message}${more}`,
    problem.waived ? WAIVED_REQUEST : problem.remedy,
  ];
}

/** What was typed, unless it is another unit's code. */
function asReadText(view: ProvinceView, { asRead }: ResultFinding): string {
  const text = asRead ?? "";
  const typed = view.scheme.units.find((unit) => unit.code === text);
  return typed === undefined || view.nameable.has(typed.code) ? text : "〔其他单位〕";
}
