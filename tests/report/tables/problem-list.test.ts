import { expect, it } from "vitest";
import { evaluate } from "../../../src/evaluate.js";
import { problemList } from "../../../src/report/tables/problem-list.js";
import { batchOf } from "../../build/batch.js";
import { unreadable } from "../../build/figure.js";
import { row } from "../../build/filed-return.js";
import { scheme } from "../../build/scheme.js";
import { decodeWorkbook } from "../workbook/decode-workbook.js";

it("lists the problems of files checked by themselves, as a workbook and as CSV", async () => {
  const tool = { name: "jiedui", version: "0.1.0" };
  const batch = batchOf({ "330100": [row("L13", "cadres_sent", unreadable)] });
  const { findings, rules } = evaluate(scheme, batch, tool, "returns");
  const [workbook, csv] = await problemList({ findings, rules, tool, fingerprint: "0".repeat(64) }, scheme);
  expect([workbook?.path, csv?.path]).toEqual(["校验问题.xlsx", "校验问题.csv"]);
  const cells = await decodeWorkbook(workbook?.bytes ?? new Uint8Array());
  const text = new TextDecoder().decode(csv?.bytes);
  for (const words of ["杭州", "杭州—恩施", "2.01 选派党政挂职干部", "同上"]) {
    expect(
      cells.some((cell) => cell.split(" | ")[1] === words),
      words,
    ).toBe(true);
    expect(text).toContain(`,${words},`);
  }
});
