import { exact, fixedText, shortText } from "../../model/exact.js";
import { limitsInForce } from "../../model/limits-in-force.js";
import type { Scheme } from "../../model/scheme.js";
import { TALK_LABELS } from "../../wording/grading-labels.js";
import { groupTitle, itemLabel, linkName, unitName } from "../../wording/names.js";
import { editionText } from "../result/edition-text.js";
import type { ResultUnit } from "../result/schema.js";
import type { Cell, Column, Sheet } from "../workbook/description.js";
import { citedBases } from "./cited-bases.js";
import { evaluatedUnits, gradeCell, isFinal, joined, type SheetSource, sheetTitle } from "./sheet-source.js";

/** Units whose responsible persons are suggested for a talk, and why (五，第二段; A-21). */
export function talkSheet(source: SheetSource): Sheet {
  const units = evaluatedUnits(source).filter(({ talk }) => talk.length > 0);
  return {
    name: "约谈建议",
    orientation: "landscape",
    title: sheetTitle(source, "约谈建议"),
    lines: [editionText(source.result)],
    tables: [
      { columns: columnsOf(source), rows: units.map((unit) => cellsOf(unit, source)), empty: "没有建议约谈的单位" },
    ],
    notes: [
      `办法五：对年度综合评价较差或发现问题较多、较突出的，由国务院扶贫开发领导小组对其党委、政府负责同志进行约谈，提出限期整改要求。名单口径见 ${citedBases(source.scheme.grading.bases.talk)}；本表为建议，是否约谈由领导小组决定。`,
    ],
    frozenColumns: 2,
  };
}

function columnsOf({ result }: SheetSource): readonly Column[] {
  return [
    { header: "组别", width: 18 },
    { header: "单位", width: 12 },
    { header: isFinal(result) ? "审定（建议）等次" : "建议等次", width: 14, align: "center" },
    { header: "约谈理由", width: 34 },
    { header: "属实情形", width: 34 },
    { header: "属实问题", width: 44 },
    { header: "整改要求", width: 32 },
  ];
}

function cellsOf(unit: ResultUnit, { result, scheme }: SheetSource): readonly Cell[] {
  const kinds = limitsInForce(unit.grade.facts, scheme);
  const confirmed = result.facts.filter(
    (fact) => fact.unit === unit.unit && fact.status === "属实" && fact.refusal === null,
  );
  const problems = confirmed.filter(({ fact }) => !kinds.some(({ id }) => id === fact));
  return [
    groupTitle(scheme, unit.group),
    { value: unitName(scheme, unit.unit), style: "strong" },
    gradeCell(unit.grade.final?.grade ?? unit.grade.suggested),
    joined(
      unit.talk.map((reason) =>
        joined([TALK_LABELS[reason].zh, ...(reason === "grade" ? gradeGrounds(unit, scheme) : [])], "，"),
      ),
    ),
    joined(kinds.map((kind) => `${kind.id} ${kind.title}（${kind.clause}）`)),
    joined(
      problems.map((problem, index) => `${index + 1}. ${problem.description || problem.document}`),
      "\n",
    ),
    joined(
      confirmed.map(({ requirement }) => requirement),
      "\n",
    ),
  ];
}

/** Why the grade is the lowest: the score below the last cut, and the binding agreement lines that are firmly missed (五，一是). */
function gradeGrounds(unit: ResultUnit, scheme: Scheme): readonly string[] {
  const cut = scheme.grading.gradeCuts.一般;
  const isBelow = unit.total !== null && exact(unit.total).lt(cut);
  const missed = unit.lines.filter(
    (line) => line.binding && line.answersHere && line.status === "missed" && !line.waived,
  );
  return [
    ...(isBelow ? [`综合得分 ${fixedText(exact(unit.total ?? 0), 2)}，不足 ${shortText(cut)}`] : []),
    ...missed.map((line) => `V1 ${lineWords(line, scheme)}`),
  ];
}

function lineWords({ link, item, adopted, target }: ResultUnit["lines"][number], scheme: Scheme): string {
  const place = link === null ? "本级" : linkName(scheme, link);
  return `${place} ${itemLabel(scheme, item)} 采用 ${amountText(adopted)}／目标 ${amountText(target)}`;
}

function amountText(amount: number | null): string {
  return amount === null ? "—" : shortText(exact(amount));
}
