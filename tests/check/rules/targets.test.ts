import { describe, expect, it } from "vitest";
import { selfDeclaredTargetDiffers } from "../../../src/check/rules/self-declared-target-differs.js";
import { targetNotInAgreement } from "../../../src/check/rules/target-not-in-agreement.js";
import type { AgreementLine } from "../../../src/model/agreement.js";
import { exact } from "../../../src/model/exact.js";
import { line } from "../build/agreement.js";
import { figure, filed } from "../build/batch.js";
import { realContext, typedFigure } from "../build/real.js";
import { runRule } from "../build/triples.js";

const AGREED: readonly AgreementLine[] = [
  line({ target: exact("15800.4") }),
  line({ item: "jobs_local", target: exact(50) }),
];

function declared(item: string, typed: Parameters<typeof typedFigure>[0]) {
  return filed("330100", { [`L13.${item}`]: { target: typedFigure(typed) } });
}

describe("self-declared-target-differs", () => {
  it.each<[string, string, Parameters<typeof typedFigure>[0], readonly number[]]>([
    ["another target", "fiscal_aid", "16000", [0, 1, 0, 0]],
    ["the same, rounded to whole 万元", "fiscal_aid", "15800", [1, 0, 0, 0]],
    ["beyond rounding", "fiscal_aid", "15801", [0, 1, 0, 0]],
    ["persons exactly", "jobs_local", "51", [0, 1, 0, 0]],
    ["the same number of persons", "jobs_local", "50", [1, 0, 0, 0]],
    ["0 is not given", "fiscal_aid", "0", [0, 0, 0, 0]],
    ["不适用 is not given", "fiscal_aid", "不适用", [0, 0, 0, 0]],
    ["no line on the item", "investment", "9", [0, 0, 1, 0]],
  ])("%s", (_, item, typed, counts) => {
    const outcome = runRule(selfDeclaredTargetDiffers, realContext([declared(item, typed)], AGREED));
    expect(outcome.counts).toEqual(counts);
    expect(outcome.triples).toEqual(counts[1] === 1 ? [["330100", `L13.${item}`, "self-declared-target-differs"]] : []);
  });

  it("is undecided against a line without a target", () => {
    const lines = [line({ target: null, fault: "double" })];
    expect(runRule(selfDeclaredTargetDiffers, realContext([declared("fiscal_aid", "9")], lines)).counts).toEqual([
      0, 0, 1, 0,
    ]);
  });

  it("takes a unit item's line of that unit alone", () => {
    const own = filed("330100", { study_sessions: { target: figure(4) } });
    const lines = ["330000", "330100"].map((unit, index) =>
      line({ link: null, unit, item: "study_sessions", target: exact(4 + index) }),
    );
    expect(
      runRule(selfDeclaredTargetDiffers, realContext([own], lines)).findings.map(({ data }) => data["agreed"]),
    ).toEqual(["5"]);
  });
});

describe("target-not-in-agreement", () => {
  it("is one finding a link, for information", () => {
    const rows = {
      "L13.fiscal_aid": { target: figure(9) },
      "L13.investment": { target: figure(9) },
      "L13.jobs_east": { target: figure(9) },
      "L14.investment": { target: figure(9) },
    };
    const outcome = runRule(targetNotInAgreement, realContext([filed("330100", rows)], AGREED));
    expect(
      outcome.findings.map(({ link, severity, data, suppressedCount }) => [
        link,
        severity,
        data["codes"],
        suppressedCount,
      ]),
    ).toEqual([["L13", "info", "4.03 5.01", 1]]);
    expect(outcome.counts).toEqual([1, 2, 1, 0]);
  });

  it("has nothing to say where no agreement covers the link", () => {
    expect(runRule(targetNotInAgreement, realContext([declared("investment", "9")])).counts).toEqual([0, 0, 1, 0]);
  });
});
