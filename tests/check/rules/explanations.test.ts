import { describe, expect, it } from "vitest";
import { settleAnswers } from "../../../src/check/answers/settle-answers.js";
import { checkAnswers } from "../../../src/check/check.js";
import { evaluate } from "../../../src/evaluate.js";
import { type AnswerRow, answerLines, type SettledAnswer } from "../../../src/model/answer.js";
import type { Finding } from "../../../src/model/finding.js";
import { caseId, factId, lineIds } from "../../../src/model/identity.js";
import { present } from "../../build/present.js";
import { scheme } from "../../build/scheme.js";
import { nationalBatch } from "../../report/result/national-batch.js";

const GUIZHOU = "520000";
const LIAONING = "210000";
const before = evaluate(scheme, nationalBatch(), { name: "jiedui", version: "test" });
const SILENT = ["equal", "rounding", "single-source"];
const CASE = present(
  before.reconciliation.entries.find(
    ({ class: kind, link }) => link === "L06" && kind !== null && !SILENT.includes(kind),
  ),
).id;

interface Answered {
  readonly answers: readonly SettledAnswer[];
  readonly findings: readonly Finding[];
}

function answer(point: string, text: string, rest: Partial<AnswerRow> = {}): AnswerRow {
  const place = { file: "贵州.xlsx", sheet: "整改清单", row: 9, cell: "H9" };
  return { point, unit: GUIZHOU, text, measure: "", responsible: "", deadline: "", earlier: "", place, ...rest };
}

const inFile = (file: string): Pick<AnswerRow, "place"> => ({ place: { file, sheet: "整改清单", row: 9, cell: "H9" } });

/** What becomes of the answers in the national batch. */
function answered(...answers: AnswerRow[]): Answered {
  const context = { ...before, batch: { ...before.batch, answers } };
  const settled = settleAnswers(context, before.findings);
  return { answers: settled, findings: checkAnswers({ ...context, answers: settled }).findings };
}

const standings = ({ answers }: Answered): readonly string[] =>
  answers.map(({ standing, about }) => `${standing} ${about}`);

const told = ({ findings }: Answered, rule: string): readonly (readonly [string | null, string])[] =>
  findings.filter((one) => one.rule === rule).map(({ unit, message }) => [unit, message.zh] as const);

describe("an explanation", () => {
  it("stands beside the case, finding, fact or agreement line whose id it names", () => {
    const line = present(
      before.grading.units.find(({ unit }) => unit === GUIZHOU)?.lines.find(({ answersHere }) => answersHere),
    );
    const finding = present(before.findings.find(({ unit, link }) => unit === GUIZHOU && link !== null));
    const fact = present(before.batch.facts.find(({ unit }) => unit === "520600"));
    const lines = lineIds({ unit: GUIZHOU, link: line.line.link, item: line.line.item }, 2019).all;
    const after = answered(
      answer(CASE, "双方已核对"),
      answer(finding.id, "笔误"),
      answer(factId(fact, 2019), "已整改"),
      ...lines.slice(0, 1).map((id) => answer(id, "受疫情影响")),
    );
    expect(standings(after)).toEqual(["current case", "current finding", "current fact", "current line"]);
    expect(after.answers[3]?.ids).toEqual(expect.arrayContaining([...lines]));
    expect(after.findings).toEqual([]);
  });

  it("of a point that is not there any more is told once a file, with every row", () => {
    const gone = ["F0000000000001", "F0000000000002"].map((id) => answer(id, "已改"));
    const after = answered(...gone);
    expect(standings(after)).toEqual(["closed null", "closed null"]);
    expect(told(after, "explanation-closed")).toEqual([
      [
        GUIZHOU,
        "贵州：2 条反馈说明所说的事项已更正、已核定或不再列示：F0000000000001 贵州.xlsx!整改清单!H9; F0000000000002 贵州.xlsx!整改清单!H9。",
      ],
    ]);
  });

  it("of a case on which both sides agree by now is closed too", () => {
    const agreed = present(
      before.reconciliation.entries.find(({ class: kind, link }) => kind === "equal" && link === "L06"),
    );
    expect(standings(answered(answer(agreed.id, "已一致")))).toEqual(["closed case"]);
  });

  it("of another province's point is not shown, and told", () => {
    const foreign = caseId("L01", "fiscal_aid", 2019);
    const after = answered(answer(foreign, "越权"));
    expect(standings(after)).toEqual(["foreign case"]);
    expect(told(after, "explanation-foreign").map(([unit]) => unit)).toEqual([GUIZHOU]);
  });

  it("may be given by both provinces of a case, each for itself", () => {
    const after = answered(
      answer(CASE, "西部的话"),
      answer(CASE, "东部的话", { unit: LIAONING, ...inFile("辽宁.xlsx") }),
    );
    expect(standings(after)).toEqual(["current case", "current case"]);
    expect(told(after, "explanation-double")).toEqual([]);
  });

  it("replaces the one it was typed over, however the spreadsheet changed the spaces, and each chain has one end", () => {
    const [one, two, three] = ["第一次\n说明", "第二次", "第三次"].map((text) => answer(CASE, text));
    const over = (row: AnswerRow | undefined): string => answerLines(present(row)).join("\r\n");
    const chain = answered(
      answer(CASE, "第三次", { earlier: over(two), ...inFile("c.xlsx") }),
      answer(CASE, "第二次", { earlier: over(one), ...inFile("b.xlsx") }),
      present(one),
      answer(CASE, "第二次", { earlier: over(two), ...inFile("d.xlsx") }),
    );
    expect(standings(chain)).toEqual(["current case", "replaced case", "replaced case", "repeated case"]);
    expect(three?.text).toBe("第三次");
  });

  it("is shown with the other where two differ, also where each was typed over the other", () => {
    const over = (text: string): string => `说明：${text}`;
    for (const [first, second] of [
      ["", ""],
      [over("乙"), over("甲")],
    ]) {
      const both = answered(
        answer(CASE, "甲", { earlier: first ?? "", ...inFile("a.xlsx") }),
        answer(CASE, "乙", { earlier: second ?? "", ...inFile("b.xlsx") }),
      );
      expect(standings(both)).toEqual(["current case", "current case"]);
      expect(told(both, "explanation-double")).toEqual([
        [GUIZHOU, expect.stringContaining("1 个事项有内容不同的反馈说明（a.xlsx; b.xlsx；")],
      ]);
    }
  });
});
