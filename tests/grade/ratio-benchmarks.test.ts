import { describe, expect, it } from "vitest";
import { exact, fixedText } from "../../src/model/exact.js";
import { batchOf, type Filings } from "../build/batch.js";
import { indicatorOf } from "../build/evaluated.js";
import type { Filed } from "../build/figure.js";
import { row } from "../build/filed-return.js";
import { text } from "../build/texts.js";

const ratio = (unit: string, id: string, filings: Filings, rest: Parameters<typeof batchOf>[1] = {}) => {
  const found = indicatorOf(batchOf(filings, rest), unit, id).measures[0];
  return found === undefined
    ? null
    : [found.measure, found.benchmark, fixedText(found.completion, 4), fixedText(found.score, 2)];
};
const W08 = (used: Filed, east: Filed, west: Filed) =>
  ratio("422800", "W08", {
    "330100": [row("L13", "fiscal_aid", east)],
    "422800": [row("L13", "fiscal_aid", west), row("L13", "funds_used", used)],
  })?.slice(2) ?? null;

describe("a ratio against a goal", () => {
  it.each<[string, Filed, Filed, Filed, string[] | null]>([
    ["the denominator counts at its upper bound", 3900, 5000, 4000, ["0.7800", "68.00"]],
    ["whichever side is higher", 3900, 4000, 5000, ["0.7800", "68.00"]],
    ["both the same", 3900, 5000, 5000, ["0.7800", "68.00"]],
    ["one side", 3900, 5000, null, ["0.7800", "68.00"]],
    ["within tolerance it counts at the upper bound too", 5000, 5000, 4990, ["1.0000", "90.00"]],
    ["capped at 1.2", 9000, 5000, 5000, ["1.2000", "100.00"]],
    ["nothing used", 0, 5000, 5000, ["0.0000", "0.00"]],
    ["no denominator", 3900, null, null, null],
    ["a denominator of 0", 3900, 0, 0, null],
    ["no numerator", null, 5000, 5000, null],
  ])("W08: %s", (_, used, east, west, expected) => {
    expect(W08(used, east, west)).toEqual(expected);
  });

  it("sums links that have all parts", () => {
    const filings = {
      "530600": [
        row("L29", "funds_used", 80),
        row("L29", "fiscal_aid", 100),
        row("L30", "funds_used", 999),
        row("L30", "fiscal_aid", null),
      ],
    };
    expect(ratio("530600", "W08", filings)?.[2]).toBe("0.8000");
    const both = { ...filings, "442000": [row("L30", "fiscal_aid", 1998)] };
    expect(ratio("530600", "W08", both)?.[2]).toBe("0.5143");
  });

  it("a sum over a denominator needs every part (W17, goal 0.6)", () => {
    const rows = [
      row("L13", "funds_to_county", 100),
      row("L13", "funds_industry", 40),
      row("L13", "funds_employment", 14),
    ];
    const name = "funds_industry+funds_employment/funds_to_county";
    expect(ratio("422800", "W17", { "422800": rows })).toEqual([name, "goal", "0.9000", "80.00"]);
    expect(ratio("422800", "W17", { "422800": rows.slice(0, 2) })).toBeNull();
  });

  it("W09 has a goal of 0.8, W06 of 1", () => {
    const rows = [
      row("L13", "fiscal_aid", 100),
      row("L13", "funds_below_county", 72),
      row("L13", "cadres_sent", 10),
      row("L13", "cadres_in_charge", 9),
    ];
    expect(ratio("422800", "W09", { "422800": rows })?.slice(1)).toEqual(["goal", "0.9000", "80.00"]);
    expect(ratio("422800", "W06", { "422800": rows })?.slice(1)).toEqual(["goal", "0.9000", "80.00"]);
  });
});

