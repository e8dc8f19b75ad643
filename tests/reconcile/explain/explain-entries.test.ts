import { describe, expect, it } from "vitest";
import type { Batch } from "../../../src/model/batch.js";
import type { Entry } from "../../../src/model/reconciliation.js";
import { agreed } from "../../build/agreement-row.js";
import { batchOf, type Filings } from "../../build/batch.js";
import { EAST, EAST_PROVINCE, LINK, WEST, WEST_PROVINCE } from "../../build/case.js";
import { entryOf } from "../../build/evaluated.js";
import { type Filed, typed } from "../../build/figure.js";
import { row } from "../../build/filed-return.js";
import { text } from "../../build/texts.js";

const ITEM = "cadres_sent";

/** What the four units of the link file of one item: city and province of the east, then of the west. */
function fourReports(figures: readonly [Filed, Filed, Filed, Filed], item = ITEM, rest: Partial<Batch> = {}): Entry {
  const units = [EAST, EAST_PROVINCE, WEST, WEST_PROVINCE];
  const filings = Object.fromEntries(units.map((unit, index) => [unit, [row(LINK, item, figures[index] ?? null)]]));
  return entryOf(batchOf(filings, rest), LINK, item);
}

/** Each explanation as changes "unit.item to", or "unit.item low–high". */
function told({ explanations }: Entry): readonly string[] {
  return explanations.map(({ changes, attributed }) => {
    const parts = changes.map(({ reporter, item, to, low, high }) => {
      const value = to === null ? `${text(low) ?? ""}–${text(high) ?? ""}` : text(to);
      return `${reporter}.${item} ${value}`;
    });
    return `${parts.join(" & ")}${attributed ? " !" : ""}`;
  });
}

describe("up to four reports are one case", () => {
  it.each<[string, [Filed, Filed, Filed, Filed], string[][], string[], Entry["searched"]]>([
    ["all agree", [5, 5, 5, 5], [[EAST, EAST_PROVINCE, WEST, WEST_PROVINCE]], [], "not-needed"],
    [
      "one stands alone: the one change, and its own province for it",
      [7, 5, 5, 5],
      [[EAST], [EAST_PROVINCE, WEST, WEST_PROVINCE]],
      [`${EAST}.${ITEM} 5 !`],
      true,
    ],
    [
      "a province stands alone",
      [5, 5, 5, 7],
      [[EAST, EAST_PROVINCE, WEST], [WEST_PROVINCE]],
      [`${WEST_PROVINCE}.${ITEM} 5 !`],
      true,
    ],
    [
      "two against two: both possibilities, none attributed",
      [5, 5, 7, 7],
      [
        [EAST, EAST_PROVINCE],
        [WEST, WEST_PROVINCE],
      ],
      [`${EAST}.${ITEM} 7 & ${EAST_PROVINCE}.${ITEM} 7`, `${WEST}.${ITEM} 5 & ${WEST_PROVINCE}.${ITEM} 5`],
      true,
    ],
    [
      "three figures: nobody is right by number",
      [5, null, 7, null],
      [[EAST], [WEST]],
      [`${EAST}.${ITEM} 7`, `${WEST}.${ITEM} 5`],
      true,
    ],
    ["one report alone", [5, null, null, null], [[EAST]], [], "not-needed"],
  ])("%s", (_, figures, groups, explanations, searched) => {
    const entry = fourReports(figures);
    expect([entry.groups, told(entry), entry.searched]).toEqual([groups, explanations, searched]);
  });

  it("reports that agree by rounding are of one group; within tolerance needs no change", () => {
    expect(fourReports([typed("1.23", "亿元", 10000), null, 12345, null], "investment")).toMatchObject({
      groups: [[EAST, WEST]],
      searched: "not-needed",
    });
    expect(fourReports([49800, null, 50000, null], "investment")).toMatchObject({
      groups: [[EAST], [WEST]],
      explanations: [],
      searched: "not-needed",
    });
  });

  it("a corrected figure lies between reports that differ within tolerance", () => {
    expect(told(fourReports([90000, 50000, 49800, 49900], "investment"))).toEqual([`${EAST}.investment 49800–50000`]);
  });
});

