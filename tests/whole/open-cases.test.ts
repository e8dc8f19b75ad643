import { beforeAll, describe, expect, it } from "vitest";
import { casesToDecide } from "../../src/cli/decide/cases-to-decide.js";
import { entriesText } from "../../src/cli/show/summary-text.js";
import type { Terminal } from "../../src/cli/terminal.js";
import { evaluate } from "../../src/evaluate.js";
import { isToVerify } from "../../src/model/case-standing.js";
import type { Evaluation } from "../../src/model/evaluation.js";
import { readBatch } from "../../src/read/read-batch.js";
import { differenceWorkbook } from "../../src/report/difference-sheet/difference-workbook.js";
import { openCases } from "../../src/report/difference-sheet/open-cases.js";
import { gradingWorkbook } from "../../src/report/grading-workbook/grading-workbook.js";
import type { Result, ResultEntry } from "../../src/report/result/schema.js";
import { toResult } from "../../src/report/result/to-result.js";
import { exportTable } from "../../src/report/tables/export-table.js";
import { terminalWords } from "../../src/wording/terminal/terminal-words.js";
import { decision } from "../build/decision-row.js";
import { present } from "../build/present.js";
import { scheme } from "../build/scheme.js";
import { decodeWorkbook } from "../report/workbook/decode-workbook.js";

const TERMINAL = { language: "zh", words: terminalWords("zh"), columns: 400 } as Terminal;
const REASON = "两省所报口径不同";

interface Judged {
  readonly evaluation: Evaluation;
  readonly result: Result;
  /** The case that was sent back. */
  readonly sentBack: ResultEntry;
}

/** A sample batch with the last of the cases to verify sent back, which is one of little influence. */
async function judged(folder: string): Promise<Judged> {
  const batch = await readBatch(folder, { scheme });
  const tool = { name: "jiedui", version: "test" };
  const before = toResult(evaluate(scheme, batch, tool));
  const one = present(openCases(before).filter(isToVerify).at(-1));
  const back = decision(one.link, one.item, "退回", null, { reason: REASON, date: "2020-03-01" });
  const evaluation = evaluate(scheme, { ...batch, decisions: [...batch.decisions, back] }, tool);
  const result = toResult(evaluation);
  return { evaluation, result, sentBack: present(result.reconciliation.find(({ id }) => id === one.id)) };
}

const numberIn = (text: string, pattern: RegExp): number => Number(present(pattern.exec(text))[1]);

describe.each([
  ["samples/2019", 25],
  ["samples/2019-partial", 41],
])("%s with one case sent back", (folder, expected) => {
  let evaluation: Evaluation;
  let result: Result;
  let sentBack: ResultEntry;
  let sheet: readonly string[];
  beforeAll(async () => {
    ({ evaluation, result, sentBack } = await judged(folder));
    sheet = await decodeWorkbook((await differenceWorkbook(result, scheme)).bytes);
  });

  it("has as many cases to verify on the terminal", () => {
    const text = entriesText(result, TERMINAL);
    expect(text).toContain(`待核实 ${expected}（其中已退回 1）`);
    const [all = 0, ...parts] = [...text.replace(/（.*?）/, "").matchAll(/\d+/g)].map(Number);
    expect(parts.reduce((sum, count) => sum + count, 0)).toBe(all);
  });

  it("in the difference sheet, which says what else it lists", () => {
    const rows = sheet.filter((cell) => /^差异核查单!B\d+ \| C/.test(cell)).length;
    const advice = present(sheet.find((cell) => cell.startsWith("差异核查单!A2 | ")));
    expect(advice).toContain(`共 ${rows} 项：双方数据待核实 ${expected} 项`);
    expect(advice).toContain("其中已退回 1 项");
    const others = [...advice.matchAll(/(?:不同|等次) (\d+) 项/g)].reduce((sum, [, count]) => sum + Number(count), 0);
    expect(expected + others).toBe(rows);
  });

  it("in the matrix of items and pairings, and by both of its totals", async () => {
    const cells = await decodeWorkbook((await gradingWorkbook(result, scheme)).bytes);
    const total = present(cells.find((cell) => cell.includes(" | 未决合计")));
    const [, name, row] = present(/^(.*)!B(\d+) /.exec(total));
    const counts = cells
      .filter((cell) => new RegExp(`^${name}![C-Z]?[A-Z]+${row} \\| \\d`).test(cell))
      .map((cell) => numberIn(cell, / \| (\d+)/));
    expect(counts.at(-1)).toBe(expected);
    expect(counts.slice(0, -1).reduce((sum, count) => sum + count, 0)).toBe(expected);
  });

  it("in the exported table, by its heading and its rows", async () => {
    const markdown = String((await exportTable(result, scheme, { table: "differences", format: "md" })).content);
    expect(markdown).toContain(`待核实 ${expected}（其中已退回 1）`);
    const csv = String((await exportTable(result, scheme, { table: "differences", format: "csv" })).content);
    expect([...csv.matchAll(/,(?:待核实|已退回),/g)]).toHaveLength(expected);
  });

  it("and among those to decide, where the one sent back is offered again whatever its influence", () => {
    const { cases } = casesToDecide(evaluation, result, "D");
    expect(cases.filter(({ printed }) => isToVerify(printed))).toHaveLength(expected);
    expect(casesToDecide(evaluation, result, "A").cases.map(({ printed }) => printed.id)).toContain(sentBack.id);
    expect(sentBack).toMatchObject({ decision: { choice: "退回" }, rung: expect.stringMatching(/single|provisional/) });
    expect(sheet.some((cell) => cell.includes(`已退回，${REASON}，2020-03-01。`))).toBe(true);
  });
});
