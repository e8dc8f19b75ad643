import { describe, expect, it } from "vitest";
import { decisionNotApplied } from "../../../src/check/rules/decision-not-applied.js";
import { decisionOutdated } from "../../../src/check/rules/decision-outdated.js";
import { levelsDiffer } from "../../../src/check/rules/levels-differ.js";
import { oneSideSilent } from "../../../src/check/rules/one-side-silent.js";
import { DECISION_REFUSALS, type DecisionOutcome } from "../../../src/model/decision-outcome.js";
import { exact } from "../../../src/model/exact.js";
import { batchOf, figure, filed, filledReturn } from "../build/batch.js";
import { decision, entriesContext, entry, report } from "../build/entry.js";
import { runRule } from "../build/triples.js";

describe("one-side-silent", () => {
  const EAST_ONLY = entry([report("330100", figure(5000)), report("422800", figure(""))], {
    class: "one-sided",
    rung: "single",
  });

  it("asks the directly responsible unit of the silent side", () => {
    const outcome = runRule(
      oneSideSilent,
      entriesContext([EAST_ONLY, entry([], { class: "equal", item: "cadres_sent" })]),
    );
    expect(outcome.triples).toEqual([["422800", "L13.fiscal_aid", "one-side-silent"]]);
    expect(outcome.findings[0]?.data).toMatchObject({ silent: "west", value: "5000", reporter: "330100", typed: "" });
    expect(outcome.counts).toEqual([1, 1, 0, 0]);
  });

  it("asks the province where its city filed no return, and repeats what was typed", () => {
    const one = entry([report("422800", figure(70)), report("330000", figure("同上"))], { class: "one-sided" });
    const returns = [filledReturn("330000", ["L13.cadres_sent"]), filledReturn("422800", ["L13.fiscal_aid"])];
    const { findings } = runRule(oneSideSilent, entriesContext([one], [], batchOf({ returns })));
    expect(findings.map(({ unit, data }) => [unit, data["silent"], data["typed"]])).toEqual([
      ["330000", "east", "同上"],
    ]);
  });

  it.each([
    ["no return of the silent side", [filledReturn("330100", ["L13.fiscal_aid"])]],
    ["the whole link left out", [filledReturn("330100", ["L13.fiscal_aid"]), filed("422800", {})]],
  ])("is undecided for %s: another finding stands for it", (_, returns) => {
    expect(runRule(oneSideSilent, entriesContext([EAST_ONLY], [], batchOf({ returns }))).counts).toEqual([0, 0, 1, 0]);
  });

  it("is undecided where both are silent, and leaves single-source items alone", () => {
    const both = entry([], { class: null });
    const single = entry([], { class: "single-source", item: "west_leader_visits" });
    expect(runRule(oneSideSilent, entriesContext([both, single])).counts).toEqual([0, 0, 1, 0]);
  });

  it.each([
    ["豁免", "single", "warning", true],
    ["核实", "verified", "info", false],
  ] as const)("with a decision %s", (choice, rung, severity, waived) => {
    const one = { ...EAST_ONLY, rung, decision: decision({ choice }) };
    const { findings } = runRule(oneSideSilent, entriesContext([one]));
    expect(findings.map((finding) => [finding.severity, finding.waived])).toEqual([[severity, waived]]);
  });
});

describe("levels-differ", () => {
  const levels = { class: "equal", levelsDiffer: ["east"] } as const;
  const WEST = report("422800", figure(5000));

  it.each([
    ["another figure", figure(5000), figure(3000), [["330000", "L13.fiscal_aid", "levels-differ"]]],
    ["half a last digit apart", figure(5000), figure(5001), []],
    ["more than the last digits allow", figure(5000), figure(5002), [["330000", "L13.fiscal_aid", "levels-differ"]]],
  ])("%s", (_, city, province, expected) => {
    const one = entry([report("330100", city), report("330000", province), WEST], levels);
    expect(runRule(levelsDiffer, entriesContext([one])).triples).toEqual(expected);
  });

  it("counts persons exactly", () => {
    const reports = [report("330100", figure(50)), report("330000", figure(51)), report("422800", figure(50))];
    const one = entry(reports, { ...levels, item: "cadres_sent" });
    expect(runRule(levelsDiffer, entriesContext([one])).counts).toEqual([0, 1, 0, 0]);
  });

  it("leaves it to the case where the two sides differ too", () => {
    const reports = [report("330100", figure(5000)), report("330000", figure(3000)), report("422800", figure(10))];
    const one = entry(reports, { class: "unexplained", levelsDiffer: ["east"] });
    expect(runRule(levelsDiffer, entriesContext([one])).counts).toEqual([1, 0, 0, 0]);
  });
});

