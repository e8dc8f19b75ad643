import { describe, expect, it } from "vitest";
import { exact } from "../../src/model/exact.js";
import type { DecisionRow } from "../../src/model/filing.js";
import { agreed, agreedByUnit } from "../build/agreement-row.js";
import { batchOf } from "../build/batch.js";
import { bothFile, EAST, WEST } from "../build/case.js";
import { decision } from "../build/decision-row.js";
import { reconciled, unitFigureOf } from "../build/evaluated.js";
import { type Filed, inError, notApplicable } from "../build/figure.js";
import { row } from "../build/filed-return.js";
import { text } from "../build/texts.js";

const ofUnit = (unit: string | null, item: string, choice: DecisionRow["choice"], value: Filed = null): DecisionRow =>
  decision(null, item, choice, value, { unit });
const batchWith = (decisions: DecisionRow[], filed: Filed = 3) =>
  batchOf({ [EAST]: [row(null, "study_sessions", filed)], [WEST]: [] }, { decisions });
const refusal = (row: DecisionRow) => reconciled(batchWith([row])).decisions[0]?.refusal;

describe("a unit item is its unit's own figure", () => {
  it.each<[string, Filed, (string | null)[]]>([
    ["given", 3, ["own", "3"]],
    ["0", 0, ["own", "0"]],
    ["blank", null, [null, null]],
    ["不适用", notApplicable, [null, null]],
    ["in error", inError(2.5), [null, null]],
  ])("%s", (_, filed, expected) => {
    const { rung, adopted } = unitFigureOf(batchWith([], filed), EAST, "study_sessions");
    expect([rung, text(adopted)]).toEqual(expected);
  });

  it("unless 核实 with 单位 replaces it, also where it is blank", () => {
    for (const filed of [3, null]) {
      const figure = unitFigureOf(
        batchWith([ofUnit(EAST, "study_sessions", "核实", 4)], filed),
        EAST,
        "study_sessions",
      );
      expect([figure.rung, text(figure.adopted)]).toEqual(["verified", "4"]);
    }
  });

  it("another unit's decision does not touch it", () => {
    const figure = unitFigureOf(batchWith([ofUnit(WEST, "study_sessions", "核实", 4)]), EAST, "study_sessions");
    expect([figure.rung, text(figure.adopted)]).toEqual(["own", "3"]);
  });

  it("豁免 leaves the number", () => {
    const figure = unitFigureOf(batchWith([ofUnit(EAST, "study_sessions", "豁免")]), EAST, "study_sessions");
    expect([text(figure.adopted), figure.decision?.choice]).toEqual(["3", "豁免"]);
  });
});

describe("refusals", () => {
  it.each<[string, DecisionRow, string | null]>([
    ["核实", ofUnit(EAST, "study_sessions", "核实", 4), null],
    ["豁免", ofUnit(EAST, "study_sessions", "豁免"), null],
    ["东部", ofUnit(EAST, "study_sessions", "东部"), "not-for-unit-items"],
    ["双方商定", ofUnit(EAST, "study_sessions", "双方商定", 4), "not-for-unit-items"],
    ["退回", ofUnit(EAST, "study_sessions", "退回"), "not-for-unit-items"],
    ["核实 without value", ofUnit(EAST, "study_sessions", "核实"), "value-missing"],
    ["a unit without a return", ofUnit("520000", "study_sessions", "核实", 4), "unit-not-evaluated"],
    ["no unit", ofUnit(null, "study_sessions", "核实", 4), "no-such-case"],
    ["a link item with a unit alone", ofUnit(EAST, "fiscal_aid", "核实", 4), "no-such-case"],
    ["an item that this side does not report", ofUnit(WEST, "budget_revenue", "核实", 4), "no-such-case"],
  ])("%s", (_, decisionRow, expected) => {
    expect(refusal(decisionRow)).toBe(expected);
  });

  it("two values for one unit's item conflict, for two units they do not", () => {
    const one = [ofUnit(EAST, "study_sessions", "核实", 4), ofUnit(EAST, "study_sessions", "核实", 5)];
    expect(reconciled(batchWith(one)).decisions.map((two) => two.refusal)).toEqual(["conflicting", "conflicting"]);
    const two = [ofUnit(EAST, "study_sessions", "核实", 4), ofUnit(WEST, "study_sessions", "核实", 5)];
    expect(reconciled(batchWith(two)).decisions.map((one) => one.refusal)).toEqual([null, null]);
  });
});

describe("target and last year of a unit item", () => {
  const ITEM = "land_quota";
  const rows = { [EAST]: [row(null, ITEM, 90, { target: 100, previous: 80 })] };

  it("its own target where the unit has no agreement line, whatever its links have", () => {
    const batch = batchOf(rows, { agreement: [agreed("L13", "cadres_sent", 10)] });
    const { target, previous } = unitFigureOf(batch, EAST, ITEM);
    expect([text(target?.value), target?.source]).toEqual(["100", "self-declared"]);
    expect([text(previous?.value), previous?.source]).toEqual(["80", "filed"]);
  });

  it("the agreement's where it has one; another item's line stops the own target", () => {
    const own = batchOf(rows, { agreement: [agreedByUnit(EAST, ITEM, 120)] });
    expect(unitFigureOf(own, EAST, ITEM).target).toMatchObject({ source: "agreement" });
    const other = batchOf(rows, { agreement: [agreedByUnit(EAST, "study_sessions", 4)] });
    expect(unitFigureOf(other, EAST, ITEM).target).toBeNull();
    const elsewhere = batchOf(rows, { agreement: [agreedByUnit(WEST, ITEM, 120)] });
    expect(unitFigureOf(elsewhere, EAST, ITEM).target).toMatchObject({ source: "self-declared" });
  });

  it.each([0, notApplicable, null])("an own target of %j is none", (target) => {
    const batch = batchOf({ [EAST]: [row(null, ITEM, 90, { target })] });
    expect(unitFigureOf(batch, EAST, ITEM).target).toBeNull();
  });

  it("last year's adopted value goes first", () => {
    const lastYear = { file: "result.json", year: 2018, adopted: new Map([[`${EAST}|${ITEM}`, exact(70)]]) };
    const { previous } = unitFigureOf(batchOf(rows, { lastYear }), EAST, ITEM);
    expect([text(previous?.value), previous?.source]).toEqual(["70", "last-year"]);
  });

  it("a link item of the unit's is no unit figure", () => {
    expect(() => unitFigureOf(batchOf(bothFile("fiscal_aid", 1, 2)), EAST, "fiscal_aid")).toThrow();
  });
});
