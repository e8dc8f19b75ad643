import { describe, expect, it } from "vitest";
import type { EntriesContext, ReturnsContext, Rule } from "../../../src/check/rule.js";
import { cutOffDatesDiffer } from "../../../src/check/rules/cut-off-dates-differ.js";
import { estimatesIncluded } from "../../../src/check/rules/estimates-included.js";
import { jointMeetingsDiffer } from "../../../src/check/rules/joint-meetings-differ.js";
import { opinionMissing } from "../../../src/check/rules/opinion-missing.js";
import { opinionObjects } from "../../../src/check/rules/opinion-objects.js";
import { opinionUnanswered } from "../../../src/check/rules/opinion-unanswered.js";
import type { FiledReturn, Opinion } from "../../../src/model/filing.js";
import type { CaseClass } from "../../../src/model/reconciliation.js";
import { entry } from "../build/entry.js";
import { opinion, realContext, realEntries, thisYear, withMeta } from "../build/real.js";
import { runRule } from "../build/triples.js";

type Meta = Partial<FiledReturn["meta"]>;

/** What a rule says of L13 from 杭州's and 恩施's returns; every other link is undecided. */
function onL13(rule: Rule<ReturnsContext>, east: FiledReturn, west: FiledReturn) {
  const { findings, counts } = runRule(rule, realContext([east, west]));
  return { findings, judged: counts.slice(0, 2) };
}

/** These returns, with one entry of L13 in this class. */
function reconciled(returns: readonly FiledReturn[], kind: CaseClass | null): EntriesContext {
  return { ...realEntries([entry([], { class: kind })]), ...realContext(returns) };
}

/** What a rule says of L13, where both sides differ. */
function withBoth(rule: Rule<EntriesContext>, east: Meta, west: Meta | null, kind: CaseClass | null = "unexplained") {
  const returns = [
    withMeta(thisYear("330100", {}), east),
    ...(west === null ? [] : [withMeta(thisYear("422800", {}), west)]),
  ];
  const { findings, counts } = runRule(rule, reconciled(returns, kind));
  return { findings, judged: counts.slice(0, 2) };
}

describe("cut-off-dates-differ", () => {
  it.each<[string, string | null, string | null, readonly number[]]>([
    ["two days", "2019-12-20", "2019-11-30", [0, 1]],
    ["one day", "2019-12-20", "2019-12-20", [1, 0]],
    ["one not given", "2019-12-20", null, [0, 0]],
  ])("%s", (_, east, west, judged) => {
    const outcome = withBoth(cutOffDatesDiffer, { cutoff: east }, { cutoff: west });
    expect(outcome.judged).toEqual(judged);
    expect(outcome.findings.map(({ unit, link, severity, place }) => [unit, link, severity, place.file])).toEqual(
      judged[1] === 1 ? [[null, "L13", "info", ""]] : [],
    );
  });

  it("takes a province's date where its city filed nothing", () => {
    const returns = [
      withMeta(thisYear("330000", {}), { cutoff: "2019-12-20" }),
      withMeta(thisYear("422800", {}), { cutoff: "2019-12-21" }),
    ];
    expect(
      runRule(cutOffDatesDiffer, reconciled(returns, "keying")).findings.map(({ link, data }) => [
        link,
        data["eastUnit"],
      ]),
    ).toEqual([["L13", "330000"]]);
  });
});

describe.each<[Rule<EntriesContext>, Meta, Meta]>([
  [cutOffDatesDiffer, { cutoff: "2019-12-20" }, { cutoff: "2019-11-30" }],
  [estimatesIncluded, { estimated: true }, { estimated: false }],
])("$id", (rule, east, west) => {
  it.each<[CaseClass | null, number]>([
    ["unexplained", 1],
    ["swapped", 1],
    ["one-sided", 1],
    ["tolerance", 0],
    ["rounding", 0],
    ["equal", 0],
    ["single-source", 0],
    [null, 0],
  ])("explains a difference of class %s: %i", (kind, found) => {
    expect(withBoth(rule, east, west, kind).judged).toEqual([0, found]);
  });
});

