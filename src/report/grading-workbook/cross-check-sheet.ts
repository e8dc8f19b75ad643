import { linkOf } from "../../model/lookups.js";
import type { Side } from "../../model/pairing.js";
import { answersWords } from "../../wording/answer-words.js";
import { decisionWords } from "../../wording/decision-words.js";
import { hypothesisWords } from "../../wording/hypothesis-words.js";
import { unitName } from "../../wording/names.js";
import { BOTH_SILENT, CLASS_LABELS, RUNG_LABELS, SIDE_LABELS } from "../../wording/reconciliation-labels.js";
import { CLASS_LOOKS } from "../proofs/class-looks.js";
import { editionText } from "../result/edition-text.js";
import type { ResultEntry } from "../result/schema.js";
import type { Cell, Column, Sheet } from "../workbook/description.js";
import { cutoffWords } from "./cutoff-words.js";
import { joined, type SheetSource, sheetTitle } from "./sheet-source.js";

const COLUMNS: readonly Column[] = [
  { header: "差异编号", width: 15, style: "code" },
  { header: "结对关系", width: 12 },
  { header: "项目代码", width: 7, align: "center" },
  { header: "项目名称", width: 20 },
  { header: "计量单位", width: 6, align: "center" },
  { header: "东部报", format: "figure" },
  { header: "中西部报", format: "figure" },
  { header: "差额\n（东部－中西部）", width: 14, format: "figure" },
  { header: "相对差", width: 10, format: "precise" },
  { header: "类别", width: 12 },
  { header: "采用", format: "figure" },
  { header: "采用依据", width: 10 },
  { header: "可能最低", format: "figure" },
  { header: "可能最高", format: "figure" },
  { header: "东部", band: "数据截止日", width: 12, align: "center" },
  { header: "中西部", band: "数据截止日", width: 12, align: "center" },
  { header: "说明", width: 34 },
  { header: "双方说明", width: 34 },
];

/** Every entry of the ledger: both sides' figures, the adopted one and why. */
export function crossCheckSheet(source: SheetSource): Sheet {
  return {
    name: "双方数据核对",
    orientation: "landscape",
    title: sheetTitle(source, "双方数据核对"),
    lines: [editionText(source.result)],
    tables: [{ columns: COLUMNS, rows: source.result.reconciliation.map((entry) => cellsOf(entry, source)) }],
    notes: [
      "东部报、中西部报取直接承担的市（州）的数，市（州）未报的取省级的数。相对差为差额与双方数绝对值平均数之比。采用数从不取平均。可能最低、最高只在与采用数不同时列出。",
    ],
    frozenColumns: 4,
  };
}

function cellsOf(entry: ResultEntry, source: SheetSource): readonly Cell[] {
  const { scheme } = source;
  const item = scheme.items.find(({ id }) => id === entry.item);
  return [
    entry.id,
    linkOf(scheme, entry.link).name,
    item?.code ?? null,
    item?.name ?? entry.item,
    item?.measureUnit ?? null,
    entry.east,
    entry.west,
    entry.difference,
    entry.srd,
    classCell(entry.class),
    { value: entry.adopted, style: "strong" },
    entry.rung === null ? null : RUNG_LABELS[entry.rung].zh,
    ...(entry.low === entry.high ? [null, null] : [entry.low, entry.high]),
    cutoffWords(entry, "east", source),
    cutoffWords(entry, "west", source),
    explanation(entry, source),
    answersWords(entry.answers, scheme),
  ];
}

function classCell(kind: ResultEntry["class"]): Cell {
  return kind === null
    ? { value: BOTH_SILENT.zh, style: "warning" }
    : { value: CLASS_LABELS[kind].zh, style: CLASS_LOOKS[kind].style };
}

function explanation(entry: ResultEntry, { scheme }: SheetSource): string {
  const { decision } = entry;
  return joined([
    ...entry.levelsDiffer.map((side) => levelWords(entry, side, scheme)),
    ...entry.hypotheses.map((hypothesis) => hypothesisWords(hypothesis, scheme)),
    entry.ambiguous && "可能的原因不止一种",
    decision !== null && `核定：${decisionWords(decision)}`,
  ]);
}

function levelWords(entry: ResultEntry, side: Side, scheme: SheetSource["scheme"]): string {
  const reports = entry.reports.filter((report) => report.side === side && report.value !== null);
  const filed = reports.map((report) => `${unitName(scheme, report.reporter)} ${report.value ?? ""}`).join("、");
  return `${SIDE_LABELS[side].zh}省级与市（州）不一致（${filed}）`;
}
