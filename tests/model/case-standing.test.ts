import { describe, expect, it } from "vitest";
import { agrees, isUndisputed, isUnverified } from "../../src/model/case-class.js";
import { isSettled, isToVerify, standingOf } from "../../src/model/case-standing.js";
import { DECISION_CHOICES, type DecisionChoice } from "../../src/model/filing.js";
import type { CaseClass } from "../../src/model/reconciliation.js";

const CLASSES: readonly (readonly [CaseClass | null, "agrees" | "alone" | "silent" | "tolerated" | "differs"])[] = [
  ["equal", "agrees"],
  ["rounding", "agrees"],
  ["single-source", "alone"],
  [null, "silent"],
  ["tolerance", "tolerated"],
  ["one-sided", "differs"],
  ["unit-scale", "differs"],
  ["keying", "differs"],
  ["swapped", "differs"],
  ["repeated", "differs"],
  ["unexplained", "differs"],
];

describe.each(CLASSES)("a case of class %s", (kind, group) => {
  it(`is one of those: ${group}`, () => {
    expect(agrees(kind)).toBe(group === "agrees");
    expect(isUndisputed(kind)).toBe(group === "agrees" || group === "alone");
    expect(isUnverified(kind)).toBe(group === "differs");
  });

  it("is to verify while nothing settles it, and stays so when it is sent back", () => {
    expect(isToVerify({ class: kind, decision: null })).toBe(group === "differs");
    expect(isToVerify({ class: kind, decision: { choice: "退回" } })).toBe(group !== "alone");
    for (const choice of DECISION_CHOICES.filter((one) => one !== "退回")) {
      expect(isToVerify({ class: kind, decision: { choice } }), choice).toBe(false);
    }
  });
});

it.each<[DecisionChoice | null, boolean, string]>([
  [null, false, "to-verify"],
  ["退回", false, "sent-back"],
  ["豁免", true, "waived"],
  ["东部", true, "decided"],
  ["中西部", true, "decided"],
  ["双方商定", true, "decided"],
  ["核实", true, "decided"],
])("%s settles: %s, and the case is %s", (choice, settles, standing) => {
  const decision = choice === null ? null : { choice };
  expect(isSettled(decision)).toBe(settles);
  expect(standingOf({ class: "keying", decision })).toBe(standing);
});
