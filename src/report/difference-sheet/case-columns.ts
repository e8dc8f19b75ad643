import { exact, fixedText } from "../../model/exact.js";
import type { CASE_SHEET_HEADERS } from "../../model/form-layout.js";
import { itemOf } from "../../model/lookups.js";
import type { Scheme } from "../../model/scheme.js";
import { answersWords } from "../../wording/answer-words.js";
import { SILENT } from "../../wording/decision-words.js";
import { EFFECTS_NOT_TRIED, effectWords, INFLUENCE_LABELS, toleranceWords } from "../../wording/effect-words.js";
import { linkName } from "../../wording/names.js";
import { reportsText } from "../cases/reports-text.js";
import type { Result, ResultEntry } from "../result/schema.js";
import type { GridCell } from "../workbook/grid.js";
import { cutoffText, diagnosisText, questionText, sentBackText } from "./case-texts.js";

interface CaseContext {
  readonly result: Result;
  readonly scheme: Scheme;
}

/** A column of the sheet; `entry`: what is filled in. */
export interface CaseColumn {
  readonly header: string;
  readonly width: number;
  readonly entry?: "choice" | "number" | "text" | "date";
  readonly cell: (entry: ResultEntry, context: CaseContext) => GridCell;
}

/** Printed for people first, then the columns of the decisions form that are filled in. */
export const CASE_COLUMNS: readonly CaseColumn[] = [
  fixed("年度", 6, (_, { result }) => String(result.year)),
  fixed("差异编号", 15, ({ id }) => id),
  fixed("影响", 10, ({ influence }) => (influence === undefined ? "—" : INFLUENCE_LABELS[influence].zh)),
  fixed("结对关系", 13, ({ link }, { scheme }) => linkName(scheme, link)),
  fixed("项目代码", 7, ({ item }, { scheme }) => itemOf(scheme, item).code),
  fixed("项目名称", 22, ({ item }, { scheme }) => itemOf(scheme, item).name),
  fixed("计量单位", 6, ({ item }, { scheme }) => itemOf(scheme, item).measureUnit),
  figure("东部数", ({ east }) => east ?? SILENT),
  figure("中西部数", ({ west }) => west ?? SILENT),
  figure("差额", ({ difference }) => difference ?? "—"),
  figure("相对差", ({ srd }) => (srd === null ? "—" : `${fixedText(exact(srd).mul(100), 1)}%`)),
  fixed("容许相差", 14, ({ item }, { scheme }) =>
    toleranceWords(scheme.tolerances.find(({ id }) => id === itemOf(scheme, item).tolerance)),
  ),
  fixed("各单位所报及位置", 44, (entry, { scheme }) => reportsText(entry, scheme, () => true)),
  fixed("数据截止日", 24, (entry, { result, scheme }) => cutoffText(entry, result, scheme)),
  fixed("情况", 36, (entry, { scheme }) => sentBackText(entry) + diagnosisText(entry, scheme)),
  fixed("请核实", 34, (entry, { scheme }) => questionText(entry, scheme)),
  fixed("采用的影响", 36, (entry, { scheme }) => effectText(entry, scheme)),
  fixed("双方说明", 34, ({ answers }, { scheme }) => answersWords(answers, scheme)),
  open("采用", 9, "choice"),
  open("采用值", 11, "number"),
  open("理由", 24, "text"),
  open("依据材料", 18, "text"),
  open("决定人", 10, "text"),
  open("日期", 11, "date"),
  open("有效期至", 11, "date"),
];

function effectText({ influence, effects = [], levelsDiffer }: ResultEntry, scheme: Scheme): string {
  if (influence !== undefined) {
    return effectWords(effects, scheme);
  }
  return levelsDiffer.length > 0 ? EFFECTS_NOT_TRIED.levels : EFFECTS_NOT_TRIED.alone;
}

type Printed = (typeof CASE_SHEET_HEADERS)[number] | "年度" | "差异编号" | "结对关系" | "项目代码";

function fixed(header: Printed, width: number, text: (entry: ResultEntry, context: CaseContext) => string): CaseColumn {
  return { header, width, cell: (entry, context) => ({ value: text(entry, context), look: "fixed" }) };
}

function figure(header: string, value: (entry: ResultEntry) => number | string): CaseColumn {
  return {
    header,
    width: 12,
    cell: (entry) => ({ value: value(entry), look: "fixed", align: "right", format: "general" }),
  };
}

function open(header: string, width: number, entry: NonNullable<CaseColumn["entry"]>): CaseColumn {
  const format = entry === "date" ? "date" : entry === "number" ? "general" : "text";
  return { header, width, entry, cell: () => ({ look: "input", format, entry: true }) };
}