describe("a ratio against last year's", () => {
  const shares = (item: string, actual: Filed, previous: Filed, revenue: Filed, before: Filed) => [
    row("L13", item, actual, { previous }),
    row(null, "budget_revenue", revenue, { previous: before }),
  ];

  it("E08 of a city counts its own level's money (A-22)", () => {
    const filings = {
      "330100": [...shares("fiscal_aid_local", 110, 100, 1000, 1000), row("L13", "fiscal_aid", 5, { previous: 500 })],
    };
    expect(ratio("330100", "E08", filings)).toEqual(["fiscal_aid_local/budget_revenue", "previous", "1.1000", "95.00"]);
  });

  it("E08 of a province counts all of it, over all its links", () => {
    const filings = {
      "330000": [
        ...shares("fiscal_aid", 110, 100, 2000, 1000),
        row("L12", "fiscal_aid", 70, { previous: 100 }),
        row("L14", "fiscal_aid", null, { previous: 100 }),
      ],
    };
    expect(ratio("330000", "E08", filings)?.slice(0, 3)).toEqual(["fiscal_aid/budget_revenue", "previous", "0.3000"]);
  });

  it.each<[string, Filed, Filed, Filed, Filed]>([
    ["no revenue", 110, 100, null, 1000],
    ["a revenue of 0", 110, 100, 0, 1000],
    ["no revenue last year", 110, 100, 1000, null],
    ["no aid last year", 110, null, 1000, 1000],
    ["an aid of 0 last year", 110, 0, 1000, 1000],
    ["no aid", null, 100, 1000, 1000],
  ])("%s: no evidence", (_, aid, aidBefore, revenue, revenueBefore) => {
    const filings = { "330100": shares("fiscal_aid_local", aid, aidBefore, revenue, revenueBefore) };
    expect(ratio("330100", "E08", filings)).toBeNull();
  });

  it("each year over its own links (E09)", () => {
    const filings = {
      "330100": [
        row("L13", "fiscal_aid", 900, { previous: 1000 }),
        row("L13", "paired_poor_counties", 10, { previous: 10 }),
        row("L14", "fiscal_aid", null, { previous: 3000 }),
        row("L14", "paired_poor_counties", 10, { previous: 10 }),
      ],
    };
    const found = indicatorOf(batchOf(filings), "330100", "E09").measures[0];
    expect([text(found?.actual), text(found?.base), text(found?.completion)]).toEqual(["90", "200", "0.45"]);
    expect([text(found?.ratio?.previousNumerator), text(found?.ratio?.previousDenominator)]).toEqual(["4000", "20"]);
  });

  it("the denominator of this year counts at its upper bound, last year's as adopted then", () => {
    const filings = {
      "330100": [row("L13", "fiscal_aid", 900), row("L13", "paired_poor_counties", 9)],
      "422800": [row("L13", "fiscal_aid", 900), row("L13", "paired_poor_counties", 10)],
    };
    const adopted = new Map([
      ["L13|fiscal_aid", exact(1000)],
      ["L13|paired_poor_counties", exact(10)],
    ]);
    const lastYear = { file: "result.json", year: 2018, adopted };
    expect(ratio("330100", "E09", filings, { lastYear })?.slice(2)).toEqual(["0.9000", "80.00"]);
  });

  it("last year's own set holds also a link whose figure nobody filed this year (A-19)", () => {
    const filings = {
      "350000": [
        row("L17", "fiscal_aid", 70000),
        row("L18", "fiscal_aid", 110000),
        row("L18", "paired_poor_counties", 10),
      ],
    };
    const adopted = new Map([
      ["L17|fiscal_aid", exact(70000)],
      ["L17|paired_poor_counties", exact(14)],
      ["L18|fiscal_aid", exact(100000)],
      ["L18|paired_poor_counties", exact(10)],
    ]);
    const lastYear = { file: "result.json", year: 2018, adopted };
    const found = indicatorOf(batchOf(filings, { lastYear }), "350000", "E09").measures[0];
    expect([text(found?.ratio?.previousNumerator), text(found?.ratio?.previousDenominator)]).toEqual(["170000", "24"]);
    expect(found?.ratio?.previousParts.map(({ link, actual, base }) => [link, text(actual), text(base)])).toEqual([
      ["L17", "70000", "14"],
      ["L18", "100000", "10"],
    ]);
    expect(text(found?.completion)).toBe("1.2");
  });
});
