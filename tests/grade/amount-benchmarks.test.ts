import { describe, expect, it } from "vitest";
import { fixedText } from "../../src/model/exact.js";
import type { AgreementRow, ReturnRow } from "../../src/model/filing.js";
import { agreed } from "../build/agreement-row.js";
import { batchOf, type Filings } from "../build/batch.js";
import { indicatorOf, measureOf } from "../build/evaluated.js";
import type { Filed } from "../build/figure.js";
import { type Beside, row } from "../build/filed-return.js";
import { text } from "../build/texts.js";

/** 杭州 files the same item on L13 and L14; nobody else files. */
const onTwoLinks = (item: string, first: [Filed, Beside?], second: [Filed, Beside?]): Filings => ({
  "330100": [row("L13", item, ...first), row("L14", item, ...second)],
});
const eastern = (id: string, filings: Filings, agreement: AgreementRow[] = []) => {
  const found = indicatorOf(batchOf(filings, { agreement }), "330100", id).measures[0];
  return found === undefined
    ? null
    : [found.benchmark, fixedText(found.completion, 4), fixedText(found.score, 2), found.selfDeclared];
};
const western = (id: string, rows: ReturnRow[], agreement: AgreementRow[] = []) =>
  indicatorOf(batchOf({ "422800": rows }, { agreement }), "422800", id).measures.map((one) => [
    one.measure,
    one.benchmark,
    fixedText(one.completion, 4),
  ]);
const targets = (item: string, ...values: Filed[]) =>
  values.map((value, index) => agreed(["L13", "L14"][index] ?? "", item, value));

describe("target", () => {
  const FILED = onTwoLinks("cadres_sent", [200, { previous: 50 }], [60, { previous: 50 }]);

  it("a surplus beyond 1.2 on one link cannot hide another's shortfall", () => {
    expect(eastern("E04", FILED, targets("cadres_sent", 100, 100))).toEqual(["target", "0.9000", "80.00", false]);
  });

  it("counts the links that have both a target and an adopted value", () => {
    expect(eastern("E04", FILED, targets("cadres_sent", 100))).toEqual(["target", "1.2000", "100.00", false]);
    const silent = onTwoLinks("cadres_sent", [null], [60]);
    expect(eastern("E04", silent, targets("cadres_sent", 100, 100))).toEqual(["target", "0.6000", "51.43", false]);
  });

  it("binding or not is the same here", () => {
    const lines = targets("cadres_sent", 100, 100).map((line) => ({ ...line, binding: false }));
    expect(eastern("E04", FILED, lines)?.[1]).toBe("0.9000");
  });

  it("own targets on links without a line, flagged self-declared", () => {
    const filed = onTwoLinks("cadres_sent", [90, { target: 100 }], [60, { target: 100 }]);
    expect(eastern("E04", filed)).toEqual(["target", "0.7500", "65.00", true]);
    expect(eastern("E04", filed, targets("cadres_sent", 60))).toEqual(["target", "0.8250", "72.50", true]);
  });

  it("a line on another item of the link stops its own target", () => {
    const filed = onTwoLinks("cadres_sent", [90, { target: 100 }], [60, { target: 100 }]);
    expect(eastern("E04", filed, targets("jobs_east", 5))).toEqual(["target", "0.6000", "51.43", true]);
  });

  it.each<[string, Filed]>([
    ["0", 0],
    ["unreadable", null],
  ])("a line of %s gives none: last year is next", (_, target) => {
    expect(eastern("E04", FILED, targets("cadres_sent", target, target))).toEqual([
      "previous",
      "1.2000",
      "100.00",
      false,
    ]);
  });
});

describe("previous", () => {
  it("Σ x ÷ Σ p over links with both, capped on the sum", () => {
    const filed = onTwoLinks("cadres_sent", [200, { previous: 100 }], [20, { previous: 100 }]);
    expect(eastern("E04", filed)).toEqual(["previous", "1.1000", "95.00", false]);
    const more = onTwoLinks("cadres_sent", [900, { previous: 100 }], [20, { previous: 100 }]);
    expect(eastern("E04", more)?.[1]).toBe("1.2000");
    const half = onTwoLinks("cadres_sent", [200, { previous: 160 }], [20]);
    expect(eastern("E04", half)?.[1]).toBe("1.2000");
    const gone = onTwoLinks("cadres_sent", [null, { previous: 160 }], [20, { previous: 40 }]);
    expect(eastern("E04", gone)?.[1]).toBe("0.5000");
  });

  it("a sum of 0 is no benchmark", () => {
    expect(eastern("E04", onTwoLinks("cadres_sent", [5, { previous: 0 }], [5, { previous: 0 }]))).toBeNull();
  });

  it("is rounded to four decimals before it is scored", () => {
    const filed = onTwoLinks("cadres_sent", [20, { previous: 30 }], [null]);
    expect(eastern("E04", filed)).toEqual(["previous", "0.6667", "57.15", false]);
  });

  it("E07 is two measures, amount and growth", () => {
    const filed = onTwoLinks("fiscal_aid", [900, { previous: 1000 }], [null]);
    const found = indicatorOf(batchOf(filed, { agreement: targets("fiscal_aid", 1000) }), "330100", "E07");
    expect(found.measures.map((one) => [one.benchmark, fixedText(one.score, 2)])).toEqual([
      ["target", "80.00"],
      ["previous", "80.00"],
    ]);
    expect(text(found.score)).toBe("80");
    const growth = indicatorOf(batchOf(filed), "330100", "E07");
    expect([growth.measures.length, growth.gaps]).toEqual([1, [{ measure: "fiscal_aid", tried: ["target"] }]]);
  });
});

