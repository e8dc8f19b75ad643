import { describe, expect, it } from "vitest";
import { spreadOf } from "../../../src/check/families/change-against-last-year.js";
import { copiedLastYear } from "../../../src/check/rules/copied-last-year.js";
import { jumpAgainstLastYear } from "../../../src/check/rules/jump-against-last-year.js";
import { exact } from "../../../src/model/exact.js";
import type { Entry, SideValue } from "../../../src/model/reconciliation.js";
import { scheme } from "../../build/scheme.js";
import { figure, filed, type RowFigures } from "../build/batch.js";
import { entry } from "../build/entry.js";
import { realContext, realEntries } from "../build/real.js";
import { runRule } from "../build/triples.js";

const years = (previous: number, actual: number): RowFigures => ({
  previous: figure(previous),
  actual: figure(actual),
});

/** Five items that can be compared, `equal` of them as last year. */
function section(link: string, equal: number): Record<string, RowFigures> {
  const items = ["cadres_trained", "fiscal_aid", "donated_cash", "jobs_local", "people_benefited"];
  return Object.fromEntries(
    items.map((item, index) => [`${link}.${item}`, years(500, index < equal ? 500 : 501 + index)]),
  );
}

describe("copied-last-year", () => {
  it.each<[string, Record<string, RowFigures>, readonly number[]]>([
    ["four of five", section("L13", 4), [0, 1, 0, 0]],
    ["three of five: a fixed amount and its parts", section("L13", 3), [1, 0, 0, 0]],
    ["none", section("L13", 0), [1, 0, 0, 0]],
    ["small figures", { "L13.cadres_sent": years(3, 3), "L13.cadres_trained": years(99, 99) }, [0, 0, 1, 0]],
    ["things counted", { "L13.paired_poor_counties": years(100, 100) }, [0, 0, 1, 0]],
    ["no previous year", { "L13.fiscal_aid": { actual: figure(500) } }, [0, 0, 1, 0]],
  ])("%s", (_, rows, counts) => {
    const outcome = runRule(copiedLastYear, realContext([filed("422800", rows)]));
    expect(outcome.counts).toEqual(counts);
    expect(outcome.triples).toEqual(counts[1] === 1 ? [["422800", "L13.", "copied-last-year"]] : []);
  });

  it("is one finding a return", () => {
    const rows = { ...section("L26", 5), ...section("L14", 4), ...section("L27", 1) };
    const { findings } = runRule(copiedLastYear, realContext([filed("520000", rows)]));
    expect(findings.map(({ link, suppressedCount, data }) => [link, suppressedCount, data["links"]])).toEqual([
      [null, 8, "L14,L26"],
    ]);
  });
});

function side(reporter: string, value: number): SideValue {
  return { reporter, value: exact(value), figure: figure(value) };
}

/** Entries of one item on the first links; the east side's figures of last year and this. */
function entries(pairs: readonly (readonly [number, number])[]): readonly Entry[] {
  return pairs.map(([previous, actual], index) => {
    const link = scheme.links[index]?.id ?? "";
    const reporter = scheme.links[index]?.east.province ?? "";
    const east = { actual: side(reporter, actual), previous: side(reporter, previous), target: null };
    return entry([], { link, item: "jobs_local", east });
  });
}

const SEVEN = Array.from({ length: 7 }, (): [number, number] => [1000, 1100]);

describe("jump-against-last-year", () => {
  it.each<[string, readonly (readonly [number, number])[], readonly number[]]>([
    ["ten times where the others grew by a tenth", [...SEVEN, [1000, 10000]], [7, 1, 0, 0]],
    ["a tenth", [...SEVEN, [1000, 100]], [7, 1, 0, 0]],
    ["just inside 1.2 to the fifth", [...SEVEN, [1000, 2737]], [8, 0, 0, 0]],
    ["just outside", [...SEVEN, [1000, 2738]], [7, 1, 0, 0]],
    ["all of them grown sixfold", Array.from({ length: 8 }, () => [1000, 6000] as const), [8, 0, 0, 0]],
    ["seven are too few", [...SEVEN.slice(1), [1000, 10000]], [0, 0, 7, 0]],
    ["nothing last year", [...SEVEN, [1000, 1100], [0, 10000]], [8, 0, 1, 0]],
    ["small figures", [...SEVEN, [1000, 1100], [1, 19]], [8, 0, 1, 0]],
  ])("%s", (_, pairs, counts) => {
    const outcome = runRule(jumpAgainstLastYear, realEntries(entries(pairs)));
    expect(outcome.counts).toEqual(counts);
    expect(outcome.findings.map(({ unit, link, severity }) => [unit, link, severity])).toEqual(
      counts[1] === 1 ? [[scheme.links[7]?.east.province, "L08", "info"]] : [],
    );
  });

  it("widens with the median deviation", () => {
    const changes = [1, 1, 2, 2, 2, 4, 4, 4].map((value) => exact(value));
    const spread = spreadOf(changes, scheme.plausibility.jump);
    expect([spread?.median.toString(), spread?.limit.toString()]).toEqual(["2", "32"]);
  });
});
