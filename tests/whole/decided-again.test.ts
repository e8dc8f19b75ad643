import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readBatch } from "../../src/read/read-batch.js";
import { differenceWorkbook } from "../../src/report/difference-sheet/difference-workbook.js";
import type { Result, ResultEntry } from "../../src/report/result/schema.js";
import { present } from "../build/present.js";
import { scheme } from "../build/scheme.js";
import { openWorkbook } from "../report/workbook/decode-workbook.js";
import { resultOf, SAMPLE } from "./sample-result.js";

const SHEET = "差异核查单";
const LINK = "L20";
const ITEM = "jobs_elsewhere";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "jiedui-decided-"));
  await cp(SAMPLE, folder, { recursive: true });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function evaluated(): Promise<Result> {
  return resultOf(await readBatch(folder, { scheme }));
}

function caseIn(result: Result): ResultEntry {
  return present(result.reconciliation.find(({ link, item }) => link === LINK && item === ITEM));
}

const told = (result: Result, rule: string): number => result.findings.filter((one) => one.rule === rule).length;

/** The row of a case in the sheet, and its columns by header. */
function rowOf(
  sheet: ExcelJS.Worksheet,
  id: string,
): { readonly row: ExcelJS.Row; readonly column: (header: string) => number } {
  const headers = sheet.getRow(3);
  const column = (header: string): number => {
    for (let position = 1; position <= headers.cellCount; position += 1) {
      if (headers.getCell(position).text === header) {
        return position;
      }
    }
    throw new Error(`no column ${header}`);
  };
  for (let number = 4; number <= sheet.rowCount; number += 1) {
    if (sheet.getRow(number).getCell(column("差异编号")).text === id) {
      return { row: sheet.getRow(number), column };
    }
  }
  throw new Error(`no case ${id}`);
}

/** The sheet of a result with one case decided for the western figure. */
async function filledSheet(result: Result): Promise<Buffer> {
  const book = await openWorkbook((await differenceWorkbook(result, scheme)).bytes);
  const { row, column } = rowOf(present(book.getWorksheet(SHEET)), caseIn(result).id);
  row.getCell(column("采用")).value = "中西部";
  row.getCell(column("理由")).value = "示例：查阅务工人员名册";
  row.getCell(column("日期")).value = new Date(Date.UTC(2020, 2, 1));
  return Buffer.from(await book.xlsx.writeBuffer());
}

describe("the difference sheet", () => {
  it("lists every open case, with all reports, what to ask, and what hangs on it", async () => {
    const result = await evaluated();
    const book = await openWorkbook((await differenceWorkbook(result, scheme)).bytes);
    const { row, column } = rowOf(present(book.getWorksheet(SHEET)), caseIn(result).id);
    const text = (header: string): string => row.getCell(column(header)).text;
    expect([text("东部数"), text("中西部数"), text("差额"), text("相对差")]).toEqual(["3352", "2865", "487", "15.7%"]);
    expect(text("各单位所报及位置")).toMatch(/^山东 3352（.*山东省\.xlsx.*\n重庆 2865（.*重庆市\.xlsx/u);
    expect(text("数据截止日")).toBe("山东 2019-12-10\n重庆 2019-09-21，含预计数");
    expect(text("容许相差")).toBe("相差不超过较大数的 3%");
    expect(text("请核实")).toContain("请山东和重庆核对");
    expect(text("采用")).toBe("");
  });

  it("is no decision while nothing is filled in, and applies once it is", async () => {
    const before = await evaluated();
    await writeFile(join(folder, "核查单.xlsx"), (await differenceWorkbook(before, scheme)).bytes);
    const blank = await evaluated();
    expect(blank.decisions).toEqual(before.decisions);
    expect(blank.findings.map(({ id }) => id)).toEqual(before.findings.map(({ id }) => id));

    await writeFile(join(folder, "核查单.xlsx"), await filledSheet(before));
    const after = await evaluated();
    expect(caseIn(before)).toMatchObject({ rung: "provisional", decision: null });
    expect(caseIn(after)).toMatchObject({ rung: "decided", adopted: 2865, decision: { choice: "中西部" } });
    expect(told(after, "header-unknown")).toBe(told(before, "header-unknown"));
    const sheet = present((await openWorkbook((await differenceWorkbook(after, scheme)).bytes)).getWorksheet(SHEET));
    expect(() => rowOf(sheet, caseIn(after).id)).toThrow("no case");
  });

  it("is told to be outdated when a return is corrected, and applies again once decided again", async () => {
    const path = join(folder, "填报表", "东部", "山东省.xlsx");
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(Uint8Array.from(await readFile(path)).buffer);
    const east = present(caseIn(await evaluated()).reports.find(({ side }) => side === "east"));
    present(book.getWorksheet(east.place.sheet ?? "")).getCell(`H${east.place.row}`).value = 3300;
    await writeFile(path, Buffer.from(await book.xlsx.writeBuffer()));

    const outdated = await evaluated();
    const [finding] = outdated.findings.filter(({ rule }) => rule === "decision-outdated");
    expect(finding?.message).toContain("东部数由 3352 人 变为 3300 人");
    expect(caseIn(outdated)).toMatchObject({ rung: "provisional", east: 3300, decision: null });

    await writeFile(join(folder, "核查单.xlsx"), await filledSheet(outdated));
    const again = await evaluated();
    expect(told(again, "decision-outdated")).toBe(0);
    expect(caseIn(again)).toMatchObject({ rung: "decided", adopted: 2865 });
  });
});
