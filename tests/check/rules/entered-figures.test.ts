import { describe, expect, it } from "vitest";
import { enteredFigureInexact } from "../../../src/check/rules/entered-figure-inexact.js";
import type { Figure } from "../../../src/model/filing.js";
import { agreed, agreedByUnit } from "../../build/agreement-row.js";
import { decision } from "../../build/decision-row.js";
import { batchOf, figure, returnsContext } from "../build/batch.js";
import { runRule } from "../build/triples.js";

const about = figure(66, { approximate: true, asRead: "约66" });
const commented = figure(66, { comment: "含追加6", asRead: "66（含追加6）" });

describe("entered-figure-inexact", () => {
  it.each<[string, Figure, readonly number[]]>([
    ["rejects an approximate figure", about, [0, 1, 0, 0]],
    ["rejects a commented figure", commented, [0, 1, 0, 0]],
    ["accepts an exact one", figure(66), [1, 0, 0, 0]],
    ["looks at no blank", figure(""), [0, 0, 0, 0]],
    ["looks at none that is unreadable", figure("同上"), [0, 0, 0, 0]],
  ])("%s", (_, typed, counts) => {
    const targets = batchOf({ agreement: [agreed("L13", "fiscal_aid", typed)] });
    const values = batchOf({ decisions: [decision("L13", "fiscal_aid", "核实", typed)] });
    for (const [batch, entered] of [
      [targets, "target"],
      [values, "value"],
    ] as const) {
      const outcome = runRule(enteredFigureInexact, returnsContext(batch));
      expect(outcome.counts).toEqual(counts);
      expect(outcome.findings.map(({ subject, data }) => [subject, data["value"]])).toEqual(
        counts[1] === 1 ? [[entered, "66"]] : [],
      );
    }
  });

  it("names the unit of a unit item and leaves lines of unknown items to others", () => {
    const agreement = [agreedByUnit("330100", "study_sessions", about), agreed("L13", null, about)];
    expect(runRule(enteredFigureInexact, returnsContext(batchOf({ agreement }))).triples).toEqual([
      ["330100", ".study_sessions", "entered-figure-inexact"],
    ]);
  });
});
