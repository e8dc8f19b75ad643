import { describe, expect, it } from "vitest";
import { checkEntries, checkGrades, checkReturns, joinResults, runPass } from "../../src/check/check.js";
import { ENTRIES_RULES, GRADES_RULES, RETURNS_RULES } from "../../src/check/registry.js";
import { both, type Failure, returnsRule, type Verdict } from "../../src/check/rule.js";
import { findingId } from "../../src/model/identity.js";
import { batchOf, note, returnsContext } from "./build/batch.js";
import { entriesContext } from "./build/entry.js";
import { evaluation, gradesContext, row } from "./build/grading.js";
import { SCHEME } from "./build/scheme.js";

const TEXTS = { basis: "A-05" as const, title: both("题", "t"), examines: both("查", "e"), remedy: both("请", "r") };

function about(unit: string | null, link: string | null = null, item: string | null = null): Failure {
  return { unit, link, item, subject: null, place: { file: "" }, asRead: null, data: {} };
}

function rule(id: string, severity: "error" | "warning" | "info", verdict: Partial<Verdict>) {
  const failures = verdict.failures ?? [];
  const counts = { examined: failures.length, failed: failures.length, undecided: 0, errored: 0, ...verdict };
  return returnsRule({
    ...TEXTS,
    id,
    severity,
    message: { zh: () => "句", en: () => "sentence" },
    check: () => ({ ...counts, failures }),
  });
}

describe("runPass", () => {
  const context = returnsContext(batchOf());

  it("sorts by severity, unit, link, item and rule; what has none comes first", () => {
    const failures = [
      about("422800", "L13"),
      about("330100", "L13", "fiscal_aid"),
      about("330100", "L13", "cadres_sent"),
      about("330100"),
      about("110000", "L01"),
      about(null, "L13"),
      about(null),
    ];
    const { findings } = runPass(
      [rule("second", "warning", { failures }), rule("third", "error", { failures: [about("422800")] })],
      context,
    );
    expect(findings.map(({ rule: id, unit, link, item }) => [id, unit, link, item])).toEqual([
      ["third", "422800", null, null],
      ["second", null, null, null],
      ["second", null, "L13", null],
      ["second", "110000", "L01", null],
      ["second", "330100", null, null],
      ["second", "330100", "L13", "cadres_sent"],
      ["second", "330100", "L13", "fiscal_aid"],
      ["second", "422800", "L13", null],
    ]);
  });

  it("takes a failure's own severity and gives the stable id", () => {
    const failures = [{ ...about("330100"), severity: "info" as const, suppressedCount: 4, waived: true }];
    const { findings } = runPass([rule("one", "error", { failures })], context);
    expect(findings).toMatchObject([{ severity: "info", suppressedCount: 4, waived: true }]);
    expect(findings[0]?.id).toBe(findingId("one", about("330100"), 2019));
  });

  it("tallies what passed as the rest", () => {
    const verdict = { examined: 10, failed: 3, undecided: 2, errored: 1, failures: [about("330100")] };
    expect(runPass([rule("one", "error", verdict)], context).tallies).toEqual([
      { rule: "one", examined: 10, passed: 4, failed: 3, undecided: 2, errored: 1 },
    ]);
  });

  it("throws on two findings of one id, on a tally that does not add up and on what a rule throws", () => {
    const twice = rule("one", "error", { failures: [about("330100"), about("330100")] });
    expect(() => runPass([twice], context)).toThrow(/reports twice/u);
    expect(() => runPass([rule("one", "error", { examined: 0, undecided: 1 })], context)).toThrow(/more outcomes/u);
    const broken = {
      ...twice,
      run: () => {
        throw new Error("a bug");
      },
    };
    expect(() => runPass([broken], context)).toThrow("a bug");
  });
});

describe("the three passes", () => {
  it("tally every rule of their own in registry order, also on nothing", () => {
    const passes = [
      [checkReturns(returnsContext(batchOf())), RETURNS_RULES],
      [checkEntries(entriesContext([])), ENTRIES_RULES],
      [checkGrades(gradesContext()), GRADES_RULES],
    ] as const;
    for (const [result, rules] of passes) {
      expect(result.tallies.map((tally) => tally.rule)).toEqual(rules.map(({ id }) => id));
    }
  });

  it("are joined in one order over all findings", () => {
    const returns = checkReturns(returnsContext(batchOf({ notes: [note("file-skipped"), note("unit-unknown")] })));
    const grades = checkGrades(gradesContext(evaluation("330100", { rows: [row(1, [], { letter: null })] })));
    const joined = joinResults(SCHEME, [returns, grades]);
    expect(joined.findings.map((finding) => finding.rule).slice(0, 2)).toEqual(["unit-unknown", "row-unrated"]);
    expect(joined.tallies).toEqual([...returns.tallies, ...grades.tallies]);
  });
});
