import { describe, expect, it } from "vitest";
import type { Batch } from "../../src/model/batch.js";
import { exact } from "../../src/model/exact.js";
import type { Entry } from "../../src/model/reconciliation.js";
import { agreed } from "../build/agreement-row.js";
import { batchOf } from "../build/batch.js";
import { bothFile, caseOf, EAST, EAST_PROVINCE, LINK, WEST } from "../build/case.js";
import { entryOf } from "../build/evaluated.js";
import { row } from "../build/filed-return.js";
import { text } from "../build/texts.js";

/** Attributed hypotheses as [kind, side, corrected, evidence]. */
const attributed = (entry: Entry) =>
  entry.hypotheses
    .filter((one) => one.attributed)
    .map((one) => [one.kind, one.side, text(one.corrected), one.evidence.join()]);
const corrected = (entry: Entry) =>
  entry.corrected === null ? null : [entry.corrected.side, text(entry.corrected.value)];
const withTarget = (item: string, target: number, binding = true): Partial<Batch> => ({
  agreement: [agreed(LINK, item, target, { binding })],
});
const ITEM = "cadres_trained";

describe("nobody is blamed without third evidence", () => {
  it("the hypotheses of both sides are listed, none attributed", () => {
    const entry = caseOf(ITEM, 32000, 3200);
    expect(entry.hypotheses.map((one) => `${one.kind} ${one.side}`)).toEqual([
      "unit-scale east",
      "unit-scale west",
      "keying east",
      "keying west",
    ]);
    expect([attributed(entry), entry.ambiguous, entry.corrected]).toEqual([[], false, null]);
  });

  it("a return's own target is not evidence", () => {
    const filings = bothFile(ITEM, 32000, 3200, { east: { target: 3200 }, west: { target: 3200 } });
    expect(attributed(entryOf(batchOf(filings), LINK, ITEM))).toEqual([]);
  });
});

describe("agreement target and last year, by a factor of two (A-23)", () => {
  it.each([
    [3200, ["east", "3200"]],
    [7155, ["east", "3200"]],
    [7156, null],
    [14310, null],
    [14311, ["west", "32000"]],
    [32000, ["west", "32000"]],
  ])("32000 against 3200 with a target of %d: %j", (target, expected) => {
    expect(corrected(caseOf(ITEM, 32000, 3200, withTarget(ITEM, target)))).toEqual(expected);
    expect(corrected(caseOf(ITEM, 32000, 3200, withTarget(ITEM, target, false)))).toEqual(expected);
  });

  it.each([
    [200, ["east", "200"]],
    [199, ["east", "200"]],
    [201, null],
    [400, null],
  ])("400 against 200: the margin is exactly two up to %d", (target, expected) => {
    const entry = caseOf(ITEM, 400, 200, withTarget(ITEM, target));
    expect([entry.class, corrected(entry)]).toEqual(["repeated", expected]);
  });

  it("the other way round", () => {
    expect(corrected(caseOf(ITEM, 200, 400, withTarget(ITEM, 200)))).toEqual(["west", "200"]);
    expect(corrected(caseOf(ITEM, 200, 400, withTarget(ITEM, 201)))).toBeNull();
  });

  it("last year as filed, the higher of both sides'", () => {
    const filings = bothFile(ITEM, 400, 200, { east: { previous: 200 }, west: { previous: 150 } });
    expect(attributed(entryOf(batchOf(filings), LINK, ITEM))).toEqual([["repeated", "east", "200", "previous"]]);
    const higher = bothFile(ITEM, 400, 200, { east: { previous: 201 }, west: { previous: 150 } });
    expect(attributed(entryOf(batchOf(higher), LINK, ITEM))).toEqual([]);
  });

  it("last year as adopted then goes before the filed one", () => {
    const filings = bothFile(ITEM, 400, 200, { east: { previous: 390 } });
    const lastYear = { file: "result.json", year: 2018, adopted: new Map([[`${LINK}|${ITEM}`, exact(200)]]) };
    expect(attributed(entryOf(batchOf(filings, { lastYear }), LINK, ITEM))).toHaveLength(1);
  });

  it("a reference of 0 is no evidence", () => {
    const filings = bothFile(ITEM, 400, 200, { east: { previous: 0 }, west: { previous: 0 } });
    expect(attributed(entryOf(batchOf(filings), LINK, ITEM))).toEqual([]);
  });
});

