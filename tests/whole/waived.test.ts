import type { Workbook } from "exceljs";
import { beforeAll, describe, expect, it } from "vitest";
import { findingsText } from "../../src/cli/show/findings-text.js";
import type { DecisionRow } from "../../src/model/filing.js";
import { gradingWorkbook } from "../../src/report/grading-workbook/grading-workbook.js";
import type { Result, ResultFinding } from "../../src/report/result/schema.js";
import { terminalWords } from "../../src/wording/terminal/terminal-words.js";
import { decision } from "../build/decision-row.js";
import { present } from "../build/present.js";
import { scheme } from "../build/scheme.js";
import { openFeedback, sheetRows } from "../report/feedback-workbook/feedback-rows.js";
import { openWorkbook } from "../report/workbook/decode-workbook.js";
import { readSample, resultOf } from "./sample-result.js";

const WHO = {
  reason: "名册已核",
  document: "核查记录2号",
  decidedBy: "评价工作组",
  date: "2020-03-02",
  validUntil: "2020-12-31",
};
/** A difference, a difference between levels on what one side reports, a unit's own item, and one that is sent back. */
const DECISIONS: readonly DecisionRow[] = [
  decision("L20", "jobs_elsewhere", "豁免", null, WHO),
  decision("L11", "people_benefited", "豁免", null, WHO),
  decision(null, "budget_revenue", "豁免", null, { ...WHO, unit: "350200" }),
  decision("L07", "jobs_elsewhere", "退回", null, WHO),
];
const TOLD = "名册已核，核查记录2号，评价工作组，2020-03-02，有效期至 2020-12-31";

let before: Result;
let after: Result;
let book: Workbook;
beforeAll(async () => {
  const batch = await readSample();
  before = resultOf(batch);
  after = resultOf({ ...batch, decisions: [...batch.decisions, ...DECISIONS] });
  book = await openWorkbook((await gradingWorkbook(after, scheme)).bytes);
});

const waivedIn = ({ findings }: Result): readonly ResultFinding[] => findings.filter(({ waived }) => waived);
const rowWith = (sheet: string, text: string): string =>
  present(
    sheetRows(book, sheet).find((row) => row.includes(text)),
    `${sheet} ${text}`,
  );

describe("a waived finding", () => {
  it("stays counted, with the decision that waives it", () => {
    expect(waivedIn(before)).toEqual([]);
    expect(waivedIn(after).map(({ rule, unit, link, item }) => [rule, unit, link, item])).toEqual([
      ["sides-differ-unexplained", null, "L20", "jobs_elsewhere"],
      ["implausible-budget-share", "350200", null, "budget_revenue"],
      ["levels-differ", "520000", "L11", "people_benefited"],
    ]);
    for (const { decision: waiver } of waivedIn(after)) {
      expect(waiver).toMatchObject({ choice: "豁免", ...WHO });
    }
    const countsOf = ({ tallies }: Result) => tallies.filter(({ rule }) => !rule.startsWith("decision-"));
    expect(countsOf(after)).toEqual(countsOf(before));
    expect(after.findings.map(({ id }) => id).sort()).toEqual(before.findings.map(({ id }) => id).sort());
  });

  it("changes no number", () => {
    const figures = ({ reconciliation, units }: Result) => [
      reconciliation.map(({ adopted, rung }) => [adopted, rung]),
      units.map(({ total, grade }) => [total, grade.suggested]),
    ];
    expect(figures(after)).toEqual(figures(before));
  });

  it("is listed as waived in the grading workbook, by whom, when, why and on what", () => {
    for (const { id } of waivedIn(after)) {
      expect(rowWith("校验问题", id)).toContain(`已豁免：豁免，${TOLD}`);
    }
    const [difference] = waivedIn(after);
    expect(rowWith("双方数据核对", String(difference?.data["case"]))).toContain(`核定：豁免，${TOLD}`);
  });

  it("is listed in the feedback and not asked to be rectified", async () => {
    const guizhou = await openFeedback(after, "520000");
    const id = present(waivedIn(after).find(({ rule }) => rule === "levels-differ")).id;
    const row = present(sheetRows(guizhou, "数据问题").find((text) => text.startsWith(id)));
    expect(row).toContain("（已豁免）");
    expect(row).toContain("已豁免，无须说明");
    expect(sheetRows(guizhou, "整改清单").join("\n")).not.toContain(id);
    expect(row).not.toContain("评价工作组");
  });

  it.each([
    ["zh", "（其中已豁免 3 条）"],
    ["en", "(3 of them waived)"],
  ] as const)("is counted in the terminal: %s", (language, words) => {
    const terminal = { language, words: terminalWords(language), columns: 80, colour: false } as never;
    expect(findingsText(after.findings, terminal, true)).toContain(words);
    expect(findingsText(before.findings, terminal, true)).not.toContain(words);
  });
});

describe("核定采用情况", () => {
  it("lists every decision, units' own items too, and what became of it", () => {
    const rows = sheetRows(book, "核定采用情况");
    expect(rows.filter((row) => row.includes("评价工作组"))).toHaveLength(DECISIONS.length);
    expect(rows.find((row) => row.includes("|厦门|"))).toMatch(
      /\|豁免\|.*\|评价工作组\|2020-03-02\|2020-12-31\|已采用\|/u,
    );
    expect(rows.find((row) => row.includes("|未采用："))).toContain("未采用：没有填写理由");
  });

  it("and a case that was sent back is told beside its figures, which stand", () => {
    expect(rowWith("双方数据核对", "Cf5po09h193f0d")).toContain(`核定：退回，${TOLD}`);
    const entry = after.reconciliation.find(({ id }) => id === "Cf5po09h193f0d");
    expect(entry).toMatchObject({ rung: "provisional", decision: { choice: "退回", ...WHO } });
  });
});
