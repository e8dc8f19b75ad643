import { answersWords } from "../../wording/answer-words.js";
import { waivedWords } from "../../wording/decision-words.js";
import { SEVERITY_LABELS } from "../../wording/filing-labels.js";
import { itemLabel, linkName, unitName } from "../../wording/names.js";
import { placeWords } from "../../wording/place-words.js";
import { editionText } from "../result/edition-text.js";
import type { ResultFinding } from "../result/schema.js";
import type { Cell, CellStyle, Column, Sheet } from "../workbook/description.js";
import { joined, type SheetSource, sheetTitle } from "./sheet-source.js";

const COLUMNS: readonly Column[] = [
  { header: "级别", width: 6, align: "center" },
  { header: "单位", width: 9 },
  { header: "结对关系", width: 11 },
  { header: "项目", width: 18 },
  { header: "问题", width: 48 },
  { header: "原文", width: 12 },
  { header: "位置", width: 22 },
  { header: "怎么办", width: 28 },
  { header: "各省说明", width: 22 },
  { header: "备注", width: 11 },
  { header: "规则", width: 15, style: "code" },
  { header: "编号", width: 16, style: "code" },
];

const SEVERITY_STYLES: Readonly<Record<ResultFinding["severity"], CellStyle>> = {
  error: "alarm",
  warning: "warning",
  info: "plain",
};

/** All findings, none left out. */
export function findingsSheet(source: SheetSource): Sheet {
  return {
    name: "校验问题",
    orientation: "landscape",
    title: sheetTitle(source, "校验问题"),
    lines: [editionText(source.result)],
    tables: [{ columns: COLUMNS, rows: source.result.findings.map((finding) => cellsOf(finding, source)) }],
  };
}

function cellsOf(finding: ResultFinding, { scheme }: SheetSource): readonly Cell[] {
  return [
    {
      value: SEVERITY_LABELS[finding.severity].zh,
      style: finding.waived ? "muted" : SEVERITY_STYLES[finding.severity],
    },
    unitName(scheme, finding.unit),
    linkName(scheme, finding.link),
    itemLabel(scheme, finding.item),
    finding.message,
    finding.asRead,
    placeWords(finding.place),
    finding.remedy,
    answersWords(finding.answers, scheme),
    joined([
      finding.waived && waivedWords(finding.decision),
      finding.suppressedCount > 0 && `另有 ${finding.suppressedCount} 处由同一原因引起`,
    ]),
    finding.rule,
    finding.id,
  ];
}
