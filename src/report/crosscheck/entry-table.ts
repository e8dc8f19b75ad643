import { standingOf } from "../../model/case-standing.js";
import { itemOf, linkOf, reportsItem } from "../../model/lookups.js";
import type { Level, Side } from "../../model/pairing.js";
import type { Scheme } from "../../model/scheme.js";
import { answersWords } from "../../wording/answer-words.js";
import { decisionWords } from "../../wording/decision-words.js";
import { explanationWords } from "../../wording/explanation-words.js";
import { causesWords } from "../../wording/hypothesis-words.js";
import { itemLabel, linkName, unitName } from "../../wording/names.js";
import { placeWords } from "../../wording/place-words.js";
import {
  BOTH_SILENT,
  CLASS_LABELS,
  FIGURE_STATE_LABELS,
  RUNG_LABELS,
  STANDING_LABELS,
} from "../../wording/reconciliation-labels.js";
import { cutoffLines } from "../cases/cutoff-lines.js";
import { classLook } from "../proofs/class-looks.js";
import type { ResultEntry } from "../result/schema.js";
import type { Cell, CellStyle, Column, Table } from "../workbook/description.js";
import type { CrosscheckInput } from "./crosscheck-input.js";

const COLUMNS: readonly Column[] = [
  { header: "差异编号", width: 15, style: "code" },
  { header: "结对关系", width: 12 },
  { header: "项目代码", width: 6 },
  { header: "项目", width: 20 },
  { header: "计量单位", width: 5, align: "center" },
  { header: "市", band: "东部报", width: 11 },
  { header: "省", band: "东部报", width: 11 },
  { header: "市（州）", band: "中西部报", width: 11 },
  { header: "省级", band: "中西部报", width: 11 },
  { header: "差额", width: 11, format: "figure" },
  { header: "相对差", width: 9, format: "percent" },
  { header: "类别", width: 11 },
  { header: "状态", width: 9 },
  { header: "可能的原因", width: 30 },
  { header: "最少更正", width: 30 },
  { header: "采用", width: 11, format: "figure" },
  { header: "采用依据", width: 10 },
  { header: "下限", width: 11, format: "figure" },
  { header: "上限", width: 11, format: "figure" },
  { header: "核定", width: 18 },
  { header: "双方说明", width: 30 },
  { header: "数据截止日", width: 22 },
];

const PLACES: Column = { header: "所在位置", width: 40 };

/** Every ledger entry on one row: what up to four units filed, the class, and what is adopted and why. */
export function entryTable(input: CrosscheckInput, scheme: Scheme): Table {
  return { columns: COLUMNS, rows: input.reconciliation.map((entry) => entryRow(entry, input, scheme)) };
}

/** The same with the place of every report, for the CSV. */
export function entryTableWithPlaces(input: CrosscheckInput, scheme: Scheme): Table {
  return {
    columns: [...COLUMNS, PLACES],
    rows: input.reconciliation.map((entry) => [...entryRow(entry, input, scheme), placesText(entry, scheme)]),
  };
}

function entryRow(entry: ResultEntry, input: CrosscheckInput, scheme: Scheme): readonly Cell[] {
  const item = itemOf(scheme, entry.item);
  return [
    entry.id,
    linkName(scheme, entry.link),
    item.code,
    item.name,
    item.measureUnit,
    filedCell(entry, scheme, "east", "city"),
    filedCell(entry, scheme, "east", "province"),
    filedCell(entry, scheme, "west", "city"),
    filedCell(entry, scheme, "west", "province"),
    entry.difference,
    entry.srd,
    { value: classText(entry), style: classStyle(entry) },
    STANDING_LABELS[standingOf(entry)].zh,
    causesText(entry, scheme),
    explanationWords(entry, scheme),
    entry.adopted,
    entry.rung === null ? "" : RUNG_LABELS[entry.rung].zh,
    entry.low,
    entry.high,
    entry.decision === null ? "" : decisionWords(entry.decision),
    answersWords(entry.answers, scheme),
    cutoffLines(entry, input, scheme).join("；"),
  ];
}

/** The class in words; entries on which both sides are silent have none. */
function classText(entry: ResultEntry): string {
  const text = entry.class === null ? BOTH_SILENT.zh : CLASS_LABELS[entry.class].zh;
  return entry.levelsDiffer.length === 0 ? text : `${text}；省市不一致`;
}

/** All hypotheses in words; where they name different values, that is said first. */
function causesText(entry: ResultEntry, scheme: Scheme): string {
  const causes = causesWords(entry.hypotheses, scheme, null);
  return entry.ambiguous ? `有多种可能，须双方核对；${causes}` : causes;
}

function classStyle(entry: ResultEntry): CellStyle {
  const { style } = classLook(entry.class);
  return style === "plain" && entry.levelsDiffer.length > 0 ? "warning" : style;
}

function filedCell(entry: ResultEntry, scheme: Scheme, side: Side, level: Level): Cell {
  const end = linkOf(scheme, entry.link)[side];
  if ((level === "city" && end.city === null) || !reportsItem(itemOf(scheme, entry.item), side)) {
    return { value: "—", style: "muted", align: "center" };
  }
  const report = entry.reports.find((candidate) => candidate.side === side && candidate.level === level);
  if (report?.state === "given" && report.value !== null) {
    return report.value;
  }
  return { value: FIGURE_STATE_LABELS[report?.state ?? "blank"].zh, style: "muted", align: "right" };
}

function placesText(entry: ResultEntry, scheme: Scheme): string {
  return entry.reports.map((report) => `${unitName(scheme, report.reporter)}：${placeWords(report.place)}`).join("；");
}

/** A report a row: as typed, as read, where it stands, with last year's figure and the target beside it. */
export function reportTable(input: CrosscheckInput, scheme: Scheme): Table {
  return {
    columns: [
      { header: "差异编号", width: 15, style: "code" },
      { header: "结对关系", width: 12 },
      { header: "项目", width: 28 },
      { header: "填报单位", width: 10 },
      { header: "所填内容", width: 14 },
      { header: "本年完成", width: 12, format: "figure" },
      { header: "上年完成", width: 12, format: "figure" },
      { header: "协议目标", width: 12, format: "figure" },
      { header: "所在位置", width: 42 },
    ],
    rows: input.reconciliation.flatMap((entry) =>
      entry.reports.map((report) => [
        entry.id,
        linkName(scheme, entry.link),
        itemLabel(scheme, entry.item),
        unitName(scheme, report.reporter),
        report.asRead,
        report.state === "given"
          ? report.value
          : { value: FIGURE_STATE_LABELS[report.state].zh, style: "muted" as const },
        report.previous.state === "given" ? report.previous.value : null,
        report.target.state === "given" ? report.target.value : null,
        placeWords(report.place),
      ]),
    ),
  };
}
