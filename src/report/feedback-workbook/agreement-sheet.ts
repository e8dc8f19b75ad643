import { FEEDBACK_SHEETS } from "../../model/feedback-layout.js";
import { itemOf } from "../../model/lookups.js";
import { LINE_STATUS_LABELS } from "../../wording/grading-labels.js";
import { itemLabel, linkName, unitName } from "../../wording/names.js";
import type { ResultUnit } from "../result/schema.js";
import type { Cell, CellStyle, Column, Sheet } from "../workbook/description.js";
import type { OwnLine } from "./agreement-lines.js";
import type { ProvinceView } from "./province-view.js";

type Line = ResultUnit["lines"][number];

const COLUMNS: readonly Column[] = [
  { header: "编号", width: 15, style: "code" },
  { header: "承担单位", width: 16 },
  { header: "结对关系", width: 11 },
  { header: "项目", width: 24 },
  { header: "计量单位", width: 6, align: "center" },
  { header: "约束性", width: 6, align: "center" },
  { header: "协议目标", width: 12, format: "figure" },
  { header: "采用数", width: 12, format: "figure" },
  { header: "完成比例", width: 9, format: "percent" },
  { header: "情况", width: 15, align: "center" },
  { header: "请做什么", width: 26 },
];

const STYLES = {
  met: "plain",
  missed: "alarm",
  disputed: "warning",
  unreported: "warning",
  "no-target": "muted",
} as const satisfies Record<Line["status"], CellStyle>;

const REQUESTS = {
  met: "",
  missed: "请说明原因和整改措施",
  disputed: "按双方数据高低得出不同结果，请先核实数据（见“双方数据核实”）",
  unreported: "没有可采用的数据，请补报或说明",
  "no-target": "目标为 0、不适用或有误，请核对协议文本",
} as const satisfies Record<Line["status"], string>;

/** What is asked about a line; little where it does not bind, and nothing more where a registered 排除 covers it. */
export function lineRequest({ line }: OwnLine): string {
  if (!line.waived && !line.binding && line.status !== "met" && line.status !== "no-target") {
    return "如有必要请说明";
  }
  return line.waived && line.status !== "met" ? "已登记排除，无须再报" : REQUESTS[line.status];
}

/** 协议完成情况: every line the own units answer for, by link and item. */
export function agreementSheet(view: ProvinceView, lines: readonly OwnLine[], title: string): Sheet {
  return {
    name: FEEDBACK_SHEETS.agreement,
    orientation: "landscape",
    title,
    lines: [
      "只列由本方承担或双方共同承担的协议任务。完成比例超过 100% 的按 100% 列示；采用数的由来见“双方数据核实”。",
      ...notCompared(view),
    ],
    tables: [{ columns: COLUMNS, rows: lines.map((line) => row(view, line)), empty: "没有由本方承担的协议任务" }],
    frozenColumns: 4,
  };
}

function notCompared(view: ProvinceView): readonly string[] {
  const missing = view.units.filter((unit) => !view.evaluated.some((evaluated) => evaluated.unit === unit.code));
  return missing.length === 0
    ? []
    : [`${missing.map((unit) => unit.name).join("、")}没有可用的填报表，其协议完成情况未能逐项核对。`];
}

function row(view: ProvinceView, own: OwnLine): readonly Cell[] {
  const { line, units } = own;
  return [
    own.id,
    units.map((unit) => unitName(view.scheme, unit)).join("、"),
    line.link === null ? "本级" : linkName(view.scheme, line.link),
    itemLabel(view.scheme, line.item),
    line.item === null ? "" : itemOf(view.scheme, line.item).measureUnit,
    line.binding ? "是" : "否",
    line.target,
    line.adopted,
    line.completion,
    { value: LINE_STATUS_LABELS[line.status].zh, style: styleOf(line) },
    lineRequest(own),
  ];
}

/** Only binding lines stand out. */
function styleOf(line: Line): CellStyle {
  if (line.waived || line.status === "no-target") {
    return "muted";
  }
  return line.binding ? STYLES[line.status] : "plain";
}
