import { describe, expect, it } from "vitest";
import type { Batch } from "../../src/model/batch.js";
import type { DecisionRow } from "../../src/model/filing.js";
import { batchOf } from "../build/batch.js";
import { bothFile, LINK } from "../build/case.js";
import { decision } from "../build/decision-row.js";
import { entryOf, reconciled } from "../build/evaluated.js";
import { type Filed, inError, notApplicable, unreadable } from "../build/figure.js";
import { text } from "../build/texts.js";

const ITEM = "fiscal_aid";
const batchWith = (
  decisions: DecisionRow[],
  east: Filed = 5000,
  west: Filed = 4000,
  feedbackDate: string | null = null,
) => batchOf(bothFile(ITEM, east, west), { decisions, settings: { deadline: null, feedbackDate, scheme: null } });
const refusals = (batch: Batch) => reconciled(batch).decisions.map((outcome) => outcome.refusal);
const adopted = (batch: Batch) => {
  const entry = entryOf(batch, LINK, ITEM);
  return [entry.rung, text(entry.adopted), entry.decision?.choice ?? null];
};
const UNCHANGED = ["provisional", "4000", null];
const verified = (value: Filed, rest: Partial<DecisionRow> = {}) => decision(LINK, ITEM, "核实", value, rest);

describe("a decision that cannot be applied", () => {
  it.each<[string, DecisionRow, string]>([
    ["no choice", decision(LINK, ITEM, null), "choice-missing"],
    ["核实 without reason", verified(4500, { reason: "" }), "reason-missing"],
    ["东部 without reason", decision(LINK, ITEM, "东部", null, { reason: "" }), "reason-missing"],
    ["退回 without reason", decision(LINK, ITEM, "退回", null, { reason: "" }), "reason-missing"],
    ["豁免 without reason", decision(LINK, ITEM, "豁免", null, { reason: "" }), "reason-missing"],
    ["核实 without value", verified(null), "value-missing"],
    ["核实 of 不适用", verified(notApplicable), "value-missing"],
    ["核实 of an unreadable value", verified(unreadable), "value-missing"],
    ["核实 of a negative value", verified(inError(-1)), "value-missing"],
    ["双方商定 without value", decision(LINK, ITEM, "双方商定"), "value-missing"],
    ["有效期至 is no date", verified(4500, { validUntilReadable: false }), "expiry-unreadable"],
    ["no item", decision(LINK, null, "核实", 4500), "no-such-case"],
    ["neither link nor unit", decision(null, ITEM, "核实", 4500), "no-such-case"],
    ["an item nobody filed", decision(LINK, "jobs_east", "核实", 4500), "no-such-case"],
    ["another link", decision("L14", ITEM, "核实", 4500), "no-such-case"],
    ["a unit item on a link", decision(LINK, "land_quota", "核实", 4500), "no-such-case"],
  ])("%s", (_, row, refusal) => {
    const batch = batchWith([row]);
    expect(refusals(batch)).toEqual([refusal]);
    expect(adopted(batch)).toEqual(UNCHANGED);
  });

  it("the named side is silent", () => {
    expect(refusals(batchWith([decision(LINK, ITEM, "东部")], null, 4000))).toEqual(["side-silent"]);
    expect(refusals(batchWith([decision(LINK, ITEM, "中西部")], 5000, notApplicable))).toEqual(["side-silent"]);
    expect(refusals(batchWith([decision(LINK, ITEM, "东部")], 0, 4000))).toEqual([null]);
  });

  it("the side that an item does not admit is silent", () => {
    const batch = batchOf(bothFile("funds_used", 5000, 4000), { decisions: [decision(LINK, "funds_used", "东部")] });
    expect(refusals(batch)).toEqual(["side-silent"]);
  });
});

describe("expiry at the feedback date", () => {
  it.each([
    ["2020-03-01", "2020-03-02", "expired"],
    ["2020-03-01", "2020-03-01", null],
    ["2020-03-01", "2020-02-29", null],
    ["2019-12-31", "2020-01-01", "expired"],
    ["2020-03-01", null, null],
    [null, "2020-03-01", null],
  ])("valid until %s, feedback on %s: %s", (validUntil, feedbackDate, refusal) => {
    const batch = batchWith([verified(4500, { validUntil })], 5000, 4000, feedbackDate);
    expect(refusals(batch)).toEqual([refusal]);
    expect(adopted(batch)).toEqual(refusal === null ? ["verified", "4500", "核实"] : UNCHANGED);
  });
});

describe("several decisions on one case", () => {
  it.each<[string, DecisionRow[]]>([
    ["two values", [verified(4500), verified(4501)]],
    ["two sides", [decision(LINK, ITEM, "东部"), decision(LINK, ITEM, "中西部")]],
    ["核实 and 双方商定 of one value", [verified(4500), decision(LINK, ITEM, "双方商定", 4500)]],
    ["核实 and 退回", [verified(4500), decision(LINK, ITEM, "退回")]],
    ["two alike and one that differs", [verified(4500), verified(4500), verified(4600)]],
  ])("%s: none is applied", (_, decisions) => {
    const batch = batchWith(decisions);
    expect(refusals(batch)).toEqual(decisions.map(() => "conflicting"));
    expect(adopted(batch)).toEqual(UNCHANGED);
  });

  it("equal ones are one, though the value is typed otherwise", () => {
    const batch = batchWith([verified(4500), verified("4500.0")]);
    expect(refusals(batch)).toEqual([null, null]);
    expect(adopted(batch)).toEqual(["verified", "4500", "核实"]);
  });

  it("the same side with different values beside it is one", () => {
    const batch = batchWith([decision(LINK, ITEM, "东部", 1), decision(LINK, ITEM, "东部", 2)]);
    expect(refusals(batch)).toEqual([null, null]);
  });

  it("one that cannot be applied does not stand against one that can", () => {
    const batch = batchWith(
      [verified(4500), verified(4600, { reason: "" }), verified(4700, { validUntil: "2020-01-01" })],
      5000,
      4000,
      "2020-02-01",
    );
    expect(refusals(batch)).toEqual([null, "reason-missing", "expired"]);
    expect(adopted(batch)).toEqual(["verified", "4500", "核实"]);
  });

  it("decisions on different cases do not touch each other", () => {
    const batch = batchWith([verified(4500), decision("L14", ITEM, "核实", 1)]);
    expect(refusals(batch)).toEqual([null, "no-such-case"]);
  });
});
