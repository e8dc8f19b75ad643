import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { geometricMean } from "../../../src/grade/geometric-mean.js";
import { exact, fixedText } from "../../../src/model/exact.js";

const of = (...scores: readonly (readonly [score: string, share: string])[]): string =>
  fixedText(geometricMean(scores.map(([score, share]) => ({ score: exact(score), share: exact(share) }))), 2);

describe("the geometric row mean", () => {
  it.each<[string, readonly (readonly [string, string])[], string]>([
    ["one score", [["87.35", "1"]], "87.35"],
    [
      "equal scores",
      [
        ["80", "1"],
        ["80", "1/2"],
      ],
      "80.00",
    ],
    [
      "two",
      [
        ["90", "1"],
        ["40", "1"],
      ],
      "60.00",
    ],
    [
      "half weight",
      [
        ["64", "1"],
        ["1", "1/2"],
      ],
      "16.00",
    ],
    [
      "0 as 0.01",
      [
        ["0", "1"],
        ["100", "1"],
      ],
      "1.00",
    ],
    [
      "all 0",
      [
        ["0", "1"],
        ["0", "1"],
      ],
      "0.01",
    ],
    [
      "all 100",
      [
        ["100", "1"],
        ["100", "1"],
        ["100", "1/2"],
      ],
      "100.00",
    ],
  ])("of %s", (_, scores, mean) => {
    expect(of(...scores)).toBe(mean);
  });

  it("agrees with logarithms where these are not at a half", () => {
    const score = fc.integer({ min: 1, max: 10_000 });
    fc.assert(
      fc.property(fc.array(score, { minLength: 1, maxLength: 5 }), (hundredths) => {
        const mean = Math.exp(hundredths.reduce((total, one) => total + Math.log(one), 0) / hundredths.length);
        fc.pre(Math.abs((mean % 1) - 0.5) > 1e-6);
        const text = of(...hundredths.map((one) => [fixedText(exact(one).div(100), 2), "1"] as const));
        expect(text).toBe(fixedText(exact(Math.round(mean)).div(100), 2));
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});
