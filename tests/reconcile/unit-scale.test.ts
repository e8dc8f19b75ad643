import { describe, expect, it } from "vitest";
import { exact } from "../../src/model/exact.js";
import { detectUnitScale } from "../../src/reconcile/unit-scale.js";
import { caseOf } from "../build/case.js";
import { scheme } from "../build/scheme.js";
import { text } from "../build/texts.js";

const detected = (east: number | string, west: number | string) =>
  detectUnitScale(exact(east), exact(west), scheme.matching);

describe("疑似计量单位错误", () => {
  it.each([
    [32_000_000, 3200, 4, true],
    [32_100_000, 3200, 4, true],
    [5100, 480, 1, false],
    [900, 100, 1, false],
    [1100, 100, 1, false],
    [1005, 100, 1, true],
    [1006, 100, 1, false],
    [995, 100, 1, true],
    [994, 100, 1, false],
    [128850, 12850, 1, true],
    ["0.5", "0.0005", 3, true],
    [3_200_000_000, 32, 8, true],
  ])("%s against %s: power %i, certain %s, both ways", (large, small, power, certain) => {
    for (const candidates of [detected(large, small), detected(small, large)]) {
      expect(candidates.map((one) => [one.kind, one.side, one.certain, one.detail["power"]])).toEqual([
        ["unit-scale", "east", certain, power],
        ["unit-scale", "west", certain, power],
      ]);
    }
  });

  it.each([
    [9000, 2700],
    [899, 100],
    [1101, 100],
    [100, 100],
    [300, 100],
    [-1000, 100],
  ])("%d against %d: none, both ways", (a, b) => {
    expect(detected(a, b)).toEqual([]);
    expect(detected(b, a)).toEqual([]);
  });

  it("0 against a figure: none, both ways", () => {
    expect(detected(0, 100)).toEqual([]);
    expect(detected(100, 0)).toEqual([]);
    expect(detected(0, 0)).toEqual([]);
  });

  it("each side's corrected value is its own figure in the other scale", () => {
    expect(detected(5100, 480).map((one) => text(one.corrected))).toEqual(["510", "4800"]);
    expect(detected(480, 5100).map((one) => text(one.corrected))).toEqual(["4800", "510"]);
  });

  it.each([
    ["investment", 32_000_000, 3200],
    ["jobs_east", 900, 100],
  ])("%s %d against %d is the class of the case", (item, a, b) => {
    expect(caseOf(item, a, b).class).toBe("unit-scale");
    expect(caseOf(item, b, a).class).toBe("unit-scale");
  });
});
