import { RETURN_STATUS_LABELS } from "../../wording/filing-labels.js";
import { groupTitle, linkName, unitName } from "../../wording/names.js";
import { editionText } from "../result/edition-text.js";
import type { Result } from "../result/schema.js";
import type { Cell, Column, Sheet } from "../workbook/description.js";
import { joined, type SheetSource, sheetTitle } from "./sheet-source.js";

const COLUMNS: readonly Column[] = [
  { header: "组别", width: 19 },
  { header: "单位", width: 10 },
  { header: "报送情况", width: 10, align: "center" },
  { header: "文件", width: 28 },
  { header: "收到日期", width: 12, align: "center" },
  { header: "填报人", width: 12 },
  { header: "审核人", width: 12 },
  { header: "填报日期", width: 12, align: "center" },
  { header: "数据截止日", width: 12, align: "center" },
  { header: "含预计数", width: 7, align: "center" },
  { header: "应填", width: 7, format: "count" },
  { header: "已填", width: 7, format: "count" },
  { header: "未填", width: 7, format: "count" },
  { header: "不适用", width: 7, format: "count" },
  { header: "无法识别", width: 7, format: "count" },
  { header: "征求结对方意见", width: 30 },
];

/** Whose return came, how complete it is, and what its counterparts said of it (四（一）). */
export function filingSheet(source: SheetSource): Sheet {
  const { completeness, settings } = source.result;
  const deadline = settings.deadline === null ? "" : `　报送期限 ${settings.deadline}`;
  return {
    name: "报送情况",
    orientation: "landscape",
    title: sheetTitle(source, "报送情况"),
    lines: [editionText(source.result) + deadline],
    tables: [{ columns: COLUMNS, rows: completeness.map((entry) => cellsOf(entry, source)) }],
    frozenColumns: 2,
  };
}

function cellsOf(entry: Result["completeness"][number], { result, scheme }: SheetSource): readonly Cell[] {
  const unit = scheme.units.find(({ code }) => code === entry.unit);
  const filed = result.returns.find((one) => one.unit === entry.unit);
  const received = entry.status === "received";
  return [
    unit === undefined ? null : groupTitle(scheme, unit.group),
    unitName(scheme, entry.unit),
    { value: RETURN_STATUS_LABELS[entry.status].zh, style: received ? "plain" : "alarm" },
    entry.files.join("\n"),
    joined(
      result.inputs.filter(({ path }) => entry.files.includes(path)).map((input) => input.received ?? ""),
      "\n",
    ),
    filed?.filler ?? null,
    filed?.reviewer ?? null,
    filed?.date ?? null,
    filed?.cutoff ?? null,
    estimatedWords(filed?.estimated ?? null),
    ...(filed === undefined
      ? [null, null, null, null, null]
      : [filed.expected, filed.given, filed.blank, filed.notApplicable, filed.unreadable]),
    opinionsWords(entry.unit, { result, scheme }),
  ];
}

function estimatedWords(estimated: boolean | null): Cell {
  return estimated === null ? null : estimated ? "是" : "否";
}

/** 同意 by count; every other answer by link. */
function opinionsWords(unit: string, { result, scheme }: SheetSource): string {
  const own = result.opinions.filter((opinion) => opinion.unit === unit);
  const agreed = own.filter(({ answer }) => answer === "同意").length;
  const others = own
    .filter(({ answer }) => answer !== "同意")
    .map(({ link, answer, asRead, text }) => `${linkName(scheme, link)} ${joined([answer ?? asRead, text], "，")}`);
  return joined([agreed > 0 && `同意 ${agreed} 个`, ...others]);
}