describe("one, or ambiguous", () => {
  it("two detectors that name the same side and value are one", () => {
    const entry = caseOf(ITEM, 12000, 1200, withTarget(ITEM, 1200));
    expect(attributed(entry)).toEqual([
      ["unit-scale", "east", "1200", "target"],
      ["keying", "east", "1200", "target"],
    ]);
    expect([entry.ambiguous, corrected(entry)]).toEqual([false, ["east", "1200"]]);
  });

  it("two values for one side are ambiguous", () => {
    const entry = caseOf(ITEM, 128850, 12850, withTarget(ITEM, 12850));
    expect(attributed(entry).map((one) => one[2])).toEqual(["12885", "12850"]);
    expect([entry.ambiguous, entry.corrected]).toEqual([true, null]);
  });

  it("target for one side and last year for the other are ambiguous", () => {
    const filings = bothFile(ITEM, 32000, 3200, { east: { previous: 32000 } });
    const entry = entryOf(batchOf(filings, withTarget(ITEM, 3200)), LINK, ITEM);
    expect([entry.ambiguous, entry.corrected]).toEqual([true, null]);
  });
});

describe("the same side's other level", () => {
  const entryWith = (province: number) =>
    entryOf(batchOf({ ...bothFile(ITEM, 32000, 3200), [EAST_PROVINCE]: [row(LINK, ITEM, province)] }), LINK, ITEM);

  it("supports a correction that it filed itself, within tolerance", () => {
    expect(corrected(entryWith(3200))).toEqual(["east", "3200"]);
    expect(attributed(entryWith(3210)).every((one) => one[3] === "other-level")).toBe(true);
    expect(corrected(entryWith(3210))).toEqual(["east", "3200"]);
  });

  it("says nothing where it filed the same figure or a third one", () => {
    expect(corrected(entryWith(32000))).toBeNull();
    expect(corrected(entryWith(5000))).toBeNull();
  });
});

describe("part, whole and total rules in the reporter's own return", () => {
  it("a total that fits its parts only when corrected", () => {
    const parts = [row(LINK, "fiscal_aid_provincial", 2000), row(LINK, "fiscal_aid_local", 3000)];
    const batch = batchOf({
      [EAST]: [row(LINK, "fiscal_aid", 50000), ...parts],
      [WEST]: [row(LINK, "fiscal_aid", 5000)],
    });
    expect(attributed(entryOf(batch, LINK, "fiscal_aid"))[0]).toEqual(["unit-scale", "east", "5000", "relation"]);
    expect(corrected(entryOf(batch, LINK, "fiscal_aid"))).toEqual(["east", "5000"]);
  });

  it("a part that exceeds its whole as filed", () => {
    const batch = batchOf({
      [EAST]: [row(LINK, "stable_jobs_east", 9000), row(LINK, "jobs_east", 1000)],
      [WEST]: [row(LINK, "stable_jobs_east", 900)],
    });
    expect(corrected(entryOf(batch, LINK, "stable_jobs_east"))).toEqual(["east", "900"]);
  });

  it("a part that fits either way, or whose whole is blank, proves nothing", () => {
    for (const whole of [20000, null]) {
      const batch = batchOf({
        [EAST]: [row(LINK, "stable_jobs_east", 9000), row(LINK, "jobs_east", whole)],
        [WEST]: [row(LINK, "stable_jobs_east", 900)],
      });
      expect(attributed(entryOf(batch, LINK, "stable_jobs_east"))).toEqual([]);
    }
  });

  it("a correction that mends one relation and breaks another is not attributed by them", () => {
    const batch = batchOf({
      [EAST]: [
        row(LINK, "fiscal_aid", 500),
        row(LINK, "deep_poverty_funds", 800),
        row(LINK, "fiscal_aid_local", 300),
        row(LINK, "fiscal_aid_provincial", 200),
      ],
      [WEST]: [row(LINK, "fiscal_aid", 5000)],
    });
    expect(attributed(entryOf(batch, LINK, "fiscal_aid"))).toEqual([]);
  });
});
