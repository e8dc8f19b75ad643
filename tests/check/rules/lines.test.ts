import { describe, expect, it } from "vitest";
import { agreementLineDisputed } from "../../../src/check/rules/agreement-line-disputed.js";
import { agreementLineMissed } from "../../../src/check/rules/agreement-line-missed.js";
import { agreementLineUnreported } from "../../../src/check/rules/agreement-line-unreported.js";
import { exact } from "../../../src/model/exact.js";
import { line } from "../build/agreement.js";
import { evaluation, gradesContext, lineResult } from "../build/grading.js";
import { runRule } from "../build/triples.js";

const RULES = [agreementLineMissed, agreementLineDisputed, agreementLineUnreported];

describe("binding lines by status", () => {
  it.each([
    [
      "met",
      [],
      [
        [1, 0, 0, 0],
        [1, 0, 0, 0],
        [1, 0, 0, 0],
      ],
    ],
    [
      "missed",
      ["agreement-line-missed"],
      [
        [0, 1, 0, 0],
        [1, 0, 0, 0],
        [1, 0, 0, 0],
      ],
    ],
    [
      "disputed",
      ["agreement-line-disputed"],
      [
        [0, 0, 1, 0],
        [0, 1, 0, 0],
        [1, 0, 0, 0],
      ],
    ],
    [
      "unreported",
      ["agreement-line-unreported"],
      [
        [0, 0, 1, 0],
        [0, 0, 1, 0],
        [0, 1, 0, 0],
      ],
    ],
    [
      "no-target",
      [],
      [
        [0, 0, 1, 0],
        [0, 0, 1, 0],
        [0, 0, 1, 0],
      ],
    ],
  ] as const)("%s", (status, rules, counts) => {
    const context = gradesContext(evaluation("330100", { lines: [lineResult({ status })] }));
    const outcomes = RULES.map((rule) => runRule(rule, context));
    expect(outcomes.flatMap(({ triples }) => triples)).toEqual(rules.map((id) => ["330100", "L13.fiscal_aid", id]));
    expect(outcomes.map((outcome) => outcome.counts)).toEqual(counts);
  });
});

describe("agreement-line-missed", () => {
  const lines = [lineResult()];

  it("is one finding at the directly responsible unit and names its province too, in any order", () => {
    const context = gradesContext(evaluation("330000", { lines }), evaluation("330100", { lines }));
    const { findings, counts } = runRule(agreementLineMissed, context);
    expect(findings.map(({ unit, severity, data }) => [unit, severity, data])).toEqual([
      [
        "330100",
        "error",
        {
          answering: "330100,330000",
          target: "100",
          adopted: "80",
          low: "80",
          high: "80",
          shortfall: "20",
          percent: "80",
          measureUnit: "万元",
        },
      ],
    ]);
    expect(counts).toEqual([0, 1, 0, 0]);
  });

  it("stands at the province where the city is not evaluated", () => {
    const { findings } = runRule(agreementLineMissed, gradesContext(evaluation("330000", { lines })));
    expect(findings.map(({ unit, data }) => [unit, data["answering"]])).toEqual([["330000", "330000"]]);
  });

  it("is one for each side where both answer", () => {
    const both = [lineResult({ line: line({ item: "cadres_sent", answers: ["east", "west"] }) })];
    const context = gradesContext(...["330100", "422800", "420000"].map((unit) => evaluation(unit, { lines: both })));
    expect(runRule(agreementLineMissed, context).findings.map(({ unit }) => unit)).toEqual(["330100", "422800"]);
  });

  it("passes over lines that do not bind or that the unit does not answer for", () => {
    const others = [
      lineResult({ line: line({ binding: false }) }),
      lineResult({ line: line({ item: "cadres_sent" }), answersHere: false }),
    ];
    const context = gradesContext(evaluation("330100", { lines: others }));
    expect(runRule(agreementLineMissed, context).counts).toEqual([0, 0, 0, 0]);
  });

  it("is waived by a V1 排除", () => {
    const context = gradesContext(evaluation("330100", { lines: [lineResult({ waived: true })] }));
    expect(runRule(agreementLineMissed, context).findings.map(({ waived }) => waived)).toEqual([true]);
  });

  it("holds for a unit's own item", () => {
    const own = lineResult({
      line: line({ link: null, unit: "330100", item: "study_sessions", target: exact(4) }),
      adopted: exact(3),
    });
    const { triples } = runRule(agreementLineMissed, gradesContext(evaluation("330100", { lines: [own] })));
    expect(triples).toEqual([["330100", ".study_sessions", "agreement-line-missed"]]);
  });
});
