import { describe, expect, it } from "vitest";
import { batchOf } from "../build/batch.js";
import { caseOf, EAST, LINK, WEST } from "../build/case.js";
import { entryOf } from "../build/evaluated.js";
import { type Filed, inError, notApplicable, unreadable } from "../build/figure.js";
import { row } from "../build/filed-return.js";
import { text } from "../build/texts.js";

describe("tolerance, exactly at its edge and one unit beyond, both ways (A-08)", () => {
  it.each<[string, string, number, number, string]>([
    ["exact", "cadres_sent", 30, 30, "equal"],
    ["exact", "cadres_sent", 30, 31, "unexplained"],
    ["exact", "paired_poor_counties", 0, 0, "equal"],
    ["people", "cadres_trained", 10000, 9900, "tolerance"],
    ["people", "cadres_trained", 10000, 9899, "unexplained"],
    ["people", "cadres_trained", 100, 99, "tolerance"],
    ["people", "cadres_trained", 99, 98, "unexplained"],
    ["jobs", "jobs_east", 10000, 9700, "tolerance"],
    ["jobs", "jobs_east", 10000, 9699, "unexplained"],
    ["firms, absolute", "firms_guided", 3, 2, "tolerance"],
    ["firms, absolute", "firms_guided", 3, 1, "unexplained"],
    ["firms, relative", "firms_guided", 100, 98, "tolerance"],
    ["firms, relative", "firms_guided", 100, 97, "unexplained"],
    ["pairings, absolute", "paired_towns", 1, 0, "tolerance"],
    ["pairings, absolute", "paired_towns", 7, 5, "unexplained"],
    ["pairings, relative", "paired_towns", 100, 95, "tolerance"],
    ["pairings, relative", "paired_towns", 100, 94, "unexplained"],
    ["money", "investment", 20000, 19900, "tolerance"],
    ["money", "investment", 20000, 19899, "unexplained"],
    ["donations", "social_aid", 1000, 950, "tolerance"],
    ["donations", "social_aid", 1000, 949, "unexplained"],
    ["donations", "consumption_aid", 0, 0, "equal"],
  ])("%s: %s %d against %d is %s", (_, item, a, b, expected) => {
    expect(caseOf(item, a, b).class).toBe(expected);
    expect(caseOf(item, b, a).class).toBe(expected);
  });
});

describe("difference and SRD", () => {
  it.each<[number, number, string, string]>([
    [5200, 5000, "200", "0.039216"],
    [5000, 5200, "-200", "-0.039216"],
    [12000, 8000, "4000", "0.4"],
    [100, 0, "100", "2"],
    [0, 100, "-100", "-2"],
    [0, 0, "0", "0"],
  ])("fiscal_aid %d against %d: %s, %s", (a, b, difference, srd) => {
    const entry = caseOf("fiscal_aid", a, b);
    expect([text(entry.difference), text(entry.srd)]).toEqual([difference, srd]);
  });

  it("one side missing has neither", () => {
    const entry = caseOf("fiscal_aid", null, 100);
    expect([entry.class, entry.difference, entry.srd]).toEqual(["one-sided", null, null]);
  });
});

describe("what is not a report", () => {
  it.each<[string, Filed]>([
    ["blank", null],
    ["不适用", notApplicable],
    ["unreadable", unreadable],
    ["a negative figure", inError(-3)],
    ["a fraction of a person", inError(3.5)],
  ])("%s against 0 and against 100 is one-sided, both ways", (_, silent) => {
    for (const other of [0, 100]) {
      expect(caseOf("cadres_sent", silent, other).class).toBe("one-sided");
      expect(caseOf("cadres_sent", other, silent).class).toBe("one-sided");
    }
  });

  it("0 against 100 is a difference", () => {
    expect(caseOf("cadres_sent", 0, 100).class).toBe("unexplained");
    expect(caseOf("cadres_sent", 100, 0).class).toBe("unexplained");
  });

  it("both silent but for last year: an entry without class, rung or adopted value", () => {
    const batch = batchOf({ [EAST]: [row(LINK, "cadres_sent", null, { previous: 5 })], [WEST]: [] });
    const { class: caseClass, rung, adopted, low, high } = entryOf(batch, LINK, "cadres_sent");
    expect([caseClass, rung, adopted, low, high]).toEqual([null, null, null, null, null]);
  });

  it("both sides wholly blank: no entry", () => {
    expect(() => caseOf("cadres_sent", null, null)).toThrow("no L13 cadres_sent");
    expect(() => caseOf("cadres_sent", notApplicable, unreadable)).toThrow();
  });
});

describe("one side's items", () => {
  it("the admitted side's figure is single-source, and the other side's row is ignored", () => {
    const entry = caseOf("funds_used", 999, 3900);
    expect([entry.class, entry.rung, text(entry.adopted), entry.difference]).toEqual([
      "single-source",
      "single-source",
      "3900",
      null,
    ]);
    expect(entry.reports.map((report) => report.reporter)).toEqual([WEST]);
  });

  it("a row of the other side alone makes no entry", () => {
    expect(() => caseOf("funds_used", 999, null)).toThrow();
    expect(() => caseOf("east_chief_visits", null, 3)).toThrow();
  });

  it("a silent admitted side: single-source, nothing adopted", () => {
    const batch = batchOf({ [WEST]: [row(LINK, "funds_used", null, { previous: 5 })] });
    const entry = entryOf(batch, LINK, "funds_used");
    expect([entry.class, entry.rung, entry.adopted, entry.low]).toEqual(["single-source", "single-source", null, null]);
  });
});

describe("the first class that holds", () => {
  it.each<[string, number, number, string, string[]]>([
    ["jobs_east", 128850, 12850, "unit-scale", ["keying", "unit-scale"]],
    ["jobs_east", 12850, 12350, "keying", ["keying"]],
    ["jobs_east", 2468, 1234, "repeated", ["repeated"]],
    ["jobs_east", 2000, 1000, "keying", ["keying", "repeated"]],
    ["jobs_east", 9000, 2700, "unexplained", []],
  ])("%s %d against %d is %s", (item, a, b, expected, kinds) => {
    for (const entry of [caseOf(item, a, b), caseOf(item, b, a)]) {
      expect(entry.class).toBe(expected);
      expect([...new Set(entry.hypotheses.map((one) => one.kind))].sort()).toEqual(kinds);
    }
  });

  it("within tolerance no hypothesis is made", () => {
    expect(caseOf("jobs_east", 12850, 12750).hypotheses).toEqual([]);
  });
});
