import { countText } from "../../wording/count-text.js";
import { LETTER_REFUSAL_LABELS, NOT_ASSESSED, PROVISIONAL } from "../../wording/grading-labels.js";
import { groupTitle, itemLabel, linkName, unitName } from "../../wording/names.js";
import { editionText } from "../result/edition-text.js";
import type { ResultUnit } from "../result/schema.js";
import type { Cell, Column, Sheet } from "../workbook/description.js";
import { evaluatedUnits, joined, type SheetSource, sheetTitle } from "./sheet-source.js";

type Row = ResultUnit["rows"][number];

const COLUMNS: readonly Column[] = [
  { header: "组别", width: 18 },
  { header: "单位", width: 10 },
  { header: "序号", width: 6, format: "count", align: "center" },
  { header: "评价指标", width: 10 },
  { header: "依据得分", width: 9, format: "score" },
  { header: "依据构成", width: 44 },
  { header: "建议档次", width: 8, align: "center" },
  { header: "考核组评价", width: 24 },
  { header: "评价结果", width: 8, align: "center" },
  { header: "得分", width: 8, format: "score" },
  { header: "细分得分", width: 9, format: "score" },
  { header: "说明", width: 28 },
];

/** How each unit's rows came from evidence and assessors' letters to points. */
export function rowsSheet(source: SheetSource): Sheet {
  return {
    name: `${countText(source.scheme.rows.length)}项得分`,
    orientation: "landscape",
    title: sheetTitle(source, `各项得分（${source.scheme.rows.length} 项）`),
    lines: [editionText(source.result)],
    tables: [
      {
        columns: COLUMNS,
        rows: evaluatedUnits(source).flatMap((unit) => unit.rows.map((row) => cellsOf(unit, row, source))),
      },
    ],
    notes: [
      ...untakenNote(source),
      "依据得分为所列指标得分的加权平均；括号内为份额，未注明的为 1。考核组评价取各组的中间档次（两个中间取较低），除写明调档理由外与建议档次相差不超过一级。细分得分为依据得分，超出评价结果所在分数段的取该段的近端。",
    ],
    frozenColumns: 2,
  };
}

/** Rows of the assessment form that no row of the rubric takes its letter from. */
function untakenNote({ scheme }: SheetSource): readonly string[] {
  const untaken = scheme.assessmentRows.filter(({ row }) => scheme.rows.every(({ assessedAs }) => assessedAs !== row));
  const names = untaken.map(({ row, title }) => `${row} ${title}`).join("、");
  return untaken.length === 0 ? [] : [`本方案不取交叉考核评价表的以下各项，其评价结果未计入：${names}。`];
}

function cellsOf(unit: ResultUnit, row: Row, source: SheetSource): readonly Cell[] {
  const { scheme } = source;
  return [
    groupTitle(scheme, unit.group),
    unitName(scheme, unit.unit),
    row.row,
    scheme.rows.find((one) => one.row === row.row)?.title ?? "",
    row.evidence,
    entriesWords(unit, row),
    letterCell(row.suggested),
    lettersWords(row, source),
    letterCell(row.letter ?? NOT_ASSESSED.zh),
    row.points,
    row.fine,
    explanation(row, source),
  ];
}

function letterCell(letter: string | null): Cell {
  const known = letter === "优" || letter === "良" || letter === "中" || letter === "差";
  return known ? { value: letter, style: letter } : { value: letter, style: "muted" };
}

function entriesWords(unit: ResultUnit, row: Row): string {
  return row.entries
    .map(({ entry, share, score }) => {
      const name = entry === "completion" ? completionWords(unit) : entry;
      return `${name}${share === "1" ? "" : `（${share}）`} ${score === null ? "无依据" : score.toFixed(2)}`;
    })
    .join("；");
}

function completionWords({ completion }: ResultUnit): string {
  return completion === null ? "协议完成" : `协议完成（${completion.lines} 条，平均 ${completion.mean.toFixed(4)}）`;
}

function lettersWords(row: Row, { scheme }: SheetSource): string {
  const used = row.letters.filter(({ refusal }) => refusal === null);
  const filed = used.map(({ team, result }) => `${unitName(scheme, team)} ${result}`).join("、");
  return row.assessors === null ? filed : `${row.assessors}（${filed}）`;
}

function explanation(row: Row, { scheme }: SheetSource): string {
  const refused = row.letters.filter(({ refusal }) => refusal !== null);
  return joined([
    row.provisional && `${PROVISIONAL.zh}：没有考核组评价`,
    row.spread !== null && row.spread >= scheme.grading.spreadFlagged && `考核组评价相差 ${row.spread} 级`,
    row.reasoned && "有调档理由",
    ...row.floor.map(
      ({ link, item, adopted, target }) =>
        `协议任务完成不足，限档：${joined([linkName(scheme, link), itemLabel(scheme, item)], " ")} 完成 ${adopted}，目标 ${target}`,
    ),
    ...refused.map(({ team, refusal }) => `${unitName(scheme, team)}的评价未采用（${refusalWords(refusal)}）`),
  ]);
}

function refusalWords(refusal: string | null): string {
  return Object.entries(LETTER_REFUSAL_LABELS).find(([kind]) => kind === refusal)?.[1].zh ?? refusal ?? "";
}
