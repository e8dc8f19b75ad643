import { describe, expect, it } from "vitest";
import { fixedText } from "../../src/model/exact.js";
import type { AgreementRow } from "../../src/model/filing.js";
import { agreed, agreedByUnit } from "../build/agreement-row.js";
import { letter } from "../build/assessment-row.js";
import { batchOf, type Filings } from "../build/batch.js";
import { rowOf, unitOf } from "../build/evaluated.js";
import { fact } from "../build/fact-row.js";
import type { Filed } from "../build/figure.js";
import { row } from "../build/filed-return.js";
import { text } from "../build/texts.js";

const E10 = row("L11", "social_aid", 90, { previous: 100 });
const E20 = row("L11", "paired_towns", 100, { previous: 100 });

describe("evidence of a row: at least half of its weight (A-01)", () => {
  it.each<[string, ReturnType<typeof row>[], string | null, string | null]>([
    ["row 9 on E10 alone", [E10], "80.00", "良"],
    ["row 9 on E20 alone", [E20], null, null],
    ["row 9 on both, E20 at half weight", [E10, E20], "83.33", "良"],
    ["row 9 on nothing", [], null, null],
  ])("%s", (_, rows, evidence, suggested) => {
    const found = rowOf(batchOf({ "320500": rows }), "320500", 9);
    expect([found.evidence === null ? null : fixedText(found.evidence, 2), found.suggested]).toEqual([
      evidence,
      suggested,
    ]);
  });

  it("row 8 on E20 (½) and E21, 1.5 of 3.5, has none; with E25 it has", () => {
    const rows = [E20, row("L11", "entrepreneurs_trained", 100, { previous: 100 })];
    expect(rowOf(batchOf({ "320500": rows }), "320500", 8).evidence).toBeNull();
    const more = [...rows, row("L11", "disabled_people", 80, { previous: 100 })];
    expect(text(rowOf(batchOf({ "320500": more }), "320500", 8).evidence)).toBe("82");
  });

  it("row 8 exactly at half is enough (W16 W18 of four)", () => {
    const rows = [
      row("L13", "people_benefited", 100, { previous: 100 }),
      row("L13", "disabled_people", 100, { previous: 100 }),
    ];
    expect(text(rowOf(batchOf({ "422800": rows }), "422800", 8).evidence)).toBe("90");
    expect(rowOf(batchOf({ "422800": rows.slice(1) }), "422800", 8).evidence).toBeNull();
  });

  it("row 9 of the west and row 10 have no evidence, ever", () => {
    const batch = batchOf({ "422800": [row("L13", "social_aid", 90, { previous: 100 })] });
    for (const number of [9, 10]) {
      expect(rowOf(batch, "422800", number)).toMatchObject({
        evidence: null,
        suggested: null,
        letter: null,
        fine: null,
      });
    }
  });
});

describe("row 2: agreement completion and the land quota", () => {
  const completionOf = (filings: Filings, agreement: AgreementRow[]) => {
    const found = unitOf(batchOf(filings, { agreement }), "422800").agreementCompletion;
    return found === null ? null : [fixedText(found.mean, 4), fixedText(found.score, 2), found.lines];
  };
  const west = (...rows: ReturnType<typeof row>[]): Filings => ({ "422800": rows });

  it("all met scores 90, whatever the surplus", () => {
    const filings = west(row("L13", "jobs_east", 500), row("L13", "funds_used", 100));
    const lines = [agreed("L13", "jobs_east", 100), agreed("L13", "funds_used", 100)];
    expect(completionOf(filings, lines)).toEqual(["1.0000", "90.00", 2]);
  });

  it("means min(x ÷ t, 1) over binding lines with an adopted value", () => {
    const filings = west(row("L13", "jobs_east", 500), row("L13", "funds_used", 80), row("L13", "jobs_local", 1));
    const lines = [
      agreed("L13", "jobs_east", 100),
      agreed("L13", "funds_used", 100),
      agreed("L13", "jobs_local", 100, { binding: false }),
      agreed("L13", "jobs_elsewhere", 100),
      agreed("L13", "people_benefited", 0),
    ];
    expect(completionOf(filings, lines)).toEqual(["0.9000", "80.00", 2]);
  });

  it.each<[string, AgreementRow, boolean]>([
    ["the east's duty", agreed("L13", "cadres_sent", 100), false],
    ["the east's duty given to both", agreed("L13", "cadres_sent", 100, { duty: "both" }), true],
    ["the east's duty given to the west", agreed("L13", "cadres_sent", 100, { duty: "west" }), true],
    ["both, given to the east", agreed("L13", "jobs_east", 100, { duty: "east" }), false],
    ["another link", agreed("L14", "jobs_east", 100), false],
    ["its own unit item", agreedByUnit("422800", "land_quota", 100), true],
    ["its province's unit item", agreedByUnit("420000", "land_quota", 100), false],
  ])("who answers (A-20): %s", (_, line, counts) => {
    const filings = {
      ...west(row("L13", "cadres_sent", 50), row("L13", "jobs_east", 50), row(null, "land_quota", 50)),
      "522600": [row("L14", "jobs_east", 50)],
    };
    expect(completionOf(filings, [line])).toEqual(counts ? ["0.5000", "42.86", 1] : null);
  });

  it("a link's line counts for the city and its province alike", () => {
    const batch = batchOf(
      { "422800": [row("L13", "jobs_east", 50)], "420000": [] },
      { agreement: [agreed("L13", "jobs_east", 100)] },
    );
    expect(text(unitOf(batch, "420000").agreementCompletion?.mean)).toBe("0.5");
  });

  it("either of its two entries is enough", () => {
    const agreement = [agreedByUnit("422800", "land_quota", 100, { binding: false })];
    const found = rowOf(batchOf(west(row(null, "land_quota", 90)), { agreement }), "422800", 2);
    expect([text(found.evidence), found.entries.map((one) => text(one.score))]).toEqual(["80", [null, "80"]]);
  });
});

