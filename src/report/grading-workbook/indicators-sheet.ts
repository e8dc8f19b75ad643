import { BENCHMARK_LABELS } from "../../wording/grading-labels.js";
import { linkName, measureLabel, unitName } from "../../wording/names.js";
import { editionText } from "../result/edition-text.js";
import type { ResultUnit } from "../result/schema.js";
import type { Cell, Column, Sheet } from "../workbook/description.js";
import { evaluatedUnits, joined, type SheetSource, sheetTitle } from "./sheet-source.js";

type Indicator = ResultUnit["indicators"][number];
type Measure = Indicator["measures"][number];

const COLUMNS: readonly Column[] = [
  { header: "单位", width: 10 },
  { header: "指标", width: 7, align: "center" },
  { header: "评价指标", width: 32 },
  { header: "指标得分", width: 9, format: "score" },
  { header: "计算项目", width: 32 },
  { header: "对照", width: 14 },
  { header: "本年数", format: "figure" },
  { header: "对照数", format: "figure" },
  { header: "完成率", width: 9, format: "completion" },
  { header: "得分", width: 8, format: "score" },
  { header: "说明", width: 34 },
];

/** Every unit's indicators with the measures behind them. */
export function indicatorsSheet(source: SheetSource): Sheet {
  const rows = evaluatedUnits(source).flatMap((unit) =>
    unit.indicators.flatMap((indicator) => indicatorRows(unit, indicator, source)),
  );
  return {
    name: "指标得分",
    orientation: "landscape",
    title: sheetTitle(source, "指标得分"),
    lines: [editionText(source.result)],
    tables: [{ columns: COLUMNS, rows }],
    notes: ["指标得分为其各计算项目得分的平均，没有依据的计算项目不计。完成率超过 1.2 的按 1.2 计，逐个结对关系封顶。"],
    frozenColumns: 2,
  };
}

function indicatorRows(unit: ResultUnit, indicator: Indicator, source: SheetSource): readonly (readonly Cell[])[] {
  const { scheme } = source;
  const known = scheme.indicators.find(({ id }) => id === indicator.indicator);
  const head: readonly Cell[] = [unitName(scheme, unit.unit), indicator.indicator, known?.text ?? "", indicator.score];
  const rows = [
    ...indicator.measures.map((measure) => [...head, ...measureCells(measure, source)]),
    ...indicator.gaps.map(({ measure, tried }) => [
      ...head,
      measureLabel(scheme, measure),
      ...Array.from({ length: 5 }, () => null),
      `无依据：${tried.map(benchmarkWords).join("、")}均不可用`,
    ]),
  ];
  const unmeasured = known?.unmeasured ?? null;
  return rows.length === 0 && unmeasured !== null
    ? [[...head, ...Array.from({ length: 6 }, () => null), unmeasured]]
    : rows;
}

function measureCells(measure: Measure, { scheme }: SheetSource): readonly Cell[] {
  return [
    measureLabel(scheme, measure.measure),
    joined([benchmarkWords(measure.benchmark), measure.basis.startsWith("A-") && measure.basis], " "),
    measure.actual,
    measure.base,
    measure.completion,
    measure.score,
    joined([measure.selfDeclared && "目标为填报表自报，无协议依据", ratioWords(measure), partsWords(measure, scheme)]),
  ];
}

function benchmarkWords(benchmark: string): string {
  return Object.entries(BENCHMARK_LABELS).find(([kind]) => kind === benchmark)?.[1].zh ?? benchmark;
}

function ratioWords({ ratio }: Measure): string {
  if (ratio === null) {
    return "";
  }
  const { numerator, denominator, previousNumerator, previousDenominator } = ratio;
  const previous = previousNumerator === null ? "" : `，上年 ${previousNumerator} ÷ ${previousDenominator ?? ""}`;
  return `本年 ${numerator} ÷ ${denominator}${previous}`;
}

/** A unit with many links gets the number only: each link's figures stand on 双方数据核对. */
function partsWords({ parts, ratio }: Measure, scheme: SheetSource["scheme"]): string {
  const links = parts.flatMap(({ link }) => (link === null ? [] : [linkName(scheme, link)]));
  if (ratio !== null || links.length < 2) {
    return "";
  }
  return `${links.length} 个结对关系合计`;
}
