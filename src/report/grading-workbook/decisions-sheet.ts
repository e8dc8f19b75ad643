import { itemOf } from "../../model/lookups.js";
import { OUTCOME_WORDS } from "../../wording/decision-words.js";
import { linkName, unitName } from "../../wording/names.js";
import { placeWords } from "../../wording/place-words.js";
import { editionText } from "../result/edition-text.js";
import type { Result } from "../result/schema.js";
import type { Cell, Column, Sheet } from "../workbook/description.js";
import { joined, type SheetSource, sheetTitle } from "./sheet-source.js";

const COLUMNS: readonly Column[] = [
  { header: "差异编号", width: 15, style: "code" },
  { header: "单位或结对关系", width: 13 },
  { header: "项目代码", width: 7, align: "center" },
  { header: "项目名称", width: 22 },
  { header: "计量单位", width: 6, align: "center" },
  { header: "采用", width: 10 },
  { header: "采用值", width: 12, format: "figure" },
  { header: "理由", width: 30 },
  { header: "依据材料", width: 20 },
  { header: "决定人", width: 14 },
  { header: "日期", width: 12, align: "center" },
  { header: "有效期至", width: 12, align: "center" },
  { header: "是否采用", width: 26 },
  { header: "所在位置", width: 28 },
];

/** 核定采用情况: every decision, those on units' own items too, and what became of it; no sheet where nothing was decided (A-07). */
export function decisionSheets(source: SheetSource): readonly Sheet[] {
  const { decisions } = source.result;
  if (decisions.length === 0) {
    return [];
  }
  const applied = decisions.filter(({ refusal }) => refusal === null).length;
  return [
    {
      name: "核定采用情况",
      orientation: "landscape",
      title: sheetTitle(source, "核定采用情况"),
      lines: [`${editionText(source.result)}　核定 ${decisions.length} 条，采用 ${applied} 条`],
      tables: [{ columns: COLUMNS, rows: decisions.map((decision) => cellsOf(decision, source)) }],
      frozenColumns: 4,
    },
  ];
}

function cellsOf(decision: Result["decisions"][number], { scheme }: SheetSource): readonly Cell[] {
  const item = decision.item === null ? null : itemOf(scheme, decision.item);
  return [
    decision.caseId,
    joined([linkName(scheme, decision.link), unitName(scheme, decision.unit)]),
    item?.code ?? null,
    item?.name ?? null,
    item?.measureUnit ?? null,
    decision.choice,
    decision.value,
    decision.reason,
    decision.document,
    decision.decidedBy,
    decision.date,
    decision.validUntil,
    decision.refusal === null
      ? "已采用"
      : {
          value: `未采用：${OUTCOME_WORDS[decision.refusal].zh}`,
          style: decision.refusal === "superseded" ? "muted" : "alarm",
        },
    placeWords(decision.place),
  ];
}