describe("estimates-included", () => {
  it.each<[string, boolean | null, boolean | null, readonly number[], readonly string[]]>([
    ["on both sides", true, true, [0, 1], ["330100,422800"]],
    ["on one", false, true, [0, 1], ["422800"]],
    ["on none", false, false, [1, 0], []],
    ["not said", false, null, [0, 0], []],
  ])("%s", (_, east, west, judged, units) => {
    const outcome = withBoth(estimatesIncluded, { estimated: east }, { estimated: west });
    expect(outcome.judged).toEqual(judged);
    expect(outcome.findings.map(({ data }) => data["units"])).toEqual(units);
  });

  it("cannot tell where a side filed nothing", () => {
    expect(withBoth(estimatesIncluded, { estimated: true }, null).judged).toEqual([0, 0]);
  });
});

describe("joint-meetings-differ", () => {
  it.each<[string, number | string, number | string, readonly number[]]>([
    ["two and one", 2, 1, [0, 1]],
    ["one and one", 1, 1, [1, 0]],
    ["one side silent", 1, "", [0, 0]],
  ])("%s", (_, east, west, judged) => {
    const outcome = onL13(
      jointMeetingsDiffer,
      thisYear("330100", { "L13.joint_meetings_east": east }),
      thisYear("422800", { "L13.joint_meetings_west": west }),
    );
    expect(outcome.judged).toEqual(judged);
    expect(outcome.findings.map(({ unit, link, severity }) => [unit, link, severity])).toEqual(
      judged[1] === 1 ? [[null, "L13", "info"]] : [],
    );
  });
});

function filedWith(opinions: readonly Opinion[]): ReturnsContext {
  return realContext([withMeta(thisYear("330100", {}), { opinions })]);
}

describe("opinions", () => {
  it.each<[string, Rule<ReturnsContext>, readonly Opinion[], readonly (string | null)[], readonly number[]]>([
    ["agreed", opinionObjects, [opinion("L13", "同意"), opinion("L14", "同意")], [], [2, 0, 0, 0]],
    [
      "有异议",
      opinionObjects,
      [opinion("L13", "有异议", { text: "资金数" }), opinion("L14", "同意")],
      ["L13"],
      [1, 1, 0, 0],
    ],
    ["unanswered is no objection", opinionObjects, [opinion("L13", "未答复")], [], [1, 0, 1, 0]],
    ["未答复", opinionUnanswered, [opinion("L13", "未答复"), opinion("L14", "有异议")], ["L13"], [1, 1, 0, 0]],
    ["both agreed", opinionMissing, [opinion("L13", "同意"), opinion("L14", "未答复")], [], [2, 0, 0, 0]],
    ["one blank", opinionMissing, [opinion("L13", "同意"), opinion("L14", null)], ["L14"], [1, 1, 0, 0]],
    ["one not there", opinionMissing, [opinion("L13", "同意")], ["L14"], [1, 1, 0, 0]],
    ["none at all is one finding", opinionMissing, [], [null], [0, 2, 0, 0]],
    ["typed but unreadable", opinionMissing, [opinion("L13", null, { asRead: "好" })], ["L14"], [0, 1, 1, 0]],
  ])("%s", (_, rule, opinions, links, counts) => {
    const outcome = runRule(rule, filedWith(opinions));
    expect(outcome.findings.map(({ link }) => link)).toEqual(links);
    expect(outcome.counts).toEqual(counts);
  });

  it("repeats the objection, and when the counterpart was asked", () => {
    const objecting = runRule(opinionObjects, filedWith([opinion("L13", "有异议", { text: "资金数" })]));
    expect(objecting.findings[0]?.message.zh).toContain("（资金数）");
    const silent = runRule(opinionUnanswered, filedWith([opinion("L13", "未答复", { date: "2019-12-18" })]));
    expect(silent.findings[0]?.message.en).toContain("asked on 2019-12-18");
  });
});
