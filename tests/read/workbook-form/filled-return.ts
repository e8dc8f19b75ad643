import ExcelJS from "exceljs";
import type { FiledReturn } from "../../../src/model/filing.js";
import { FORM_HEADERS } from "../../../src/model/form-layout.js";
import { type Item, isWhole } from "../../../src/model/item.js";
import { type FigurePlan, planReturn, type ReturnPlan } from "../../../src/report/forms/plan-return.js";
import { NO_PREFILL } from "../../../src/report/forms/prefill.js";
import { returnWorkbook } from "../../../src/report/forms/return-workbook.js";
import { scheme } from "../scheme.js";

/** The plan of a unit's return for 2019. */
export function planOf(name: string): ReturnPlan {
  const unit = scheme.units.find((candidate) => candidate.name === name);
  if (unit === undefined) {
    throw new Error(`no unit ${name}`);
  }
  return planReturn(scheme, unit, 2019);
}

/** 示例数据: a figure of every state, by the place of its row. */
function figureOf(item: Item, sheet: number, row: number, column: number): string | number | null {
  const number = (sheet + 1) * 1000 + row * 10 + column;
  if (item.dimension === "yes-no") {
    return row % 2 === 0 ? "是" : "否";
  }
  if (row % 9 === 4) {
    return null;
  }
  if (row % 9 === 5) {
    return column === 2 ? "不适用" : 0;
  }
  return isWhole(item) ? number : number + 0.1234;
}

const COLUMNS = ["上年完成", "协议目标", "本年完成"];
const META = {
  "meta.filler": "示例甲",
  "meta.reviewer": "示例乙",
  "meta.date": "2020-01-15",
  "meta.cutoff": "2019-12-31",
  "meta.estimated": "否",
};
const ANSWERS = ["同意", "有异议", "未答复"];

/** The blank form of a unit with 示例数据 typed into it. */
export async function filledBook(name: string): Promise<ExcelJS.Workbook> {
  const plan = planOf(name);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(toArrayBuffer((await returnWorkbook(plan, NO_PREFILL)).bytes));
  const cover = sheetOf(book, "填报说明");
  Object.values(META).forEach((value, index) => {
    cover.getCell(`B${6 + index}`).value = /^\d{4}-/.test(value) ? new Date(`${value}T00:00:00Z`) : value;
  });
  for (const [index, sheet] of [plan.own, ...plan.linked].entries()) {
    fillFigures(sheetOf(book, sheet.sheet), sheet, index);
  }
  const narrative = sheetOf(book, "自评与意见");
  narrative.getCell("C5").value = "示例数据：\n第一项自评";
  narrative.getCell("C11").value = "示例数据：第七项自评";
  plan.linked.forEach((_, index) => {
    const row = narrative.getRow(14 + index);
    row.getCell(2).value = ANSWERS[index % 3] ?? "";
    row.getCell(3).value = new Date("2020-01-10T00:00:00Z");
    row.getCell(4).value = `示例〔2020〕${index + 1}号`;
    row.getCell(5).value = index % 3 === 1 ? "示例数据：两项不一致" : null;
  });
  return book;
}

/** The same figures as CSV in long layout. */
export function filledCsv(name: string): string {
  const plan = planOf(name);
  const rows: Record<string, string>[] = [
    ...Object.entries(META).map(([id, value]) => ({ 项目代码: id, 本年完成: value })),
    ...[plan.own, ...plan.linked].flatMap((sheet, index) => csvFigures(sheet, index)),
    { 项目代码: "meta.narrative.1", 备注: "示例数据：\n第一项自评" },
    { 项目代码: "meta.narrative.7", 备注: "示例数据：第七项自评" },
    ...plan.linked.flatMap(({ link }, index) => {
      const to = { 结对关系: link?.id ?? "" };
      const text = index % 3 === 1 ? "示例数据：两项不一致" : "";
      return [
        { ...to, 项目代码: "meta.opinion", 本年完成: ANSWERS[index % 3] ?? "", 备注: text },
        { ...to, 项目代码: "meta.opinion.date", 本年完成: "2020-01-10" },
        { ...to, 项目代码: "meta.opinion.number", 本年完成: `示例〔2020〕${index + 1}号` },
      ];
    }),
  ];
  const own = { 年度: "2019", 填报单位: plan.unit.fullName };
  const line = (row: Record<string, string>): string =>
    FORM_HEADERS.return.map((header) => `"${row[header] ?? ""}"`).join(",");
  return [FORM_HEADERS.return.join(","), ...rows.map((row) => line({ ...own, ...row }))].join("\n");
}

/** Bytes of a workbook. */
export async function bytesOf(book: ExcelJS.Workbook): Promise<Uint8Array> {
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** A sheet of a workbook; a miss fails the test. */
export function sheetOf(book: ExcelJS.Workbook, name: string): ExcelJS.Worksheet {
  const sheet = book.getWorksheet(name);
  if (sheet === undefined) {
    throw new Error(`no sheet ${name}`);
  }
  return sheet;
}

/** What a return says, without where it says it: `link|item previous target actual remark`, and its meta cells. */
export function saidIn(filed: FiledReturn | undefined): unknown {
  const rows = [...(filed?.rows ?? [])].map(([key, row]) => {
    const figures = [row.previous, row.target, row.actual].map(
      ({ state, asRead, value, lastDigit }) => `${state} ${asRead} ${value?.toFraction()} ${lastDigit?.toFraction()}`,
    );
    return [key, ...figures, row.remark].join(" | ");
  });
  const { opinions = [], ...meta } = filed?.meta ?? {};
  return { rows: rows.sort(), meta, opinions: opinions.map(({ place: _, ...opinion }) => opinion) };
}

function fillFigures(sheet: ExcelJS.Worksheet, plan: FigurePlan, index: number): void {
  for (const { item, row } of plan.items) {
    COLUMNS.forEach((_, column) => {
      sheet.getRow(row).getCell(6 + column).value = figureOf(item, index, row, column);
    });
    if (row % 7 === 0) {
      sheet.getRow(row).getCell(9).value = "示例数据";
    }
  }
}

function csvFigures(plan: FigurePlan, index: number): readonly Record<string, string>[] {
  return plan.items.map(({ item, row }) => ({
    结对关系: plan.link?.id ?? "",
    项目代码: item.code,
    项目名称: item.name,
    计量单位: item.measureUnit,
    备注: row % 7 === 0 ? "示例数据" : "",
    ...Object.fromEntries(
      COLUMNS.map((header, column) => [header, String(figureOf(item, index, row, column) ?? "")] as const),
    ),
  }));
}

function toArrayBuffer(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}
