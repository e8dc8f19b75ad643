import { earlierText } from "../../model/answer.js";
import { FEEDBACK_SHEETS } from "../../model/feedback-layout.js";
import { itemOf, linkOf, otherSide, reportsItem } from "../../model/lookups.js";
import type { Level, Side } from "../../model/pairing.js";
import { toleranceWords } from "../../wording/effect-words.js";
import { causesWords } from "../../wording/hypothesis-words.js";
import { itemLabel } from "../../wording/names.js";
import { BOTH_SILENT, CLASS_LABELS, FIGURE_STATE_LABELS, RUNG_LABELS } from "../../wording/reconciliation-labels.js";
import { cutoffLines } from "../cases/cutoff-lines.js";
import type { ResultEntry } from "../result/schema.js";
import type { Cell, Column, Sheet } from "../workbook/description.js";
import type { DifferenceToVerify } from "./differences-to-verify.js";
import { ownAnswers } from "./own-answers.js";
import { ownPlace } from "./own-place.js";
import type { ProvinceView } from "./province-view.js";
import type { FeedbackContent } from "./rectification-entries.js";
import type { UnusedReturn } from "./unused-returns.js";

const COLUMNS: readonly Column[] = [
  { header: "差异编号", width: 15, style: "code" },
  { header: "结对关系", width: 11 },
  { header: "项目", width: 17 },
  { header: "计量单位", width: 5, align: "center" },
  { header: "市（州）", band: "本方填报", width: 10 },
  { header: "省级", band: "本方填报", width: 10 },
  { header: "市（州）", band: "结对方填报", width: 10 },
  { header: "省级", band: "结对方填报", width: 10 },
  { header: "差额（东部－中西部）", width: 10, format: "figure" },
  { header: "相对差", width: 8, format: "percent" },
  { header: "容许相差", width: 11 },
  { header: "数据截止日", width: 16 },
  { header: "类别", width: 10, align: "center" },
  { header: "可能的原因（供核对参考）", width: 26 },
  { header: "暂采用", width: 10, format: "figure" },
  { header: "采用依据", width: 9, align: "center" },
  { header: "请做什么", width: 22 },
  { header: "本方数所在位置", width: 19 },
];

const ANSWERED: Column = { header: "本方说明", width: 24, style: "muted" };

/** 双方数据核实: the figures of the common links on which the sides differ, and what is asked; nothing of other links. */
export function verificationSheet(
  view: ProvinceView,
  { differences, unused }: Pick<FeedbackContent, "differences" | "unused">,
  title: string,
): Sheet {
  const isAnswered = differences.some((difference) => answered(view, difference) !== null);
  return {
    name: FEEDBACK_SHEETS.verification,
    orientation: "landscape",
    title,
    lines: [
      `本表只列与结对方共同填报的数据${differences.some(isOwnItem) ? "，以及退回贵方核对的单方填报数据" : ""}。差额和相对差由双方数据共同形成，不说明哪一方正确。`,
      "请与结对方核对台账和凭证，在“整改清单”对应编号下说明；“可能的原因”仅供核对参考。",
    ],
    tables: [
      {
        columns: isAnswered ? [...COLUMNS, ANSWERED] : COLUMNS,
        rows: [
          ...unused.filter(({ items }) => items > 0).map(unusedRow),
          ...differences.map((difference) => [
            ...row(view, difference),
            ...(isAnswered ? [answered(view, difference)] : []),
          ]),
        ],
        empty: "双方数据一致，无须核实",
      },
    ],
    frozenColumns: 3,
  };
}

/** One side reports it by design, and it was sent back. */
function isOwnItem({ entry }: DifferenceToVerify): boolean {
  return entry.class === "single-source";
}

function answered(view: ProvinceView, { entry }: DifferenceToVerify): Cell {
  const value = earlierText(ownAnswers(view, entry.id));
  return value === "" ? null : { value, verbatim: true };
}

/** One row for all items on which the own side is silent because its return was not used. */
function unusedRow({ id, unit, matter, request }: UnusedReturn): readonly Cell[] {
  const text = { value: `${matter}；详见“数据问题”`, style: "warning", span: COLUMNS.length - 5 } as const;
  return [id, unit.name, "", text, { value: request, style: "strong" }, ""];
}

function row(view: ProvinceView, { entry, request, closed }: DifferenceToVerify): readonly Cell[] {
  const other = otherSide(view.side);
  return [
    entry.id,
    linkOf(view.scheme, entry.link).name,
    itemLabel(view.scheme, entry.item),
    itemOf(view.scheme, entry.item).measureUnit,
    filed(view, entry, view.side, "city"),
    filed(view, entry, view.side, "province"),
    filed(view, entry, other, "city"),
    filed(view, entry, other, "province"),
    entry.difference,
    entry.srd,
    toleranceWords(view.scheme.tolerances.find(({ id }) => id === itemOf(view.scheme, entry.item).tolerance)),
    cutoffLines(entry, view.result, view.scheme).join("\n"),
    entry.class === null ? BOTH_SILENT.zh : CLASS_LABELS[entry.class].zh,
    causesWords(entry.hypotheses, view.scheme, view.side),
    entry.adopted,
    entry.rung === null ? "" : RUNG_LABELS[entry.rung].zh,
    closed ? { value: request, style: "muted" } : { value: request, style: "strong" },
    places(view, entry),
  ];
}

/** A unit's figure, or why there is none; a dash where no unit of that side and level reports it. */
function filed(view: ProvinceView, entry: ResultEntry, side: Side, level: Level): Cell {
  const end = linkOf(view.scheme, entry.link)[side];
  if ((level === "city" && end.city === null) || !reportsItem(itemOf(view.scheme, entry.item), side)) {
    return { value: "—", style: "muted", align: "center" };
  }
  const report = entry.reports.find((candidate) => candidate.side === side && candidate.level === level);
  if (report === undefined) {
    return { value: FIGURE_STATE_LABELS.blank.zh, style: "muted", align: "right" };
  }
  return report.state === "given" && report.value !== null
    ? report.value
    : { value: FIGURE_STATE_LABELS[report.state].zh, style: "muted", align: "right" };
}

function places(view: ProvinceView, entry: ResultEntry): string {
  return entry.reports
    .filter((report) => view.own.has(report.reporter))
    .map((report) => ownPlace(view, report.place))
    .filter((place) => place !== "")
    .join("；");
}
