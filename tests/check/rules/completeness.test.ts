import { describe, expect, it } from "vitest";
import { itemBlank } from "../../../src/check/rules/item-blank.js";
import { returnDuplicate } from "../../../src/check/rules/return-duplicate.js";
import { returnLate } from "../../../src/check/rules/return-late.js";
import { returnMissing } from "../../../src/check/rules/return-missing.js";
import { returnReplaced } from "../../../src/check/rules/return-replaced.js";
import { returnUnreadable } from "../../../src/check/rules/return-unreadable.js";
import type { Completeness, InputFile, ReturnStatus } from "../../../src/model/batch.js";
import { batchOf, figure, filed, filledReturn, returnsContext } from "../build/batch.js";
import { runRule } from "../build/triples.js";

function status(unit: string, state: ReturnStatus, ...files: string[]): Completeness {
  return { unit, status: state, files };
}

const COMPLETENESS = [
  status("330000", "missing"),
  status("330100", "duplicate", "a.csv", "b.csv"),
  status("422800", "received", "c.csv"),
  status("420000", "unreadable", "d.csv"),
];
const PARTNER = filledReturn("422800", ["L13.cadres_sent", "L13.fiscal_aid", "L13.west_leader_visits"]);

describe("what became of each unit's return", () => {
  const context = returnsContext(batchOf({ completeness: COMPLETENESS, returns: [PARTNER] }));

  it.each([
    [returnMissing, "330000", "return-missing"],
    [returnDuplicate, "330100", "return-duplicate"],
    [returnUnreadable, "420000", "return-unreadable"],
  ] as const)("%#", (rule, unit, id) => {
    const outcome = runRule(rule, context);
    expect(outcome.triples).toEqual([[unit, ".", id]]);
    expect(outcome.counts).toEqual([3, 1, 0, 0]);
  });

  it("return-duplicate names both files and stands for the partner's mirrored figures", () => {
    const { findings } = runRule(returnDuplicate, context);
    expect(findings[0]?.data).toMatchObject({ files: "a.csv; b.csv", count: 2 });
    expect(findings[0]?.suppressedCount).toBe(2);
  });

  it("return-replaced names the return that was used and the one that was not", () => {
    const entry = { ...status("330100", "received", "b.csv", "a.csv"), replaced: ["a.csv"] };
    const outcome = runRule(returnReplaced, returnsContext(batchOf({ completeness: [...COMPLETENESS, entry] })));
    expect(outcome.triples).toEqual([["330100", ".", "return-replaced"]]);
    expect(outcome.findings[0]).toMatchObject({
      severity: "info",
      place: { file: "a.csv" },
      data: { used: "b.csv", replaced: "a.csv" },
    });
  });

  it("return-missing counts them at the directly responsible unit alone", () => {
    const completeness = [status("330000", "missing"), status("330100", "missing"), status("422800", "received")];
    const { findings } = runRule(returnMissing, returnsContext(batchOf({ completeness, returns: [PARTNER] })));
    expect(findings.map(({ unit, suppressedCount }) => [unit, suppressedCount])).toEqual([
      ["330000", 0],
      ["330100", 2],
    ]);
  });

  it("return-missing counts none where the province answered for its city", () => {
    const completeness = [status("330100", "missing")];
    const returns = [PARTNER, filledReturn("330000", ["L13.cadres_sent"])];
    const { findings } = runRule(returnMissing, returnsContext(batchOf({ completeness, returns })));
    expect(findings.map(({ suppressedCount }) => suppressedCount)).toEqual([0]);
  });
});

describe("return-late", () => {
  function file(path: string, received: string | null, form: InputFile["form"] = "return"): InputFile {
    return { path, sha256: "", form, units: form === "return" ? ["330100"] : [], encoding: null, received };
  }
  const files = [
    file("on.csv", "2019-12-31"),
    file("late.csv", "2020-01-01"),
    file("who.csv", null),
    file("t", null, "facts"),
  ];

  it("tells late, in time and not said apart", () => {
    const settings = { deadline: "2019-12-31", feedbackDate: null, scheme: null };
    const outcome = runRule(returnLate, returnsContext(batchOf({ files, settings })));
    expect(outcome.triples).toEqual([["330100", ".", "return-late"]]);
    expect(outcome.findings[0]?.subject).toBe("late.csv");
    expect(outcome.counts).toEqual([1, 1, 1, 0]);
  });

  it("could not run without a deadline", () => {
    expect(runRule(returnLate, returnsContext(batchOf({ files }))).counts).toEqual([0, 0, 0, 3]);
  });
});

describe("item-blank", () => {
  const KEYS = ["L13.cadres_sent", "L13.fiscal_aid", "study_sessions"];

  it.each([
    ["nothing blank", {}, [], [2, 0, 0, 0]],
    ["blank cell", { "L13.fiscal_aid": {} }, [["330100", "L13."]], [1, 1, 0, 0]],
    ["0 is a figure", { "L13.fiscal_aid": { actual: figure(0) } }, [], [2, 0, 0, 0]],
    [
      "不适用 is no blank",
      { "L13.fiscal_aid": { actual: figure("不适用", { state: "not-applicable" }) } },
      [],
      [2, 0, 0, 0],
    ],
    ["unreadable is no blank", { "L13.fiscal_aid": { actual: figure("同上") } }, [], [2, 0, 0, 0]],
    ["unit item", { study_sessions: {} }, [["330100", "."]], [1, 1, 0, 0]],
  ] as const)("%s", (_, rows, expected, counts) => {
    const outcome = runRule(itemBlank, returnsContext(batchOf({ returns: [filledReturn("330100", KEYS, rows)] })));
    expect(outcome.triples).toEqual(expected.map(([unit, about]) => [unit, about, "item-blank"]));
    expect(outcome.counts).toEqual(counts);
  });

  it("is one finding for a link that was left out, rows or no rows", () => {
    const outcome = runRule(
      itemBlank,
      returnsContext(batchOf({ returns: [filed("330100", { study_sessions: { actual: figure(4) } })] })),
    );
    expect(outcome.triples).toEqual([["330100", "L13.", "item-blank"]]);
    expect(outcome.findings[0]?.data).toEqual({ codes: "2.01 3.03", count: 2, of: 2, whole: true });
    expect(outcome.findings[0]?.suppressedCount).toBe(1);
  });

  it("asks no unit for what the other side reports, nor for other units' links", () => {
    const outcome = runRule(itemBlank, returnsContext(batchOf({ returns: [filed("422800", {})] })));
    expect(outcome.findings.map(({ link, data }) => [link, data["codes"]])).toEqual([
      [null, "1.07"],
      ["L13", "1.03 2.01 3.03"],
    ]);
  });
});