describe("floor of a row (A-04b)", () => {
  const rows = (landed: Filed) => [
    row("L13", "industry_policies", 2),
    row("L13", "investment", 120, { previous: 100 }),
    row("L13", "industry_beneficiaries", 120, { previous: 100 }),
    row("L13", "firms_landed", landed),
  ];
  const LINE = agreed("L13", "firms_landed", 100);
  const rowFive = (landed: Filed, line = LINE, filings: Filings = {}, rest = {}) => {
    const batch = batchOf({ "422800": rows(landed), ...filings }, { agreement: [line], ...rest });
    const found = rowOf(batch, "422800", 5);
    return [text(found.evidence), found.banded, found.suggested, found.floor.length];
  };

  it("exactly 70 % is not below; one unit less is", () => {
    expect(rowFive(70)).toEqual(["90", "优", "优", 0]);
    expect(rowFive(69)).toEqual(["89.79", "良", "中", 1]);
    expect(rowFive(0)).toEqual(["75", "中", "中", 1]);
  });

  it("is of the adopted value: the lower within tolerance", () => {
    expect(rowFive(70, LINE, { "330100": [row("L13", "firms_landed", 69)] })[3]).toBe(1);
    expect(rowFive(69, LINE, { "330100": [row("L13", "firms_landed", 700)] })[3]).toBe(1);
  });

  it("only a binding line, and only for those who answer for it", () => {
    expect(rowFive(69, { ...LINE, binding: false })).toEqual(["89.79", "良", "良", 0]);
    expect(rowFive(69, { ...LINE, duty: "east" })).toEqual(["89.79", "良", "良", 0]);
  });

  it("a V1 排除 waives the veto, not the floor", () => {
    const facts = [fact("422800", "V1", "排除")];
    expect(rowFive(69, LINE, {}, { facts })).toEqual(["89.79", "良", "中", 1]);
  });

  it("never lifts a row", () => {
    const poor = [row("L13", "firms_landed", 10), row("L13", "investment", 10, { previous: 100 })];
    expect(rowOf(batchOf({ "422800": poor }, { agreement: [LINE] }), "422800", 5)).toMatchObject({
      banded: "差",
      suggested: "差",
    });
  });

  it("not of a figure that is only a denominator, nor of another row's figure", () => {
    const filed = [row("L13", "fiscal_aid", 50), row("L13", "funds_used", 50), row("L13", "funds_below_county", 50)];
    const agreement = [agreed("L13", "fiscal_aid", 100, { duty: "both" })];
    const found = rowOf(batchOf({ "422800": filed }, { agreement }), "422800", 3);
    expect([found.suggested, found.floor]).toEqual(["优", []]);
    expect(rowFive(100, agreed("L13", "jobs_east", 100), { "330100": [row("L13", "jobs_east", 1)] })[3]).toBe(0);
  });

  it("a row without evidence has none", () => {
    const batch = batchOf(
      { "422800": [row("L13", "firms_landed", 10)] },
      { agreement: [LINE], assessments: [letter("422800", "440000", 5, "优")] },
    );
    expect(rowOf(batch, "422800", 5)).toMatchObject({ evidence: null, floor: [], suggested: null, letter: "优" });
  });
});
