import { describe, expect, it } from "vitest";
import { agreementLineDouble } from "../../../src/check/rules/agreement-line-double.js";
import { agreementLineUnusable } from "../../../src/check/rules/agreement-line-unusable.js";
import { agreementMissing } from "../../../src/check/rules/agreement-missing.js";
import { bindingNotSaid } from "../../../src/check/rules/binding-not-said.js";
import { AGREEMENT_PLACE, agreementRow, line } from "../build/agreement.js";
import { batchOf, returnsContext } from "../build/batch.js";
import { runRule } from "../build/triples.js";

const SOUND = line();
const DOUBLE = line({ fault: "double", target: null, places: [AGREEMENT_PLACE, { file: "协议.csv", row: 7 }] });

describe("agreement-line-double", () => {
  it("names every place of a line that contradicts itself", () => {
    const agreement = [line({ item: "cadres_sent" }), DOUBLE];
    const outcome = runRule(agreementLineDouble, returnsContext(batchOf(), agreement));
    expect(outcome.triples).toEqual([["", "L13.fiscal_aid", "agreement-line-double"]]);
    expect(outcome.findings[0]?.data).toEqual({ count: 2, places: "协议.csv!2; 协议.csv!7" });
    expect(outcome.counts).toEqual([1, 1, 0, 0]);
  });
});

describe("agreement-line-unusable", () => {
  it.each(["target-unreadable", "duty-unreadable", "item-unknown", "scope-differs"] as const)("rejects %s", (fault) => {
    const outcome = runRule(
      agreementLineUnusable,
      returnsContext(batchOf(), [SOUND, line({ item: "cadres_sent", fault })]),
    );
    expect(outcome.findings.map(({ data }) => data)).toEqual([{ fault }]);
    expect(outcome.counts).toEqual([1, 1, 0, 0]);
  });

  it("accepts a line without target that is not in error, and leaves a double one to its own rule", () => {
    const agreement = [line({ target: null, targetAsRead: "不适用" }), DOUBLE];
    expect(runRule(agreementLineUnusable, returnsContext(batchOf(), agreement)).counts).toEqual([2, 0, 0, 0]);
  });

  it("folds lines of one link whose items are all unknown", () => {
    const unknown = line({ item: null, fault: "item-unknown" });
    const outcome = runRule(agreementLineUnusable, returnsContext(batchOf(), [unknown, unknown]));
    expect(outcome.findings.map(({ suppressedCount }) => suppressedCount)).toEqual([1]);
    expect(outcome.counts).toEqual([0, 2, 0, 0]);
  });
});

describe("binding-not-said", () => {
  it("rejects a row that says neither 是 nor 否", () => {
    const agreement = [
      agreementRow(),
      agreementRow({ item: "cadres_sent", binding: false, bindingAsRead: "否" }),
      agreementRow({ link: null, unit: "330100", item: "study_sessions", binding: null, bindingAsRead: "" }),
    ];
    const outcome = runRule(bindingNotSaid, returnsContext(batchOf({ agreement })));
    expect(outcome.triples).toEqual([["330100", ".study_sessions", "binding-not-said"]]);
    expect(outcome.counts).toEqual([2, 1, 0, 0]);
  });
});

describe("agreement-missing", () => {
  it.each([
    ["no agreement at all", [], ["L01", "L13"]],
    ["a line in error is a line", [DOUBLE], ["L01"]],
    [
      "a unit's own line covers no link",
      [line({ link: null, unit: "330100", item: "study_sessions" })],
      ["L01", "L13"],
    ],
  ] as const)("%s", (_, agreement, links) => {
    const outcome = runRule(agreementMissing, returnsContext(batchOf(), agreement));
    expect(outcome.triples).toEqual(links.map((link) => ["", `${link}.`, "agreement-missing"]));
    expect(outcome.findings.every(({ severity }) => severity === "info")).toBe(true);
  });
});
