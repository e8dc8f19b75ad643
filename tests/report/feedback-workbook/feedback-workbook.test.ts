import { describe, expect, it } from "vitest";
import { feedbackWorkbook } from "../../../src/report/feedback-workbook/feedback-workbook.js";
import { scheme } from "../../build/scheme.js";
import { nationalResult } from "../result/national-result.js";
import { openWorkbook } from "../workbook/decode-workbook.js";
import { openFeedback, sheetRows } from "./feedback-rows.js";

const result = nationalResult();
const guizhou = await openFeedback(result, "520000");

function rowsOf(name: string): readonly string[] {
  return sheetRows(guizhou, name);
}

function rowWith(sheet: string, ...words: readonly string[]): string | undefined {
  return rowsOf(sheet).find((row) => words.every((word) => row.includes(word)));
}

describe("贵州's feedback", () => {
  it("has the six sheets", () => {
    expect(guizhou.worksheets.map((sheet) => sheet.name)).toEqual([
      "总体情况",
      "协议完成情况",
      "双方数据核实",
      "数据问题",
      "突出问题",
      "整改清单",
    ]);
  });

  it("says on top what it is, for whom and by when", () => {
    const rows = rowsOf("总体情况");
    expect(rows[0]).toContain("贵州省 2019 年度东西部扶贫协作成效评价 情况反馈（待核实）");
    expect(rows[1]).toContain("反馈单位：贵州省（含六盘水、遵义、安顺、毕节、铜仁、黔西南、黔东南、黔南）");
    expect(rows[2]).toContain("反馈日期：2020-03-31　整改报告报送时限：2020-06-30");
  });

  it("says that an own return is missing", () => {
    expect(rowWith("总体情况", "请注意")).toContain("安顺填报表未采用（未报送），请补报");
    expect(rowWith("总体情况", "安顺市|")).toMatch(/^安顺市\|未报送\|\|/);
  });

  it("carries the hashes of the own units' files only", () => {
    const hashes = rowsOf("总体情况").filter((row) => row.includes("SHA-256") && row.includes(".csv"));
    expect(hashes).toHaveLength(8);
    expect(hashes[0]).toContain(`贵州：填报/贵州.csv　SHA-256 ${"520000".padEnd(64, "0")}`);
  });

  it("names the assumption that the tolerances of its scheme rest on", async () => {
    const tolerances = scheme.tolerances.map((tolerance) => ({ ...tolerance, basis: "A-11" }));
    const { bytes } = await feedbackWorkbook(result, { ...scheme, tolerances }, "520000");
    const told = (rows: readonly string[]) => rows.flatMap((row) => /A-\d{2}/.exec(row.split("|").join(""))?.[0] ?? []);
    expect(told(sheetRows(await openWorkbook(bytes), "总体情况"))).toContain("A-11");
    expect(told(rowsOf("总体情况"))).not.toContain("A-11");
    expect(told(rowsOf("总体情况"))).toContain("A-08");
  });

  it("shows both sides' figures of a common link and asks to verify", () => {
    expect(rowWith("双方数据核实", "大连—六盘水", "2.01 选派党政挂职干部")).toMatch(
      /\|人\|1,?610\|1,?610\|1,?310\|1,?310\|-300\|-?0\.2\d*\|须完全一致\|均为 2019-12-20\|疑似录入错误\|东部或中西部数可能录入有误\|1,?310\|就低暂定\|/,
    );
  });

  it("lists a decided case no more as a task", () => {
    const decided = result.reconciliation.find(({ link, item }) => link === "L06" && item === "fiscal_aid_provincial");
    expect(rowWith("整改清单", decided?.id ?? "?")).toBeUndefined();
  });

  it("keeps data problems and prominent problems apart", () => {
    const ids = (name: string): string[] => rowsOf(name).flatMap((row) => row.match(/^[CF][0-9a-v]{13}/)?.[0] ?? []);
    expect(ids("数据问题").filter((id) => ids("突出问题").includes(id))).toEqual([]);
    expect(rowWith("突出问题", "铜仁")).toContain("其他问题|铜仁|苏州—铜仁");
    expect(rowWith("突出问题", "协议任务未完成", "大连—六盘水")).toContain(
      "协议目标 9000 人次，按双方数据最高为 1816 人次",
    );
    expect(rowWith("突出问题", "正在核实的线索")).toBeUndefined();
  });

  it("gives every task of every sheet one row, with an id of its own and blank answers", () => {
    const tasks = rowsOf("整改清单").filter((row) => /^[CF][0-9a-v]{13}\|/.test(row));
    expect(new Set(tasks.map((row) => row.slice(0, 14))).size).toBe(tasks.length);
    for (const row of tasks) {
      expect(row).toMatch(/\|\|\|\|$/);
    }
    expect(rowsOf("整改清单").find((row) => row.startsWith("编号"))).toMatch(/\|说明\|整改措施\|责任单位\|完成时限$/);
  });
});