describe("evidence attributes, as it does hypotheses", () => {
  it.each<[number, string[]]>([
    [3200, [`${EAST}.${ITEM} 3200 !`, `${WEST}.${ITEM} 32000`]],
    [32000, [`${EAST}.${ITEM} 3200`, `${WEST}.${ITEM} 32000 !`]],
    [10000, [`${EAST}.${ITEM} 3200`, `${WEST}.${ITEM} 32000`]],
  ])("a target of %d", (target, expected) => {
    const agreement = [agreed(LINK, ITEM, target)];
    expect(told(fourReports([32000, null, 3200, null], ITEM, { agreement }))).toEqual(expected);
  });
});

describe("relations of both returns", () => {
  const about = (filings: Filings, item: string) => entryOf(batchOf(filings), LINK, item);

  it("a total that only one side's parts allow", () => {
    const filings = {
      [EAST]: [
        row(LINK, "fiscal_aid", 50000),
        row(LINK, "fiscal_aid_provincial", 2000),
        row(LINK, "fiscal_aid_local", 3000),
      ],
      [WEST]: [row(LINK, "fiscal_aid", 5000)],
    };
    expect(told(about(filings, "fiscal_aid"))).toEqual([`${EAST}.fiscal_aid 5000 !`]);
    expect(told(about(filings, "fiscal_aid_local"))).toEqual([`${EAST}.fiscal_aid 5000 !`]);
  });

  it("a whole that is too small for its part: the range that is left", () => {
    const filings = { [WEST]: [row(LINK, "funds_used", 900), row(LINK, "fiscal_aid", 800)] };
    expect(told(about(filings, "funds_used"))).toEqual([`${WEST}.fiscal_aid 900–`, `${WEST}.funds_used 0–800`]);
  });

  it("what requires another figure: at least one, or nothing", () => {
    const filings = { [EAST]: [row(LINK, "investment", 900), row(LINK, "firms_landed", 0)] };
    expect(told(about(filings, "investment"))).toEqual([`${EAST}.firms_landed 1–`, `${EAST}.investment 0`]);
  });

  it("figures that stand in no broken rule are taken as right", () => {
    const filings = {
      [EAST]: [row(LINK, "jobs_east", 900), row(LINK, "stable_jobs_east", 500)],
      [WEST]: [row(LINK, "jobs_east", 100)],
    };
    expect(told(about(filings, "jobs_east"))).toEqual([`${WEST}.jobs_east 900`]);
    expect(about(filings, "stable_jobs_east").searched).toBe("not-needed");
  });

  it("a whole column of money that hangs together is explained from either side", () => {
    const column = (factor: number) =>
      [5000, 2000, 3000].map((value, index) =>
        row(LINK, ["fiscal_aid", "fiscal_aid_provincial", "fiscal_aid_local"][index] ?? "", value * factor),
      );
    expect(
      about({ [EAST]: column(10000), [WEST]: column(1) }, "fiscal_aid").explanations.map((one) =>
        one.changes.map(({ reporter }) => reporter),
      ),
    ).toEqual([
      [EAST, EAST, EAST],
      [WEST, WEST, WEST],
    ]);
  });

  it("more than eight figures that hang together are said not to be searched", () => {
    const parts = ["fiscal_aid", "fiscal_aid_provincial", "fiscal_aid_local"];
    const rows = (factor: number) =>
      parts
        .map((item, index) => row(LINK, item, [5000, 2000, 3000][index] ?? 0))
        .map((one) => ({ ...one, actual: row(LINK, one.item, Number(one.actual.value) * factor).actual }));
    const entry = about({ [EAST]: rows(10), [EAST_PROVINCE]: rows(10), [WEST]: rows(1) }, "fiscal_aid");
    expect([entry.searched, entry.explanations, entry.class]).toEqual([false, [], "unit-scale"]);
  });
});