describe("decision-not-applied", () => {
  // Outdated ones are told by a rule of their own, superseded ones by none.
  const REFUSALS = DECISION_REFUSALS.filter((one) => one !== "outdated" && one !== "superseded");

  it.each(REFUSALS)("says why: %s", (refusal) => {
    const decisions = [
      { decision: decision(), refusal: null, changes: [], against: [] },
      { decision: decision({ caseId: "", choiceAsRead: "东部" }), refusal, changes: [], against: [] },
    ];
    const outcome = runRule(decisionNotApplied, entriesContext([], decisions));
    expect(outcome.triples).toEqual([["", "L13.fiscal_aid", "decision-not-applied"]]);
    expect(outcome.findings[0]?.data).toMatchObject({ refusal, choice: "东部" });
    expect(outcome.counts).toEqual([1, 1, 0, 0]);
  });

  it("has a sentence of its own for each", () => {
    const sentences = REFUSALS.map(
      (refusal) =>
        runRule(decisionNotApplied, entriesContext([], [{ decision: decision(), refusal, changes: [], against: [] }]))
          .findings[0]?.message.zh,
    );
    expect(new Set(sentences).size).toBe(REFUSALS.length);
  });

  it("keeps two conflicting decisions on one item apart", () => {
    const [first, second] = [
      decision({ value: figure(1) }),
      decision({ value: figure(2), place: { file: "乙.csv", row: 7 } }),
    ];
    const conflicting = { refusal: "conflicting" as const, changes: [] };
    const decisions = [
      { decision: first, ...conflicting, against: [second] },
      { decision: second, ...conflicting, against: [first] },
    ];
    const { findings } = runRule(decisionNotApplied, entriesContext([], decisions));
    expect(findings).toHaveLength(2);
    expect(findings.some(({ message }) => message.zh.includes("另一条在 乙.csv!7（"))).toBe(true);
    expect(findings.some(({ message }) => message.en.includes("; the other stands in 乙.csv!7 ("))).toBe(true);
  });

  it("is about the unit for a unit's own item", () => {
    const own = decision({ link: null, unit: "330100", item: "study_sessions" });
    const outcome = runRule(
      decisionNotApplied,
      entriesContext([], [{ decision: own, refusal: "not-for-unit-items", changes: [], against: [] }]),
    );
    expect(outcome.triples).toEqual([["330100", ".study_sessions", "decision-not-applied"]]);
  });
});

describe("decision-outdated", () => {
  const filed = decision({ choice: "东部", choiceAsRead: "东部", madeOnEast: figure(4800) });
  const changed = (madeOn: number | null, now: number | null): DecisionOutcome["changes"] => [
    { side: "east", madeOn: madeOn === null ? null : exact(madeOn), now: now === null ? null : exact(now) },
  ];

  it.each<[string, DecisionOutcome, readonly number[]]>([
    ["made on the figure that stands", { decision: filed, refusal: null, changes: [], against: [] }, [1, 0, 0, 0]],
    [
      "made on another",
      { decision: filed, refusal: "outdated", changes: changed(4800, 5000), against: [] },
      [0, 1, 0, 0],
    ],
    ["that names no figure", { decision: decision(), refusal: null, changes: [], against: [] }, [0, 0, 1, 0]],
    [
      "decided again since",
      { decision: filed, refusal: "superseded", changes: [], against: [decision()] },
      [1, 0, 0, 0],
    ],
    ["refused for another reason", { decision: filed, refusal: "expired", changes: [], against: [] }, [0, 0, 1, 0]],
  ])("a decision %s", (_, outcome, counts) => {
    expect(runRule(decisionOutdated, entriesContext([], [outcome])).counts).toEqual(counts);
  });

  it.each<[number | null, number | null, string, string]>([
    [4800, 5000, "东部数由 4800 万元 变为 5000 万元", "the eastern figure went from 4800 万元 to 5000 万元"],
    [null, 5000, "东部数由 未报 变为 5000 万元", "the eastern figure went from not reported to 5000 万元"],
    [4800, null, "东部数由 4800 万元 变为 未报", "the eastern figure went from 4800 万元 to not reported"],
  ])("shows %s and %s", (madeOn, now, zh, en) => {
    const outcome: DecisionOutcome = {
      decision: filed,
      refusal: "outdated",
      changes: changed(madeOn, now),
      against: [],
    };
    const [finding] = runRule(decisionOutdated, entriesContext([], [outcome])).findings;
    expect(finding?.message.zh).toContain(zh);
    expect(finding?.message.en).toContain(en);
  });
});
