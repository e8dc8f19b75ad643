import { describe, expect, it } from "vitest";
import { adoptedFiguresContradict } from "../../../src/check/rules/adopted-figures-contradict.js";
import { exact } from "../../../src/model/exact.js";
import type { Entry } from "../../../src/model/reconciliation.js";
import { scheme } from "../../build/scheme.js";
import { figure } from "../build/batch.js";
import { decision, entriesContext, entry, report } from "../build/entry.js";
import { runRule } from "../build/triples.js";

/** An entry of L13 that is adopted at a value, between bounds if any are given. */
function adopted(
  item: string,
  value: number,
  parts: Partial<Entry> & { bounds?: readonly [number, number] } = {},
): Entry {
  const { bounds: [low, high] = [value, value], ...others } = parts;
  return entry([report("422800", figure(value))], {
    item,
    adopted: exact(value),
    low: exact(low),
    high: exact(high),
    rung: "equal",
    ...others,
  });
}

function context(entries: readonly Entry[]) {
  return { ...entriesContext(entries), scheme };
}

/** The findings' subjects with what they say. */
function outcome(...entries: readonly Entry[]) {
  const { findings } = runRule(adoptedFiguresContradict, context(entries));
  return findings.map(({ subject, data }) => [subject, data["least"], data["most"], data["difference"]]);
}

/** Reported otherwise than adopted, so that no return breaks the relation itself. */
const VERIFIED = { decision: decision(), reports: [report("422800", figure(90000))] };

describe("adopted-figures-contradict", () => {
  it("tells a part that is above the whole as decided", () => {
    const { triples, findings } = runRule(
      adoptedFiguresContradict,
      context([adopted("fiscal_aid", 5000, VERIFIED), adopted("funds_used", 48000)]),
    );
    expect(triples).toEqual([["", "L13.funds_used", "adopted-figures-contradict"]]);
    expect(findings[0]?.data).toMatchObject({
      relation: "at-most",
      greater: "3.11 当年实际使用财政援助资金",
      least: "48000",
      smaller: "3.03 财政援助资金合计",
      most: "5000",
      difference: "43000",
      decisions: "核定.csv!2",
    });
    expect(findings[0]?.place).toEqual({ file: "核定.csv", row: 2 });
  });

  it.each([
    ["the part is as large as the whole", [adopted("fiscal_aid", 5000, VERIFIED), adopted("funds_used", 5000)]],
    ["rounding explains it", [adopted("fiscal_aid", 5000, VERIFIED), adopted("funds_used", 5000.5)]],
    [
      "an open difference may mend it",
      [adopted("fiscal_aid", 5000, { ...VERIFIED, bounds: [5000, 50000] }), adopted("funds_used", 48000)],
    ],
    ["the return says so itself", [adopted("fiscal_aid", 5000), adopted("funds_used", 48000)]],
    ["a figure is missing", [adopted("funds_used", 48000)]],
    [
      "what needs another is no part of it",
      [adopted("investment", 5000, VERIFIED), adopted("firms_landed", 0, { reports: [] })],
    ],
  ])("says nothing where %s", (_, entries) => {
    expect(outcome(...entries)).toEqual([]);
  });

  it.each([
    ["below", 5000, "3.01 省级财政援助资金 + 3.02 市县级财政援助资金"],
    ["above", 90010, "3.03 财政援助资金合计"],
  ])("tells a total decided %s its parts", (_, total, greater) => {
    const parts = [adopted("fiscal_aid_provincial", 40000), adopted("fiscal_aid_local", 50000)];
    const { findings } = runRule(adoptedFiguresContradict, context([adopted("fiscal_aid", total, VERIFIED), ...parts]));
    expect(findings.map(({ item, data }) => [item, data["relation"], data["greater"]])).toEqual([
      ["fiscal_aid", "equal", greater],
    ]);
  });

  it("counts what it cannot judge", () => {
    const { counts } = runRule(
      adoptedFiguresContradict,
      context([adopted("fiscal_aid", 5000, VERIFIED), adopted("funds_used", 48000)]),
    );
    expect(counts[1]).toBe(1);
    expect(counts[2]).toBeGreaterThan(5);
  });
});
