import { describe, expect, it } from "vitest";
import { type DecisionRow, rowKey } from "../../src/model/filing.js";
import { batchOf } from "../build/batch.js";
import { bothFile, EAST, WEST } from "../build/case.js";
import { decision } from "../build/decision-row.js";
import { reconciled } from "../build/evaluated.js";
import { type Filed, figure } from "../build/figure.js";
import { row } from "../build/filed-return.js";
import { text } from "../build/texts.js";

const LINK = "L13";
const ITEM = "jobs_east";
const made = (east: Filed, west: Filed, rest: Partial<DecisionRow> = {}): DecisionRow =>
  decision(LINK, ITEM, "东部", null, { madeOnEast: figure(east), madeOnWest: figure(west), ...rest });

/** What becomes of a decision beside 12000 in the east and 8000 in the west. */
function outcomeOf(row: DecisionRow): readonly unknown[] {
  const [outcome] = reconciled(batchOf(bothFile(ITEM, 12000, 8000), { decisions: [row] })).decisions;
  return [outcome?.refusal, outcome?.changes.map(({ side, madeOn, now }) => `${side} ${text(madeOn)} ${text(now)}`)];
}

const silent = { ...figure(null), state: "unreadable" as const, asRead: "未报" };

describe("a decision names the figures it was made on", () => {
  it.each<[string, DecisionRow, readonly unknown[]]>([
    ["the same", made(12000, 8000), [null, []]],
    ["only one of them", made(12000, null), [null, []]],
    ["none", made(null, null), [null, []]],
    ["another eastern one", made(11000, 8000), ["outdated", ["east 11000 12000"]]],
    ["two others", made(11000, 8100), ["outdated", ["east 11000 12000", "west 8100 8000"]]],
    ["a silence that has ended", made(12000, null, { madeOnWest: silent }), ["outdated", ["west null 8000"]]],
    ["the same as far as forms print them", made("12000.00001", 8000), [null, []]],
    ["another one in the last decimal printed", made("12000.0001", 8000), ["outdated", ["east 12000.0001 12000"]]],
    ["another one, but expired", made(1, null, { reason: "" }), ["reason-missing", []]],
  ])("%s", (_, row, expected) => {
    expect(outcomeOf(row)).toEqual(expected);
  });

  it.each<[string, Partial<DecisionRow>, Partial<DecisionRow>, readonly unknown[]]>([
    ["on today's figures", {}, {}, ["superseded", null]],
    ["of the same day", { date: "2020-03-01" }, { date: "2020-03-01" }, ["superseded", null]],
    ["that names no figure", {}, { madeOnEast: figure(null), madeOnWest: figure(null) }, ["outdated", null]],
    ["that is older", { date: "2020-03-02" }, { date: "2020-03-01" }, ["outdated", null]],
    ["that is not applied either", {}, { reason: "" }, ["outdated", "reason-missing"]],
  ])("and an outdated one beside another %s", (_, old, next, expected) => {
    const decisions = [made(11000, 8000, old), made(12000, 8000, next)];
    const outcomes = reconciled(batchOf(bothFile(ITEM, 12000, 8000), { decisions })).decisions;
    expect(outcomes.map(({ refusal }) => refusal)).toEqual(expected);
  });

  it.each<[string, string | null, string | null, DecisionRow["choice"], readonly unknown[]]>([
    ["later", "2020-03-01", "2020-03-02", "东部", ["superseded", null]],
    ["on the same day", "2020-03-01", "2020-03-01", "东部", ["conflicting", "conflicting"]],
    ["before", "2020-03-02", "2020-03-01", "东部", ["conflicting", "conflicting"]],
    ["who knows when", "2020-03-01", null, "东部", ["conflicting", "conflicting"]],
    ["who knows when, as it was sent back", null, "2020-03-01", "东部", ["conflicting", "conflicting"]],
    ["later to send it back again", "2020-03-01", "2020-03-02", "退回", [null, null]],
  ])("and one that sent the case back beside one made %s", (_, first, second, choice, expected) => {
    const decisions = [
      decision(LINK, ITEM, "退回", null, { date: first }),
      decision(LINK, ITEM, choice, null, { date: second }),
    ];
    const [entry, outcomes] = (({ byKey, decisions: all }) => [byKey.get(rowKey(LINK, ITEM)), all] as const)(
      reconciled(batchOf(bothFile(ITEM, 12000, 8000), { decisions })),
    );
    expect(outcomes.map(({ refusal }) => refusal)).toEqual(expected);
    expect(text(entry?.adopted ?? null)).toBe(expected[0] === "superseded" ? "12000" : "8000");
  });

  it("that is no longer there", () => {
    const batch = batchOf({ [EAST]: [row(LINK, ITEM, null)], [WEST]: [row(LINK, ITEM, 8000)] });
    const [outcome] = reconciled({ ...batch, decisions: [made(12000, 8000)] }).decisions;
    expect(outcome?.refusal).toBe("outdated");
  });

  it("for a unit's own item under its side", () => {
    const batch = batchOf({ [EAST]: [row(null, "study_sessions", 5)], [WEST]: [] });
    const verified = (madeOn: Filed, on: "madeOnEast" | "madeOnWest") =>
      decision(null, "study_sessions", "核实", 6, { unit: EAST, [on]: figure(madeOn) });
    const refusals = [verified(5, "madeOnEast"), verified(4, "madeOnEast"), verified(4, "madeOnWest")].map(
      (one) => reconciled({ ...batch, decisions: [one] }).decisions[0]?.refusal,
    );
    expect(refusals).toEqual([null, "outdated", null]);
  });
});
