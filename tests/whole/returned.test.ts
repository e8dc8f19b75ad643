import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readBatch } from "../../src/read/read-batch.js";
import { differenceWorkbook } from "../../src/report/difference-sheet/difference-workbook.js";
import { gradingWorkbook } from "../../src/report/grading-workbook/grading-workbook.js";
import type { Result } from "../../src/report/result/schema.js";
import { present } from "../build/present.js";
import { scheme } from "../build/scheme.js";
import { decodeWorkbook } from "../report/workbook/decode-workbook.js";
import { feedbackOf, fillIn, pointsOf, saved, type Typed } from "./returned-feedback.js";
import { resultOf, SAMPLE } from "./sample-result.js";

const SHANDONG = "370000";
const CHONGQING = "500000";
const CASE = { link: "L20", item: "jobs_elsewhere" };
const WORDS = "已与重庆核对务工名册，我方 3352 人含跨年续签 487 人（与杭州、恩施口径一致）";
const MEASURE = "统一按当年新增统计\n并报送更正数";

let folder: string;
let before: Result;
let points: readonly Typed[];
let id: string;
let problem: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "jiedui-returned-"));
  await cp(SAMPLE, folder, { recursive: true });
  await mkdir(join(folder, "返回"));
  before = await evaluated();
  points = pointsOf(await feedbackOf(before, SHANDONG));
  id = present(before.reconciliation.find(({ link, item }) => link === CASE.link && item === CASE.item)).id;
  problem = present(points.find(({ 详见 }) => 详见 !== "双方数据核实")?.["编号"]);
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

async function evaluated(): Promise<Result> {
  return resultOf(await readBatch(folder, { scheme }));
}

function put(name: string, bytes: Uint8Array): Promise<void> {
  return writeFile(join(folder, "返回", name), bytes);
}

/** A result without what explanations may change. */
function numbers({ inputs: _, findings, tallies, reconciliation, answers: __, ...rest }: Result): object {
  const bare = <T extends { readonly answers?: unknown }>({ answers: ___, ...one }: T): object => one;
  return {
    ...rest,
    findings: findings.filter(({ rule }) => rule !== "file-skipped" && !rule.startsWith("explanation-")).map(bare),
    tallies: tallies
      .filter(({ rule }) => rule !== "file-skipped" && !rule.startsWith("explanation-"))
      .map(({ rule, failed }) => [rule, failed]),
    reconciliation: reconciliation.map(bare),
  };
}

const told = (result: Result, rule: string): readonly string[] =>
  result.findings.filter((one) => one.rule === rule).map(({ message }) => message);

const textOf = async (bytes: Uint8Array): Promise<string> => (await decodeWorkbook(bytes)).join("\n");

