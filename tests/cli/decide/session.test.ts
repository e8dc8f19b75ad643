import { describe, expect, it } from "vitest";
import {
  type AnswerReader,
  answer,
  beginSession,
  type Outcome,
  type Session,
} from "../../../src/cli/decide/session.js";
import { exact, shortText } from "../../../src/model/exact.js";
import { DECISION_CHOICES } from "../../../src/model/filing.js";

const reader: AnswerReader = {
  value: (_, text) => (/^\d+$/.test(text) ? exact(text) : { zh: "是文字", en: "it is words" }),
  date: (text) => (/^\d{4}-\d\d-\d\d$/.test(text) ? text : null),
  feedbackDate: "2020-03-01",
};
const CASES = ["C1", "C2", "C3"].map((caseId) => ({ caseId, choices: DECISION_CHOICES }));

/** A walk after some answers, and what came of each of them. */
function reached(answers: readonly string[], begun: Session = beginSession(CASES, null)) {
  const outcomes: Outcome[] = [];
  let session = begun;
  for (const text of answers) {
    const step = answer(session, text, reader);
    outcomes.push(step.outcome);
    session = step.session;
  }
  return { session, outcomes, last: outcomes.at(-1) };
}

const WHOLE = ["东部", "查阅名册", "文件1", "张三", "2021-01-01"];
const PLAIN = ["1", "理由", "", "", ""];

/** What was decided, on a line a case. */
const madeIn = ({ made }: Session): readonly string[] =>
  [...made.values()].map(({ caseId, choice, value, reason, document, decidedBy, validUntil }) =>
    [caseId, choice, value === null ? "" : shortText(value), reason, document, decidedBy, validUntil ?? ""].join("|"),
  );

describe("a case is asked", () => {
  it.each<[string, readonly string[], string]>([
    ["a side", WHOLE, "C1|东部||查阅名册|文件1|张三|2021-01-01"],
    ["by number", ["2", "理由", "", "", ""], "C1|中西部||理由|||"],
    ["in English", ["waive", "reason", "", "me", ""], "C1|豁免||reason||me|"],
    ["a value", ["核实", "120", "理由", "", "", ""], "C1|核实|120|理由|||"],
    ["a value after a word", ["3", "many", "120", "理由", "", "", ""], "C1|双方商定|120|理由|||"],
    ["a reason after none", ["1", "", "理由", "", "", ""], "C1|东部||理由|||"],
    ["another choice after going back", ["核实", "120", "b", "退回", "理由", "", "", ""], "C1|退回||理由|||"],
    ["a date after words", ["1", "理由", "", "", "明年", "2020-12-31"], "C1|东部||理由|||2020-12-31"],
    ["the feedback date itself", ["1", "理由", "", "", "2020-03-01"], "C1|东部||理由|||2020-03-01"],
  ])("%s", (_, answers, made) => {
    const { session, last } = reached(answers);
    expect(madeIn(session)).toEqual([made]);
    expect(last?.kind).toBe("recorded");
    expect([session.position, session.question]).toEqual([1, "choice"]);
  });

  it("in order, and for a value only where the choice needs one", () => {
    const questions = ["核实", "120", "理由", "文件", "张三"].map(
      (_, index, all) => reached(all.slice(0, index + 1)).session,
    );
    expect(questions.map(({ question }) => question)).toEqual(["value", "reason", "document", "decider", "expiry"]);
    expect(reached(["豁免"]).session.question).toBe("reason");
  });

  it("and not who decides, where that was said beforehand", () => {
    const { session } = reached(["1", "理由", "文件", ""], beginSession(CASES, "工作组"));
    expect(madeIn(session)).toEqual(["C1|东部||理由|文件|工作组|"]);
  });

  it("and an empty answer takes who decided before", () => {
    const { session } = reached([...WHOLE, ...PLAIN]);
    expect(madeIn(session)[1]).toBe("C2|东部||理由||张三|");
  });
});

describe("what cannot be used is asked again", () => {
  it.each<[string, readonly string[], object]>([
    ["no choice", ["7"], { why: "choice" }],
    ["an empty choice", [""], { why: "choice" }],
    ["no figure", ["核实", "很多"], { why: "value", obstacle: { zh: "是文字", en: "it is words" } }],
    ["no reason", ["1", ""], { why: "reason" }],
    ["no date", ["1", "理由", "", "", "明年"], { why: "date" }],
    ["a date before the feedback", ["1", "理由", "", "", "2020-02-29"], { why: "expired", feedbackDate: "2020-03-01" }],
    ["back from the first case", ["b"], { why: "first-case" }],
  ])("%s", (_, answers, complaint) => {
    const { session, last } = reached(answers);
    expect(last).toEqual({ kind: "complaint", complaint });
    expect(session).toEqual(reached(answers.slice(0, -1)).session);
  });

  it("a side that has not reported", () => {
    const silent = beginSession([{ caseId: "C1", choices: ["中西部", "退回"] }], null);
    expect(reached(["东部"], silent).last).toEqual({
      kind: "complaint",
      complaint: { why: "unavailable", choice: "东部" },
    });
  });
});

describe("a walk", () => {
  it("ends after the last case", () => {
    const { session } = reached([...WHOLE, "s", ...PLAIN]);
    expect(session.position).toBe(3);
    expect([[...session.made.keys()], [...session.skipped]]).toEqual([["C1", "C3"], ["C2"]]);
    expect(reached(["1"], session).last?.kind).toBe("left");
  });

  it.each(["q", "quit", "退出", "Ｑ"])("is left by %s at any question, with nothing half decided", (word) => {
    for (const answers of [[], ["核实"], ["核实", "120"], ["1", "理由"], ["1", "理由", "", ""]]) {
      const { session, last } = reached([...answers, word]);
      expect([last?.kind, session.made.size]).toEqual(["left", 0]);
    }
  });

  it("goes back to a decided case, and a new choice replaces the old one", () => {
    const { session, last } = reached([...WHOLE, "b", "豁免", "另一理由", "", "", ""]);
    expect(madeIn(session)).toEqual(["C1|豁免||另一理由||张三|"]);
    expect(last).toMatchObject({ kind: "recorded", replaces: { choice: "东部", reason: "查阅名册" } });
  });

  it("goes on from there to the next case that is not decided", () => {
    expect(reached([...WHOLE, ...PLAIN, "b", "b", "s"]).session.position).toBe(2);
    expect([...reached([...WHOLE, "b", "s"]).session.skipped]).toEqual([]);
  });

  it("counts a skipped case as decided once it is", () => {
    const { session } = reached(["s", "b", ...PLAIN]);
    expect([session.made.size, session.skipped.size]).toEqual([1, 0]);
  });
});
