import { describe, expect, it } from "vitest";
import { evaluate } from "../../../src/evaluate.js";
import type { CrosscheckInput } from "../../../src/report/crosscheck/crosscheck-input.js";
import { crosscheckArtefacts } from "../../../src/report/crosscheck/crosscheck-workbook.js";
import { toResult } from "../../../src/report/result/to-result.js";
import { batchOf } from "../../build/batch.js";
import { row } from "../../build/filed-return.js";
import { scheme } from "../../build/scheme.js";
import { decodeWorkbook } from "../workbook/decode-workbook.js";

const batch = batchOf({
  "330100": [row("L13", "fiscal_aid_provincial", "5200"), row("L13", "donated_cash", 100)],
  "330000": [row("L13", "fiscal_aid_provincial", "5100")],
  "422800": [row("L13", "fiscal_aid_provincial", "5000")],
});
const tool = { name: "jiedui", version: "0.1.0" };
const {
  year,
  scheme: edition,
  fingerprint,
  inputs,
  files,
  returns,
  reconciliation,
  tieOut,
  asymmetry,
  assumptions,
} = toResult(evaluate(scheme, batch, tool, "entries"));
const input: CrosscheckInput = {
  year,
  tool,
  scheme: edition,
  fingerprint,
  inputs,
  files,
  returns,
  reconciliation,
  tieOut,
  asymmetry,
  assumptions,
};
const [workbook, csv] = await crosscheckArtefacts(input, scheme);
const cells = await decodeWorkbook(workbook?.bytes ?? new Uint8Array());
const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(csv?.bytes);

/** Values of a sheet's row, by its number. */
function valuesOf(sheet: string, number: number): readonly string[] {
  const pattern = new RegExp(`^${sheet}![A-Z]+${number} \\| `);
  return cells.filter((cell) => pattern.test(cell)).map((cell) => cell.split(" | ")[1] ?? "");
}

describe("双方数据核对 without any grading", () => {
  it("has all reports of a difference, its class, what is adopted and why", () => {
    expect(valuesOf("双方数据核对", 6).slice(1)).toEqual([
      "杭州—恩施",
      "3.01",
      "省级财政援助资金",
      "万元",
      "5200",
      "5100",
      "5000",
      "未填",
      "200",
      "0.039216",
      "疑似录入错误；省市不一致",
      "待核实",
      "东部或中西部数可能录入有误，东部如为 5000 则双方相符，中西部如为 5200 则双方相符",
      "如杭州 3.01 为 5000、浙江 3.01 为 5000，或杭州 3.01 为 5100、恩施 3.01 为 5100，或浙江 3.01 为 5200、恩施 3.01 为 5200，则各数相符；不能判定哪一方有误，请双方核实",
      "5000",
      "就低暂定",
      "5000",
      "5200",
    ]);
  });

  it("shows a side that is silent", () => {
    expect(valuesOf("双方数据核对", 7).slice(3)).toEqual([
      "社会捐款",
      "万元",
      "100",
      "未填",
      "未填",
      "未填",
      "单方未报",
      "待核实",
      "100",
      "单方数据（待核）",
      "100",
      "100",
    ]);
  });

  it("says of differences that they are shared", () => {
    expect(cells.some((cell) => cell.startsWith("差异程度!A2 | 差异是双方共有的，不说明谁对谁错"))).toBe(true);
  });

  it("ties out", () => {
    const first = cells.find((cell) => cell.startsWith("核对平衡表!A") && cell.includes("3.01"));
    expect(valuesOf("核对平衡表", Number(/A(\d+)/.exec(first ?? "")?.[1]))).toEqual([
      "3.01 省级财政援助资金",
      "万元",
      "5200",
      "5000",
      "200",
      "0",
      "0",
      "0",
    ]);
  });
});

describe("its CSV", () => {
  it("begins with a byte order mark and has a row an entry, with every place", () => {
    const lines = text.split("\r\n");
    expect(text.startsWith("\uFEFF差异编号,结对关系,项目代码,")).toBe(true);
    expect(lines).toHaveLength(4);
    expect(lines[1]).toContain(
      ",5200,5100,5000,未填,200,0.039216,疑似录入错误；省市不一致,待核实,东部或中西部数可能录入有误，东部如为 5000 则双方相符，中西部如为 5200 则双方相符,如杭州 3.01 为 5000、浙江 3.01 为 5000，或杭州 3.01 为 5100、恩施 3.01 为 5100，或浙江 3.01 为 5200、恩施 3.01 为 5200，则各数相符；不能判定哪一方有误，请双方核实,5000,就低暂定,5000,5200,,,,杭州：示例数据.csv；浙江：示例数据.csv；恩施：示例数据.csv",
    );
  });
});
