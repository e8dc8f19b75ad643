import { describe, expect, it } from "vitest";
import { ENTRIES_RULES } from "../../../src/check/registry.js";
import { sidesDifferUnitScale } from "../../../src/check/rules/sides-differ-unit-scale.js";
import { exact } from "../../../src/model/exact.js";
import type { DecisionChoice } from "../../../src/model/filing.js";
import type { CaseClass, Entry, Rung } from "../../../src/model/reconciliation.js";
import { figure } from "../build/batch.js";
import { decision, entriesContext, entry, hypothesis, report } from "../build/entry.js";
import { runRule } from "../build/triples.js";

const CLASSES: readonly (readonly [CaseClass, string | null, string])[] = [
  ["unit-scale", "sides-differ-unit-scale", "warning"],
  ["keying", "sides-differ-keying", "warning"],
  ["swapped", "sides-differ-swapped", "warning"],
  ["repeated", "sides-differ-repeated", "warning"],
  ["unexplained", "sides-differ-unexplained", "warning"],
  ["tolerance", "sides-differ-within-tolerance", "info"],
  ["equal", null, ""],
  ["rounding", null, ""],
];

function differing(kind: CaseClass, parts: Partial<Entry> = {}): Entry {
  return entry([report("330100", figure(5000)), report("422800", figure(480))], {
    class: kind,
    srd: exact("1.649635"),
    adopted: exact(480),
    rung: "provisional",
    ...parts,
  });
}

const RULES = ENTRIES_RULES.filter(({ id }) => id.startsWith("sides-differ"));

function differences(entries: readonly Entry[]) {
  return RULES.map((rule) => runRule(rule, entriesContext(entries)));
}

describe("sides that differ", () => {
  it.each(CLASSES)("class %s is %s", (kind, id, severity) => {
    const outcomes = differences([differing(kind)]);
    expect(outcomes.flatMap(({ triples }) => triples)).toEqual(id === null ? [] : [["", "L13.fiscal_aid", id]]);
    expect(outcomes.flatMap(({ findings }) => findings.map((finding) => finding.severity))).toEqual(
      id === null ? [] : [severity],
    );
    expect(outcomes.map(({ tally }) => tally.examined)).toEqual(RULES.map(() => 1));
  });

  it("states both figures, reporters and places", () => {
    const { findings } = runRule(sidesDifferUnitScale, entriesContext([differing("unit-scale")]));
    expect(findings[0]?.data).toMatchObject({
      east: "5000",
      eastReporter: "330100",
      west: "480",
      westReporter: "422800",
      difference: "4520",
      srd: "1.649635",
      adopted: "480",
      rung: "provisional",
      correctedSide: null,
      corrected: null,
    });
  });

  it.each([
    ["核实", "verified", "info"],
    ["双方商定", "agreed", "info"],
    ["东部", "decided", "info"],
    ["退回", "provisional", "warning"],
  ] as const)("%s, rung %s, makes it %s", (choice: DecisionChoice, rung: Rung, severity) => {
    const applied = differing("unit-scale", { rung, decision: decision({ choice }) });
    const { findings } = runRule(sidesDifferUnitScale, entriesContext([applied]));
    expect(findings.map((finding) => [finding.severity, finding.waived, finding.data["decision"]])).toEqual([
      [severity, false, choice],
    ]);
  });

  it("is waived by 豁免 and stays a warning", () => {
    const waived = differing("unit-scale", { decision: decision({ choice: "豁免", choiceAsRead: "豁免" }) });
    const { findings } = runRule(sidesDifferUnitScale, entriesContext([waived]));
    expect(findings.map(({ severity, waived: flag }) => [severity, flag])).toEqual([["warning", true]]);
  });

  it("names an attributed correction, but no figure that stands on another link", () => {
    const corrected = { side: "west", value: exact(4800) } as const;
    const cases = (["unit-scale", "swapped"] as const).map((kind) =>
      differing("unit-scale", { corrected, hypotheses: [hypothesis({ kind })] }),
    );
    const found = cases.map((one) => runRule(sidesDifferUnitScale, entriesContext([one])).findings[0]);
    expect(found.map((finding) => [finding?.data["correctedSide"], finding?.data["corrected"]])).toEqual([
      ["west", "4800"],
      ["west", null],
    ]);
    expect(found[1]?.message.zh).not.toContain("4800");
  });

  it("lists the possibilities of an ambiguous case and a province that differs", () => {
    const hypotheses = [hypothesis(), hypothesis({ kind: "keying" }), hypothesis({ side: "east" })];
    const reports = [report("330100", figure(5000)), report("330000", figure(4000)), report("422800", figure(480))];
    const one = {
      ...entry(reports),
      ...differing("unit-scale", { ambiguous: true, hypotheses }),
      reports,
      levelsDiffer: ["east"] as const,
    };
    const { findings } = runRule(sidesDifferUnitScale, entriesContext([one]));
    expect(findings[0]?.data).toMatchObject({
      ambiguous: true,
      hypotheses: "unit-scale,keying",
      eastProvince: "330000",
      eastProvinceValue: "4000",
      westProvince: null,
    });
  });

  it("says nothing of one-sided and single-source entries", () => {
    const silent = entry([report("330100", figure(5000))], { class: "one-sided" });
    const single = entry([report("422800", figure(5))], { class: "single-source", item: "west_leader_visits" });
    expect(differences([silent, single]).map(({ counts }) => counts)).toEqual(RULES.map(() => [0, 0, 0, 0]));
  });
});
