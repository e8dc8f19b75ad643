import { LINE_STATUS_LABELS } from "../../wording/grading-labels.js";
import { linkName, unitName } from "../../wording/names.js";
import { editionText } from "../result/edition-text.js";
import type { ResultUnit } from "../result/schema.js";
import type { Cell, CellStyle, Column, Sheet } from "../workbook/description.js";
import { evaluatedUnits, joined, type SheetSource, sheetTitle } from "./sheet-source.js";

type Line = ResultUnit["lines"][number];

const COLUMNS: readonly Column[] = [
  { header: "单位", width: 10 },
  { header: "结对关系", width: 15 },
  { header: "项目代码", width: 8, align: "center" },
  { header: "项目名称", width: 32 },
  { header: "计量单位", width: 8, align: "center" },
  { header: "协议目标", format: "figure" },
  { header: "采用数", format: "figure" },
  { header: "可能最低", format: "figure" },
  { header: "可能最高", format: "figure" },
  { header: "完成率（至 1）", width: 9, format: "completion" },
  { header: "约束性", width: 8, align: "center" },
  { header: "本单位承担", width: 8, align: "center" },
  { header: "完成情况", width: 16 },
  { header: "说明", width: 24 },
];

const STATUS_STYLES: Readonly<Record<Line["status"], CellStyle>> = {
  met: "plain",
  missed: "alarm",
  disputed: "warning",
  unreported: "warning",
  "no-target": "muted",
};

/** Every agreement line as it stands for each unit of its link. */
export function agreementSheet(source: SheetSource): Sheet {
  const rows = evaluatedUnits(source).flatMap((unit) => unit.lines.map((line) => cellsOf(unit, line, source)));
  return {
    name: "协议完成",
    orientation: "landscape",
    title: sheetTitle(source, "协议完成情况"),
    lines: [editionText(source.result)],
    tables: [{ columns: COLUMNS, rows, empty: "批次中没有协议任务，协议完成情况未核" }],
    notes: [
      "约束性任务由承担单位负责：可能最高仍低于目标的为未完成，依办法五，一是评为综合评价较差；可能最低低于目标而最高不低于目标、或无可采用数据的为待核，暂不适用。可能最低、最高只在与采用数不同时列出。",
    ],
    frozenColumns: 2,
  };
}

function cellsOf(unit: ResultUnit, line: Line, { scheme }: SheetSource): readonly Cell[] {
  const item = scheme.items.find(({ id }) => id === line.item);
  const decisive = line.binding && line.answersHere && !line.waived;
  return [
    unitName(scheme, unit.unit),
    line.link === null ? "（本级）" : linkName(scheme, line.link),
    item?.code ?? null,
    item?.name ?? "（项目无法识别）",
    item?.measureUnit ?? null,
    line.target,
    line.adopted,
    ...(line.low === line.high ? [null, null] : [line.low, line.high]),
    line.completion,
    line.binding ? "是" : "否",
    line.answersHere ? "是" : "否",
    { value: LINE_STATUS_LABELS[line.status].zh, style: decisive ? STATUS_STYLES[line.status] : "plain" },
    joined([
      line.waived && "已排除，不作未完成协议处理",
      !line.answersHere && line.status !== "met" && "由对方承担",
      !line.binding && line.status !== "met" && "非约束性",
    ]),
  ];
}
