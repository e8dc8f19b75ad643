import { describe, expect, it } from "vitest";
import { columnScale } from "../../../src/check/rules/column-scale.js";
import { figuresExchanged } from "../../../src/check/rules/figures-exchanged.js";
import { rowsShifted } from "../../../src/check/rules/rows-shifted.js";
import type { Pattern } from "../../../src/model/hypothesis.js";
import type { Entry } from "../../../src/model/reconciliation.js";
import { figure } from "../build/batch.js";
import { decision, entriesContext, entry, report } from "../build/entry.js";
import { runRule } from "../build/triples.js";

const ITEMS = ["fiscal_aid", "cadres_sent"];
const IDS = ["C0", "C1"];
const RULES = [
  ["column-scale", columnScale],
  ["figures-exchanged", figuresExchanged],
  ["rows-shifted", rowsShifted],
] as const;

function cases(parts: Partial<Entry> = {}): readonly Entry[] {
  return ITEMS.map((item, index) =>
    entry([report("330100", figure(50000)), report("422800", figure(5000))], {
      ...{ id: `C${index}`, item, class: "unit-scale", rung: "provisional" },
      ...parts,
    }),
  );
}

function outcomeOf([kind, rule]: (typeof RULES)[number], entries: readonly Entry[], reporter: string | null = null) {
  const pattern: Pattern = {
    ...{ id: "P1", kind, reporter, links: ["L13"], items: ITEMS, cases: IDS, consequences: 2 },
    power: kind === "column-scale" ? 1 : null,
  };
  const context = entriesContext(entries);
  return runRule(rule, { ...context, reconciliation: { ...context.reconciliation, patterns: [pattern] } });
}

describe.each(RULES)("%s", (...rule) => {
  it("tells the cases once, of both sides' reporters, and of nobody in particular", () => {
    const other = entry([report("330100", figure(3)), report("422800", figure(3))], { id: "C9", class: "equal" });
    for (const reporter of [null, "330100"]) {
      const { findings, counts, triples } = outcomeOf(rule, [...cases(), other], reporter);
      expect(triples).toEqual([["", ".", rule[0]]]);
      expect(counts).toEqual([1, 2, 0, 0]);
      expect(findings.map(({ subject, severity, waived }) => [subject, severity, waived])).toEqual([
        ["P1", "warning", false],
      ]);
      const { zh, en } = findings[0]?.message ?? { zh: "", en: "" };
      for (const text of [zh, en]) {
        expect(text).toContain("杭州、恩施");
        expect(text).toContain("3.03 2.01");
      }
      expect([zh.includes("请双方"), en.includes("both sides should check")]).toEqual([true, true]);
    }
  });

  it("says nothing of patterns of another kind", () => {
    const others = RULES.filter(([kind]) => kind !== rule[0]);
    for (const other of others) {
      expect(runRule(rule[1], contextOf(other[0])).findings).toEqual([]);
    }
  });

  it.each([
    ["all settled", cases({ rung: "verified", decision: decision({ choice: "核实" }) }), "info", false],
    ["all waived", cases({ decision: decision({ choice: "豁免" }) }), "warning", true],
    ["one of them open", [...cases({ rung: "verified" }).slice(1), ...cases().slice(0, 1)], "warning", false],
  ] as const)("%s", (_, entries, severity, waived) => {
    expect(outcomeOf(rule, entries).findings.map((one) => [one.severity, one.waived])).toEqual([[severity, waived]]);
  });
});

function contextOf(kind: Pattern["kind"]) {
  const context = entriesContext(cases());
  const pattern: Pattern = {
    ...{ id: "P1", kind, reporter: null, links: ["L13"], items: ITEMS, cases: ["C0"], consequences: 1, power: null },
  };
  return { ...context, reconciliation: { ...context.reconciliation, patterns: [pattern] } };
}

it("a scale is told with its factor", () => {
  expect(outcomeOf(RULES[0], cases()).findings[0]?.message.zh).toContain("双方均约差 10 倍");
});
