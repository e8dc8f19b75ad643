import type { Artefact } from "../../model/artefact.js";
import type { Tool } from "../../model/evaluation.js";
import type { Finding } from "../../model/finding.js";
import type { RuleEntry } from "../../model/rule.js";
import type { Scheme } from "../../model/scheme.js";
import { SEVERITY_LABELS } from "../../wording/filing-labels.js";
import { itemLabel, linkName, unitName } from "../../wording/names.js";
import { placeWords } from "../../wording/place-words.js";
import { editionText } from "../result/edition-text.js";
import type { Cell, CellStyle, Column, Table } from "../workbook/description.js";
import { renderWorkbook } from "../workbook/render-workbook.js";
import { csvText } from "./csv-text.js";

/** What a problem list is made from: findings of the rules that ran, no result needed. */
export interface ProblemSource {
  readonly findings: readonly Finding[];
  readonly rules: readonly RuleEntry[];
  readonly tool: Tool;
  /** Of the inputs, as result.json has it. */
  readonly fingerprint: string;
}

const COLUMNS: readonly Column[] = [
  { header: "级别", width: 7, align: "center" },
  { header: "单位", width: 10 },
  { header: "结对关系", width: 12 },
  { header: "项目", width: 22 },
  { header: "位置", width: 28 },
  { header: "所填内容", width: 14 },
  { header: "问题", width: 44 },
  { header: "请做什么", width: 32 },
  { header: "另有处数", width: 7, format: "count" },
  { header: "规则", width: 20, style: "code" },
  { header: "编号", width: 15, style: "code" },
];

const STYLES = { error: "alarm", warning: "warning", info: "plain" } as const satisfies Record<
  Finding["severity"],
  CellStyle
>;

/** 校验问题.xlsx and .csv of files checked by themselves. */
export async function problemList(source: ProblemSource, scheme: Scheme): Promise<readonly Artefact[]> {
  const table: Table = {
    columns: COLUMNS,
    rows: source.findings.map((finding) => row(finding, source.rules, scheme)),
    empty: "未发现问题",
  };
  const counts = Object.entries(SEVERITY_LABELS).map(
    ([severity, label]) => `${label.zh} ${source.findings.filter((finding) => finding.severity === severity).length}`,
  );
  const workbook = await renderWorkbook({
    title: "校验问题",
    edition: editionText({ scheme, tool: source.tool, fingerprint: source.fingerprint }),
    sheets: [
      {
        name: "校验问题",
        orientation: "landscape",
        title: "填报数据校验问题",
        lines: [counts.join("，")],
        tables: [table],
        frozenColumns: 2,
      },
    ],
  });
  return [
    { path: "校验问题.xlsx", bytes: workbook },
    { path: "校验问题.csv", bytes: new TextEncoder().encode(csvText(table)) },
  ];
}

function row(finding: Finding, rules: readonly RuleEntry[], scheme: Scheme): readonly Cell[] {
  return [
    { value: SEVERITY_LABELS[finding.severity].zh, style: STYLES[finding.severity] },
    unitName(scheme, finding.unit),
    linkName(scheme, finding.link),
    itemLabel(scheme, finding.item),
    placeWords(finding.place),
    finding.asRead,
    finding.message.zh,
    rules.find((rule) => rule.id === finding.rule)?.remedy.zh ?? "",
    finding.suppressedCount === 0 ? null : finding.suppressedCount,
    finding.rule,
    finding.id,
  ];
}
