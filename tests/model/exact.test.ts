import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exact, fixedText, higher, jsonNumber, lower, roundHalfUp, shortText, sum } from "../../src/model/exact.js";

const RUNS = { seed: 20190013, numRuns: 100 };
const numerator = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n });
const denominator = fc.bigInt({ min: 1n, max: 10n ** 6n });
const places = fc.integer({ min: 0, max: 6 });

/** Half-up rounding of n/d to whole 10^-p steps in integers alone. */
function steps(n: bigint, d: bigint, p: number): bigint {
  const scaled = (n < 0n ? -n : n) * 10n ** BigInt(p);
  const whole = scaled / d;
  const up = 2n * (scaled % d) >= d ? whole + 1n : whole;
  return n < 0n ? -up : up;
}

function decimal(value: bigint, p: number): string {
  const digits = (value < 0n ? -value : value).toString().padStart(p + 1, "0");
  const text = p === 0 ? digits : `${digits.slice(0, -p)}.${digits.slice(-p)}`;
  return value < 0n ? `-${text}` : text;
}

describe("rounding half up", () => {
  it.each([
    ["89.995", 2, "90.00"],
    ["89.994", 2, "89.99"],
    ["0.5", 0, "1"],
    ["0.49", 0, "0"],
    ["-0.5", 0, "-1"],
    ["-0.004", 2, "0.00"],
    ["0", 2, "0.00"],
    ["1/3", 4, "0.3333"],
    ["2/3", 4, "0.6667"],
    ["0.00005", 4, "0.0001"],
    ["123456789012345678.995", 2, "123456789012345679.00"],
  ])("%s to %i places is %s", (value, digits, expected) => {
    expect(fixedText(exact(value), digits)).toBe(expected);
  });

  it("agrees with integer arithmetic", () => {
    fc.assert(
      fc.property(numerator, denominator, places, (n, d, p) => {
        const value = exact(n).div(exact(d));
        const expected = steps(n, d, p);
        expect(roundHalfUp(value, p).equals(exact(expected).div(exact(10n ** BigInt(p))))).toBe(true);
        expect(fixedText(value, p)).toBe(decimal(expected, p));
      }),
      RUNS,
    );
  });

  it("leaves a rounded number alone", () => {
    fc.assert(
      fc.property(numerator, denominator, places, (n, d, p) => {
        const once = roundHalfUp(exact(n).div(exact(d)), p);
        expect(roundHalfUp(once, p).equals(once)).toBe(true);
      }),
      RUNS,
    );
  });
});

describe("writing", () => {
  it.each([
    ["100", 4, "100"],
    ["1200.5", 4, "1200.5"],
    ["0", 4, "0"],
    ["0.00004", 4, "0"],
    ["-3.10", 4, "-3.1"],
    ["1000", 0, "1000"],
  ])("%s with at most %i places is %s", (value, digits, expected) => {
    expect(shortText(exact(value), digits)).toBe(expected);
  });

  it("gives JSON numbers and keeps null", () => {
    expect(jsonNumber(exact("1/3"), 4)).toBe(0.3333);
    expect(jsonNumber(null, 4)).toBeNull();
    expect(Object.is(jsonNumber(exact("-0.00001"), 4), 0)).toBe(true);
  });
});

describe("reading", () => {
  it("takes decimals, quotients and numbers exactly", () => {
    expect(exact("1/3").mul(3).equals(1)).toBe(true);
    expect(exact(0.1).mul(10).equals(1)).toBe(true);
    expect(exact("-12.5").equals("-25/2")).toBe(true);
    expect(sum(Array.from({ length: 10 }, () => exact("0.1"))).equals(1)).toBe(true);
    expect(sum([]).equals(0)).toBe(true);
  });

  it("396 against 36 at ten per cent over holds exactly", () => {
    expect(exact("39.6").lte(exact(36).mul(exact("1.1")))).toBe(true);
    expect(exact("39.6001").lte(exact(36).mul(exact("1.1")))).toBe(false);
  });

  it("picks lower and higher", () => {
    expect(lower(exact(2), exact(-3)).equals(-3)).toBe(true);
    expect(higher(exact(2), exact(-3)).equals(2)).toBe(true);
  });
});
