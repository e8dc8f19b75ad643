import type { FactKind } from "../../model/scheme.js";
import { FACT_REFUSAL_LABELS, FACT_STATUS_LABELS, GRADE_LABELS } from "../../wording/grading-labels.js";
import { itemLabel, linkName, unitName } from "../../wording/names.js";
import { editionText } from "../result/edition-text.js";
import type { Result, ResultUnit } from "../result/schema.js";
import type { Cell, Column, Sheet } from "../workbook/description.js";
import { evaluatedUnits, joined, type SheetSource, sheetTitle } from "./sheet-source.js";

type Fact = Result["facts"][number];

const COLUMNS: readonly Column[] = [
  { header: "单位", width: 10 },
  { header: "情形", width: 18 },
  { header: "办法原文", width: 28 },
  { header: "状态", width: 12 },
  { header: "对等次的影响", width: 15 },
  { header: "要件", width: 15 },
  { header: "结对关系、项目", width: 18 },
  { header: "问题描述", width: 42 },
  { header: "依据", width: 18 },
  { header: "日期", width: 12, align: "center" },
  { header: "涉及地区", width: 12 },
  { header: "整改要求", width: 20 },
];

/** Facts that limit grades: first those the figures decide, then those people filed, with the law's words. */
export function factsSheet(source: SheetSource): Sheet {
  const units = evaluatedUnits(source);
  return {
    name: "等次限定情形",
    orientation: "landscape",
    title: sheetTitle(source, "等次限定情形"),
    lines: [editionText(source.result)],
    tables: [
      {
        columns: COLUMNS,
        rows: [
          ...units.flatMap((unit) => detectedRows(unit, source)),
          ...source.result.facts.map((fact) => filedRow(fact, source)),
        ],
      },
    ],
    notes: [
      "只有“属实”的情形（要件齐全）和数据判定未完成的协议任务影响等次；线索、存疑、待核的情形不影响等次，须先核实。",
    ],
    frozenColumns: 2,
  };
}

function detectedRows(unit: ResultUnit, { scheme }: SheetSource): readonly (readonly Cell[])[] {
  return unit.grade.facts.flatMap(({ fact, status }) => {
    if (status !== "firm" && status !== "disputed") {
      return [];
    }
    const kind = scheme.facts.find(({ id }) => id === fact);
    const effect = status === "firm" ? effectWords(kind) : "暂不适用，核实后可能适用";
    return [
      [
        unitName(scheme, unit.unit),
        kindWords(kind, fact),
        clauseWords(kind),
        { value: FACT_STATUS_LABELS[status].zh, style: status === "firm" ? "alarm" : "warning" },
        effect,
        null,
        null,
        linesWords(unit, status, scheme),
        "协议任务与采用数",
      ],
    ];
  });
}

function linesWords(unit: ResultUnit, status: "firm" | "disputed", scheme: SheetSource["scheme"]): string {
  const open = status === "firm" ? ["missed"] : ["disputed", "unreported"];
  return unit.lines
    .filter((line) => line.binding && line.answersHere && !line.waived && open.includes(line.status))
    .map((line) => {
      const name = joined([linkName(scheme, line.link), itemLabel(scheme, line.item)], " ");
      const done = line.low === line.high ? `${line.adopted ?? "无数据"}` : `${line.low ?? ""}～${line.high ?? ""}`;
      return `${name} 目标 ${line.target ?? ""}，完成 ${done}`;
    })
    .join("；");
}

function filedRow(fact: Fact, { scheme }: SheetSource): readonly Cell[] {
  const kind = scheme.facts.find(({ id }) => id === fact.fact);
  const counts = fact.status === "属实" && fact.refusal === null;
  return [
    unitName(scheme, fact.unit),
    kindWords(kind, fact.fact),
    clauseWords(kind),
    {
      value: FACT_STATUS_LABELS[fact.status].zh,
      style: counts ? (kind?.effect === "none" ? "warning" : "alarm") : "plain",
    },
    counts ? effectWords(kind) : joined(["不影响等次", refusalWords(fact)], "："),
    joined([...fact.elements, ...fact.missing.map((element) => `缺：${element}`)]),
    joined([linkName(scheme, fact.link), itemLabel(scheme, fact.item)], " "),
    fact.description,
    fact.document,
    fact.date,
    fact.area,
    fact.requirement,
  ];
}

function kindWords(kind: FactKind | undefined, id: string): string {
  return kind === undefined ? id : `${kind.id} ${kind.title}`;
}

function clauseWords(kind: FactKind | undefined): string {
  if (kind === undefined || kind.effect === "none") {
    return kind?.clause ?? "";
  }
  return `${kind.clause}：“${kind.clauseText}”`;
}

function effectWords(kind: FactKind | undefined): string {
  if (kind === undefined || kind.grade === null) {
    return "不影响等次，列入反馈";
  }
  return kind.effect === "cap" ? `等次不高于${GRADE_LABELS[kind.grade].zh}` : `等次为${GRADE_LABELS[kind.grade].zh}`;
}

function refusalWords(fact: Fact): string {
  return Object.entries(FACT_REFUSAL_LABELS).find(([kind]) => kind === fact.refusal)?.[1].zh ?? "";
}
