import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/evaluate.js";
import type { Artefact } from "../../src/model/artefact.js";
import { crosscheckArtefacts } from "../../src/report/crosscheck/crosscheck-workbook.js";
import { feedbackWorkbook } from "../../src/report/feedback-workbook/feedback-workbook.js";
import { gradingWorkbook } from "../../src/report/grading-workbook/grading-workbook.js";
import { exportTable } from "../../src/report/tables/export-table.js";
import { problemList } from "../../src/report/tables/problem-list.js";
import { TABLE_NAMES, type TableKind } from "../../src/report/tables/table-kinds.js";
import { finals, nationalBatch } from "../report/result/national-batch.js";
import { nationalResult } from "../report/result/national-result.js";
import { scheme } from "./scheme.js";
import { filesOf, readFiles, returnOf } from "./temporary-batch.js";

const good = returnOf("2019,浙江,,1.07,,,1,1,1,");
const result = nationalResult();
const approved = nationalResult({ finals: finals() });

async function besideReturn(files: Readonly<Record<string, string | Uint8Array>>) {
  const batch = await readFiles({ "a.csv": good, ...files });
  const others = batch.notes.filter(({ kind }) => kind !== "file-skipped");
  return { skipped: filesOf(batch, "file-skipped"), others, forms: batch.files.map(({ path }) => path) };
}

function filesFrom(artefacts: readonly Artefact[]): Readonly<Record<string, Uint8Array>> {
  return Object.fromEntries(artefacts.map(({ path, bytes }) => [path.replaceAll("/", "-"), bytes]));
}

async function problems(): Promise<readonly Artefact[]> {
  const tool = { name: "jiedui", version: "0.1.0" };
  const { findings, rules } = evaluate(scheme, nationalBatch(), tool, "returns");
  return problemList({ findings, rules, tool, fingerprint: "0".repeat(64) }, scheme);
}

describe("documents of this program beside returns", () => {
  it("are skipped, workbooks and CSV files", async () => {
    const artefacts = [
      await feedbackWorkbook(result, scheme, "520000"),
      await gradingWorkbook(result, scheme),
      ...(await crosscheckArtefacts(result, scheme)),
      ...(await problems()),
    ];
    const { skipped, others, forms } = await besideReturn(filesFrom(artefacts));
    expect(skipped).toEqual(
      Object.keys(filesFrom(artefacts))
        .sort()
        .map((path) => `${path} own-output`),
    );
    expect([others, forms]).toEqual([[], ["a.csv"]]);
  });

  it.each(Object.keys(TABLE_NAMES) as TableKind[])("an exported table of %s is skipped", async (table) => {
    const isApproval = table === "notice" || table === "handover";
    for (const from of isApproval ? [approved] : [result, approved]) {
      for (const group of [undefined, "west-province"]) {
        const { content } = await exportTable(from, scheme, { table, format: "csv", group });
        const { skipped, others, forms } = await besideReturn({ "b.csv": content });
        expect([skipped, others, forms]).toEqual([["b.csv own-output"], [], ["a.csv"]]);
      }
    }
  });

  it("are told by all their headers: a table with one less is looked at", async () => {
    const { skipped } = await besideReturn({ "b.csv": "级别,单位,结对关系,项目,位置,所填内容,问题\n,,,,,,\n" });
    expect(skipped).toEqual([]);
  });
});
