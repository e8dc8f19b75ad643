import type { AssessmentFormRow } from "../../model/assessment-form.js";
import type { Benchmark, Measure, RowEntry, RubricRow, Scheme } from "../../model/scheme.js";
import { label, listText, numberText, type SchemeSection } from "./section.js";

const ASSESSORS: Readonly<Record<AssessmentFormRow["assessedBy"], string>> = {
  teams: "考核组",
  "working-group": "工作组",
};

/** The annex's indicators and what each is measured by. */
export function indicatorsSection(scheme: Scheme): SchemeSection {
  return {
    id: "indicators",
    title: label("评价指标", "Indicators"),
    identity: 0,
    named: [0, 2],
    columns: [
      label("编号", "Id"),
      label("评价内容", "Theme"),
      label("评价指标", "Indicator"),
      label("数据来源", "Source"),
      label("测算口径", "Measures"),
      label("口径依据", "Basis of the measures"),
      label("依据", "Basis"),
    ],
    rows: scheme.indicators.map((indicator) => [
      indicator.id,
      indicator.theme,
      indicator.text,
      indicator.source,
      indicator.unmeasured ?? indicator.measures.map(measureText).join("；"),
      listText([...new Set(indicator.measures.flatMap(({ benchmarks }) => benchmarks.map(({ basis }) => basis)))]),
      indicator.basis,
    ]),
  };
}

/** The rows of the assessment form. */
export function assessmentSection({ assessmentRows }: Scheme): SchemeSection {
  return {
    id: "assessment",
    title: label("交叉考核评价表", "Assessment form"),
    identity: 0,
    named: [0, 1],
    columns: [
      label("行", "Row"),
      label("评价指标", "Title"),
      label("评价内容", "Content"),
      label("评价方法", "Method"),
      label("评价方", "Assessed by"),
      label("依据", "Basis"),
    ],
    rows: assessmentRows.map(({ row, title, content, method, assessedBy, basis }) => [
      String(row),
      title,
      content,
      method,
      ASSESSORS[assessedBy],
      basis,
    ]),
  };
}

/** The rows with their weights and evidence. */
export function rubricSection(scheme: Scheme): SchemeSection {
  return {
    id: "rubric",
    title: label("评分表", "Rubric"),
    identity: 1,
    named: [0, 1],
    columns: [
      label("行", "Row"),
      label("评价指标", "Title"),
      label("评价内容", "Content"),
      label("权重", "Weight"),
      label("东部证据", "Eastern evidence"),
      label("中西部证据", "Western evidence"),
      label("档次来源", "Letter from"),
      label("评价方法", "Method"),
      label("权重依据", "Basis of the weight"),
      label("依据", "Basis"),
    ],
    rows: scheme.rows.map((row) => [
      String(row.row),
      row.title,
      row.content,
      numberText(row.weight),
      evidenceText(row.entries.east),
      evidenceText(row.entries.west),
      letterSource(row),
      row.method,
      row.weightBasis,
      row.basis,
    ]),
  };
}

function letterSource({ assessedBy, assessedAs }: RubricRow): string {
  return `${ASSESSORS[assessedBy]}，评价表第 ${assessedAs} 行`;
}

function evidenceText(entries: readonly RowEntry[]): string {
  return listText(
    entries.map((entry) => {
      const name = entry.kind === "indicator" ? entry.indicator : "协议完成率";
      return entry.share.equals(1) ? name : `${name}（${entry.share.toFraction()}）`;
    }),
  );
}

function measureText(measure: Measure): string {
  const levels = measure.levels.length === 1 ? (measure.levels[0] === "province" ? "省级 " : "市级 ") : "";
  return `${levels}${measure.name}：${measure.benchmarks.map(benchmarkText).join("，")}`;
}

function benchmarkText(benchmark: Benchmark): string {
  switch (benchmark.kind) {
    case "target":
      return "协议目标";
    case "previous":
      return "上年";
    case "norm":
      return `定额 ${numberText(benchmark.value)}`;
    case "norm-item":
      return `定额 ${benchmark.item}`;
    case "goal":
      return `目标值 ${numberText(benchmark.value)}`;
  }
}