describe("norm (A-16)", () => {
  it("of one for each link", () => {
    expect(eastern("E02", onTwoLinks("joint_meetings_east", [3], [0]))).toEqual(["norm", "0.6000", "51.43", false]);
    expect(eastern("E02", onTwoLinks("joint_meetings_east", [1], [1]))?.[1]).toBe("1.0000");
    expect(eastern("E02", onTwoLinks("joint_meetings_east", [1], [null]))?.[1]).toBe("1.0000");
  });

  it("of four for the unit", () => {
    expect(eastern("E03", { "330100": [row(null, "study_sessions", 3)] })).toEqual(["norm", "0.7500", "65.00", false]);
    expect(eastern("E03", { "330100": [row(null, "study_sessions", 0)] })).toEqual(["norm", "0.0000", "0.00", false]);
    expect(eastern("E03", { "330100": [row(null, "study_sessions", null)] })).toBeNull();
  });

  it("W05 needs all four", () => {
    const items = ["secondee_housing", "secondee_allowance", "secondee_checkup", "secondee_travel"];
    const name = items.join("+");
    expect(
      western(
        "W05",
        items.map((item, index) => row(null, item, index === 0 ? 0 : 1)),
      ),
    ).toEqual([[name, "norm", "0.7500"]]);
    expect(
      western(
        "W05",
        items.slice(1).map((item) => row(null, item, 1)),
      ),
    ).toEqual([]);
  });

  it("another item as norm counts at its upper bound, on links with both", () => {
    const filings: Filings = {
      "330100": [
        row("L13", "paired_poor_counties", 8),
        row("L13", "county_visits_east", 9),
        row("L14", "county_visits_east", 99),
      ],
      "422800": [row("L13", "paired_poor_counties", 10), row("L13", "county_visits_east", 9)],
    };
    expect(eastern("E19", filings)).toEqual(["norm", "0.9000", "80.00", false]);
  });

  it("an item of 0 everywhere is no norm", () => {
    const filings = { "330100": [row("L13", "paired_poor_counties", 0), row("L13", "county_visits_east", 9)] };
    expect(eastern("E19", filings)).toBeNull();
  });
});

describe("a sum of items against targets (W14)", () => {
  const jobs = (east: Filed, elsewhere: Filed, beside: [Beside?, Beside?] = []) => [
    row("L13", "jobs_east", east, beside[0]),
    row("L13", "jobs_elsewhere", elsewhere, beside[1]),
  ];
  const NAME = "jobs_east+jobs_elsewhere";

  it("the cap is on the sum", () => {
    const lines = [agreed("L13", "jobs_east", 100), agreed("L13", "jobs_elsewhere", 100)];
    expect(western("W14", jobs(180, 40), lines)).toEqual([[NAME, "target", "1.1000"]]);
    expect(western("W14", jobs(180, null), lines)).toEqual([[NAME, "target", "1.2000"]]);
  });

  it("only parts that have both count", () => {
    expect(western("W14", jobs(90, 400), [agreed("L13", "jobs_east", 100)])).toEqual([[NAME, "target", "0.9000"]]);
    expect(western("W14", jobs(90, 400, [{ previous: 100 }]))).toEqual([[NAME, "previous", "0.9000"]]);
    expect(western("W14", jobs(90, 110, [{ previous: 100 }, { previous: 100 }]))).toEqual([
      [NAME, "previous", "1.0000"],
    ]);
  });
});

describe("an indicator", () => {
  it("is the mean over its measures that have evidence, two decimals", () => {
    const filed = {
      "330100": [
        row("L13", "cadres_trained", 85, { previous: 100 }),
        row("L13", "specialists_trained", 1, { previous: 3 }),
      ],
    };
    const found = indicatorOf(batchOf(filed), "330100", "E06");
    expect(found.measures.map((one) => fixedText(one.score, 2))).toEqual(["75.00", "28.57"]);
    expect(text(found.score)).toBe("51.79");
  });

  it("without evidence has no score and says what was tried", () => {
    const found = indicatorOf(batchOf({ "330100": [] }), "330100", "E04");
    expect([found.score, found.gaps]).toEqual([null, [{ measure: "cadres_sent", tried: ["target", "previous"] }]]);
    expect(indicatorOf(batchOf({ "330100": [] }), "330100", "E26")).toMatchObject({
      score: null,
      measures: [],
      gaps: [],
    });
  });

  it("shows the sums and the parts it comes from", () => {
    const filed = onTwoLinks("cadres_sent", [200], [60]);
    const found = measureOf(batchOf(filed, { agreement: targets("cadres_sent", 100, 100) }), "330100", "E04");
    expect([text(found.actual), text(found.base)]).toEqual(["260", "200"]);
    expect(found.parts.map((one) => [one.link, text(one.actual), text(one.base), text(one.counted)])).toEqual([
      ["L13", "200", "100", "120"],
      ["L14", "60", "100", "60"],
    ]);
  });
});
