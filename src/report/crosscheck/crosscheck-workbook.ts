import type { Artefact } from "../../model/artefact.js";
import type { Scheme } from "../../model/scheme.js";
import { ASYMMETRY_CAVEAT, FORM_LABELS } from "../../wording/filing-labels.js";
import { BOTH_SILENT, CLASS_LABELS } from "../../wording/reconciliation-labels.js";
import { asymmetryTable, tieOutTable } from "../proofs/balance-tables.js";
import { classMatrix, MATRIX_NOTE } from "../proofs/class-matrix.js";
import { countTables } from "../proofs/count-tables.js";
import { editionText } from "../result/edition-text.js";
import { csvText } from "../tables/csv-text.js";
import type { Sheet, Table, Workbook } from "../workbook/description.js";
import { renderWorkbook } from "../workbook/render-workbook.js";
import type { CrosscheckInput } from "./crosscheck-input.js";
import { entryTable, entryTableWithPlaces, reportTable } from "./entry-table.js";

/** 双方数据核对.xlsx and .csv: the reconciliation alone, possible before any grading. */
export async function crosscheckArtefacts(input: CrosscheckInput, scheme: Scheme): Promise<readonly Artefact[]> {
  return [
    { path: "双方数据核对.xlsx", bytes: await renderWorkbook(describe(input, scheme)) },
    {
      path: "双方数据核对.csv",
      bytes: new TextEncoder().encode(csvText(entryTableWithPlaces(input, scheme))),
    },
  ];
}

function describe(input: CrosscheckInput, scheme: Scheme): Workbook {
  const title = `${input.year} 年度东西部扶贫协作双方数据核对`;
  const sheet = (
    name: string,
    tables: Table | readonly Table[],
    lines: readonly string[],
    frozenColumns = 0,
  ): Sheet => ({
    name,
    orientation: "landscape",
    title: `${title} ${name === "双方数据核对" ? "" : name}`.trim(),
    lines,
    tables: "columns" in tables ? [tables] : tables,
    frozenColumns,
  });
  return {
    title,
    edition: editionText(input),
    sheets: [
      sheet(
        "双方数据核对",
        entryTable(input, scheme),
        [countsText(input), `${ASYMMETRY_CAVEAT}；类别和可能的原因只供核对参考。`],
        4,
      ),
      sheet("填报明细", reportTable(input, scheme), ["每行一个单位所报的一个数，原文照录。"], 3),
      sheet("核对平衡表", [tieOutTable(input, scheme), ...countTables(input)], []),
      sheet("差异程度", asymmetryTable(input, scheme), [`${ASYMMETRY_CAVEAT}。`], 2),
      sheet("结对×项目", classMatrix(input, scheme), [MATRIX_NOTE], 2),
      sheet("数据来源", inputTable(input), [`方案 SHA-256 ${input.scheme.sha256}`]),
      sheet("假设与依据", assumptionTable(input), []),
    ],
  };
}

function countsText({ reconciliation }: CrosscheckInput): string {
  const labels = reconciliation.map((entry) => (entry.class === null ? BOTH_SILENT.zh : CLASS_LABELS[entry.class].zh));
  const kinds = [...Object.values(CLASS_LABELS), BOTH_SILENT]
    .map(({ zh }) => ({ zh, count: labels.filter((label) => label === zh).length }))
    .filter(({ count }) => count > 0)
    .map(({ zh, count }) => `${zh} ${count}`);
  return `共 ${reconciliation.length} 笔：${kinds.join("，")}`;
}

function inputTable({ inputs }: CrosscheckInput): Table {
  return {
    columns: [
      { header: "文件", width: 50 },
      { header: "内容", width: 14 },
      { header: "编码", width: 10 },
      { header: "SHA-256", width: 68, style: "code" },
    ],
    rows: inputs.map((input) => [input.path, formText(input.form), input.encoding ?? "", input.sha256]),
  };
}

function formText(form: string): string {
  return Object.entries(FORM_LABELS).find(([id]) => id === form)?.[1].zh ?? form;
}

function assumptionTable({ assumptions }: CrosscheckInput): Table {
  return {
    columns: [
      { header: "编号", width: 8 },
      { header: "假设", width: 70 },
      { header: "取值", width: 50 },
    ],
    rows: assumptions.map(({ id, text, value }) => [id, text, value]),
  };
}
