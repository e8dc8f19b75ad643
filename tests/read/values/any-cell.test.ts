import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runPass } from "../../../src/check/check.js";
import { RETURNS_RULES } from "../../../src/check/registry.js";
import type { Batch } from "../../../src/model/batch.js";
import type { Finding } from "../../../src/model/finding.js";
import { foldWidth } from "../../../src/read/text/fold-width.js";
import { scheme } from "../scheme.js";
import { readFiles, returnOf } from "../temporary-batch.js";
import { anyText, SEEDED } from "./any-text.js";

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const COLUMNS = [
  "年度",
  "填报单位",
  "结对关系",
  "项目代码",
  "项目名称",
  "计量单位",
  "上年完成",
  "协议目标",
  "本年完成",
  "备注",
];
const PLAIN = ["2019", "湖北", "L13", "3.11", "当年实际使用财政援助资金", "万元", "1", "2", "3", "示例数据"];
const META = ["date", "cutoff", "estimated", "opinion", "opinion.date", "opinion.number", "filler"];

/** A return whose second row holds the texts in the columns given; the first and last keep it a return of its year. */
function fileOf(cells: Readonly<Record<string, string>>, plain: readonly string[] = PLAIN): string {
  const row = COLUMNS.map((column, index) => quoted(cells[column] ?? plain[index] ?? ""));
  return returnOf("2019,湖北,,1.07,,,1,1,1,", row.join(","), "2019,湖北,L13,3.12,,,1,1,1,");
}

/** Findings of the first pass about the second row, or about the row as a whole file's. */
function findingsAt(batch: Batch): readonly Finding[] {
  const { findings } = runPass(RETURNS_RULES, { scheme, batch, agreement: [] });
  return findings.filter(({ severity, place: { row } }) => severity !== "info" && (row === undefined || row > 2));
}

describe("any text in any cell of a return", () => {
  it("is a figure or has a finding: nothing typed in 本年完成 is dropped", async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const batch = await readFiles({ "a.csv": fileOf({ 本年完成: text }) }, { year: 2019 });
        const figure = batch.returns.get("420000")?.rows.get("L13|funds_used")?.actual;
        const said = findingsAt(batch).filter(
          ({ item: about, subject }) => about === "funds_used" && subject === "actual",
        );
        const isDone = figure?.state === "given" || figure?.state === "not-applicable";
        expect(foldWidth(text) === "" || isDone || said.some(({ severity }) => severity === "error")).toBe(true);
        if (figure?.approximate === true || figure?.comment != null) {
          expect(figure.state !== "given" || said.some(({ severity }) => severity === "warning")).toBe(true);
        }
      }),
      { ...SEEDED, numRuns: 150 },
    );
  });

  it("in unit, year, link, item or unit of measure leaves the row's figure, or has a finding", async () => {
    const column = fc.constantFrom("年度", "填报单位", "结对关系", "项目代码", "项目名称", "计量单位");
    await fc.assert(
      fc.asyncProperty(column, anyText, async (name, text) => {
        const batch = await readFiles({ "a.csv": fileOf({ [name]: text, 本年完成: "12345" }) }, { year: 2019 });
        const filed = [...batch.returns.values()].flatMap(({ rows }) =>
          [...rows.values()].map(({ actual }) => actual.asRead),
        );
        expect(filed.includes("12345") || findingsAt(batch).length > 0).toBe(true);
      }),
      { ...SEEDED, numRuns: 200 },
    );
  });

  it("in a meta row is taken or has a finding", async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...META), anyText, async (kind, text) => {
        const plain = ["2019", "湖北", kind.startsWith("opinion") ? "L13" : "", `meta.${kind}`];
        const batch = await readFiles({ "a.csv": fileOf({ 本年完成: text }, plain) }, { year: 2019 });
        const meta = batch.returns.get("420000")?.meta;
        const opinion = meta?.opinions[0];
        const taken = [
          meta?.date,
          meta?.cutoff,
          meta?.estimated,
          meta?.filler,
          opinion?.answer,
          opinion?.date,
          opinion?.number,
        ];
        const isTaken = taken.some((part) => part !== null && part !== undefined);
        expect(foldWidth(text) === "" || isTaken || batch.notes.length > 0).toBe(true);
      }),
      { ...SEEDED, numRuns: 200 },
    );
  });

  it("in a derived figure is a number, 不适用, or has a finding", async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const plain = ["2019", "湖北", "L13", "DW08"];
        const batch = await readFiles({ "a.csv": fileOf({ 本年完成: text }, plain) }, { year: 2019 });
        const derived = batch.returns.get("420000")?.derived[0];
        const isTold = findingsAt(batch).some(({ rule }) => rule === "derived-figure-unreadable");
        expect(
          foldWidth(text) === "" ||
            text === "（公式未计算）" ||
            derived?.value != null ||
            derived?.obstacle === null ||
            isTold,
        ).toBe(true);
      }),
      { ...SEEDED, numRuns: 100 },
    );
  });
});
