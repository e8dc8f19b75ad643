import { limitsInForce } from "../../model/limits-in-force.js";
import type { Group } from "../../model/pairing.js";
import type { RubricRow, Scheme } from "../../model/scheme.js";
import { RETURN_STATUS_LABELS } from "../../wording/filing-labels.js";
import { NOT_ASSESSED, PROVISIONAL, SCORE_LABELS, UNCHECKED, UNDECIDED } from "../../wording/grading-labels.js";
import { unitName } from "../../wording/names.js";
import { placeRange } from "../../wording/place-range.js";
import { editionText } from "../result/edition-text.js";
import type { Result, ResultUnit } from "../result/schema.js";
import type { Cell, Column, Sheet } from "../workbook/description.js";
import { DERIVATION_SHEET } from "./derivation-sheet.js";
import { limitWords } from "./limits.js";
import { gradeCell, isFinal, type SheetSource, sheetTitle, unitsOfGroup } from "./sheet-source.js";
import { unitRemarks } from "./unit-remarks.js";

const MARK_OF_PROVISIONAL = "*";

/** A group's ranking on one page: place, scores, letters, how the grade came about; units without return below. */
export function rankedSheet(source: SheetSource, group: Group): Sheet {
  const units = rankedUnits(source, group.id);
  const missing = unitsOfGroup(source.scheme, group.id).filter(
    (unit) => !units.some((evaluated) => evaluated.unit === unit.code),
  );
  const columns = columnsOf(source);
  const rows = [
    ...units.map((unit) => unitRow(unit, source)),
    ...missing.map((unit) => missingRow(unit.code, source, columns.length)),
  ];
  return {
    name: group.title,
    orientation: "landscape",
    title: sheetTitle(source, group.title),
    lines: [editionText(source.result)],
    tables: [{ columns, rows, empty: "本组没有可评价的单位" }],
    notes: notesOf(units, source.scheme),
    frozenColumns: 2,
    fit: "page",
  };
}

/** By place, then the regulation's order; units without a place behind. */
function rankedUnits({ result, scheme }: SheetSource, group: string): readonly ResultUnit[] {
  const inOrder = unitsOfGroup(scheme, group).flatMap(({ code }) => result.units.filter(({ unit }) => unit === code));
  const placeOf = (unit: ResultUnit): number => unit.rank.place ?? Number.POSITIVE_INFINITY;
  return inOrder.sort((one, two) => (placeOf(one) === placeOf(two) ? 0 : placeOf(one) - placeOf(two)));
}

function columnsOf({ result, scheme }: SheetSource): readonly Column[] {
  return [
    { header: "名次", width: 6, align: "center" },
    { header: "单位", width: 10 },
    { header: "名次区间", width: 8, align: "center" },
    { header: SCORE_LABELS.composite.zh, width: 8.5, format: "score" },
    { header: "创新", width: 6, format: "score" },
    { header: SCORE_LABELS.total.zh, width: 9.5, format: "score" },
    { header: SCORE_LABELS.fine.zh, width: 8.5, format: "score" },
    ...scheme.rows.map(rowColumn),
    { header: "计算等次", width: 10, align: "center" },
    { header: "限定", width: 14 },
    { header: "否决", width: 12 },
    { header: "建议等次", width: 10, align: "center" },
    { header: "不含创新的等次", width: 10, align: "center" },
    ...(isFinal(result) ? [{ header: "审定等次", width: 10, align: "center" } as const] : []),
    { header: "备注", width: 30 },
  ];
}

function rowColumn({ row, title }: RubricRow): Column {
  const lines = inLines(title);
  return {
    header: [row, ...lines].join("\n"),
    band: `各项评价结果（${MARK_OF_PROVISIONAL} ${PROVISIONAL.zh}）`,
    width: Math.max(6, ...lines.map((line) => 2 * line.length + 1)),
    align: "center",
  };
}

/** A title in lines of two characters, a last one of three; what is in brackets has a line of its own. */
function inLines(title: string): readonly string[] {
  return title
    .split(/(?=（)/)
    .flatMap((part) => (part.startsWith("（") ? [part] : (part.match(/.{2}(?=..)|.{1,3}/gu) ?? [])));
}

function unitRow(unit: ResultUnit, { result, scheme, derivationRows }: SheetSource): readonly Cell[] {
  const { grade } = unit;
  const cap = limitWords(unit, scheme, "cap");
  const capped = cap !== "" && grade.computed === grade.afterCap ? `${cap}，未改变等次` : cap;
  return [
    unit.rank.place ?? UNDECIDED.zh,
    unitCell(unit.unit, scheme, derivationRows),
    unit.robustness === undefined ? "" : placeRange(unit.robustness.data.rank),
    unit.composite ?? UNDECIDED.zh,
    unit.innovation,
    unit.total ?? UNDECIDED.zh,
    unit.fine ?? UNDECIDED.zh,
    ...unit.rows.map(letterCell),
    gradeCell(grade.computed),
    capped,
    limitWords(unit, scheme, "veto") || (grade.agreementUnchecked ? `V1 ${UNCHECKED.zh}` : ""),
    gradeCell(grade.suggested),
    gradeCell(grade.withoutInnovation),
    ...(isFinal(result) ? [finalCell(unit)] : []),
    unitRemarks(unit, scheme.grading),
  ];
}

/** The unit's name, leading to its derivation where the workbook holds one. */
function unitCell(code: string, scheme: Scheme, rows: SheetSource["derivationRows"]): Cell {
  const row = rows?.get(code);
  const name = { value: unitName(scheme, code), style: "strong" } as const;
  return row === undefined ? name : { ...name, toSheet: DERIVATION_SHEET, toRow: row };
}

function letterCell(row: ResultUnit["rows"][number]): Cell {
  if (row.letter === null) {
    return { value: NOT_ASSESSED.zh, style: "muted", align: "center" };
  }
  return { value: row.letter + (row.provisional ? MARK_OF_PROVISIONAL : ""), style: row.letter, align: "center" };
}

function finalCell(unit: ResultUnit): Cell {
  const { final } = unit.grade;
  return final === undefined ? { value: "未审定", style: "muted", align: "center" } : gradeCell(final.grade);
}

function missingRow(code: string, { result, scheme }: SheetSource, columns: number): readonly Cell[] {
  const status = statusOf(result, code);
  const words =
    status === "missing" ? RETURN_STATUS_LABELS.missing.zh : `未报送有效填报表（${RETURN_STATUS_LABELS[status].zh}）`;
  const text = `${words}，本年度未评价；其结对关系仍用于评价对方`;
  return ["—", { value: unitName(scheme, code), style: "strong" }, { value: text, style: "muted", span: columns - 2 }];
}

function statusOf(result: Result, code: string): Result["completeness"][number]["status"] {
  return result.completeness.find(({ unit }) => unit === code)?.status ?? "missing";
}

function notesOf(units: readonly ResultUnit[], scheme: Scheme): readonly string[] {
  const kinds = scheme.facts.filter((kind) =>
    units.some((unit) => limitsInForce(unit.grade.facts, scheme).some(({ id }) => id === kind.id)),
  );
  return [
    "名次区间：双方数据未核定的差异全部取最有利或最不利的数时的名次，详见“稳健性”。",
    "先按建议等次，再按综合得分（含创新）、细分得分排序，三者相同名次并列；同名次内按办法所列顺序排列。等次由综合得分（含创新）计算，再依次适用限定和否决。",
    ...kinds.map((kind) => `${kind.id} ${kind.title}。办法${kind.clause}：“${kind.clauseText}”`),
  ];
}