describe("a feedback that comes back", () => {
  it("is this program's own output while nothing is filled in", async () => {
    const book = await feedbackOf(before, SHANDONG);
    await put("山东.xlsx", await saved(book));
    const result = await evaluated();
    expect(result.answers).toEqual([]);
    expect(result.inputs.map(({ path }) => path)).toEqual(before.inputs.map(({ path }) => path));
    expect(told(result, "file-skipped")).toEqual([expect.stringContaining("返回/山东.xlsx")]);
    expect(numbers(result)).toEqual(numbers(before));
  }, 60_000);

  it("is read once it is, shown beside the case and the finding, and changes no number", async () => {
    const book = await feedbackOf(before, SHANDONG);
    fillIn(book, {
      [id]: { 说明: WORDS, 整改措施: MEASURE, 责任单位: "省人社厅", 完成时限: "2020-05-31" },
      [problem]: { 说明: "笔误，已更正" },
    });
    await put("山东.xlsx", await saved(book));
    const after = await evaluated();
    expect(after.inputs).toContainEqual(
      expect.objectContaining({ path: "返回/山东.xlsx", form: "explanations", unit: SHANDONG }),
    );
    const entry = present(after.reconciliation.find((one) => one.id === id));
    expect(entry.answers).toEqual([
      {
        unit: SHANDONG,
        text: WORDS,
        measure: MEASURE,
        responsible: "省人社厅",
        deadline: "2020-05-31",
        place: expect.objectContaining({ file: "返回/山东.xlsx", sheet: "整改清单", column: "说明" }),
      },
    ]);
    expect(after.findings.filter((one) => one.answers?.[0]?.text === WORDS).map(({ rule }) => rule)).toEqual([
      "sides-differ-unexplained",
    ]);
    expect(after.answers?.map((one) => [one.id, one.standing])).toEqual(
      points.flatMap(({ 编号 = "" }) => ([id, problem].includes(编号) ? [[编号, "current"]] : [])),
    );
    expect(numbers(after)).toEqual(numbers(before));
    const shown = `山东：${WORDS}；整改措施：${MEASURE}；责任单位：省人社厅；完成时限：2020-05-31（返回/山东.xlsx!整改清单!`;
    const grading = await textOf((await gradingWorkbook(after, scheme)).bytes);
    expect(grading.split(shown)).toHaveLength(3);
    expect(await textOf((await differenceWorkbook(after, scheme)).bytes)).toContain(shown);
  }, 60_000);

  it("stands in the next feedback of the province as typed, and in no other's", async () => {
    const after = await evaluated();
    const next = await feedbackOf(after, SHANDONG);
    const row = present(pointsOf(next).find(({ 编号 }) => 编号 === id));
    expect(row).toMatchObject({ 说明: WORDS, 整改措施: MEASURE, 责任单位: "省人社厅", 完成时限: "2020-05-31" });
    expect(row["上次所填"]).toBe(`说明：${WORDS}\n整改措施：${MEASURE}\n责任单位：省人社厅\n完成时限：2020-05-31`);
    const partner = await textOf(await saved(await feedbackOf(after, CHONGQING)));
    expect(partner).toBe(await textOf(await saved(await feedbackOf(before, CHONGQING))));
  }, 60_000);

  it("is replaced by the next one where the province changes its words, and kept where it does not", async () => {
    const after = await evaluated();
    const second = await feedbackOf(after, SHANDONG);
    fillIn(second, { [id]: { 说明: "复核后以重庆数为准" } });
    await put("山东（第二次）.xlsx", await saved(second));
    const again = await evaluated();
    expect(present(again.reconciliation.find((one) => one.id === id)).answers?.map(({ text }) => text)).toEqual([
      "复核后以重庆数为准",
    ]);
    expect(again.answers?.map(({ standing }) => standing).sort()).toEqual([
      "current",
      "current",
      "repeated",
      "replaced",
    ]);
    expect(told(again, "explanation-double")).toEqual([]);
    expect(numbers(again)).toEqual(numbers(before));
  }, 60_000);

  it("shows both where two differ and neither was typed over the other, and says so", async () => {
    const other = await feedbackOf(before, SHANDONG);
    fillIn(other, { [id]: { 说明: "另一份说明" } });
    await put("山东（另）.xlsx", await saved(other));
    const result = await evaluated();
    expect(
      new Set(present(result.reconciliation.find((one) => one.id === id)).answers?.map(({ text }) => text)),
    ).toEqual(new Set(["复核后以重庆数为准", "另一份说明"]));
    expect(told(result, "explanation-double")).toEqual([
      `山东：1 个事项有内容不同的反馈说明（返回/山东（另）.xlsx; 返回/山东（第二次）.xlsx；编号 ${id}），均已列示，请确认以哪一份为准。`,
    ]);
    const next = await feedbackOf(result, SHANDONG);
    fillIn(next, { [id]: { 说明: "以此份为准" } });
    await put("山东（第三次）.xlsx", await saved(next));
    const settled = await evaluated();
    expect(told(settled, "explanation-double")).toEqual([]);
    expect(present(settled.reconciliation.find((one) => one.id === id)).answers?.map(({ text }) => text)).toEqual([
      "以此份为准",
    ]);
  }, 60_000);
});
