import { describe, expect, it } from "vitest";
import { exact } from "../../src/model/exact.js";
import { alignmentDistance } from "../../src/reconcile/digits.js";
import { detectKeying } from "../../src/reconcile/keying.js";
import { scheme } from "../build/scheme.js";
import { text } from "../build/texts.js";

const detected = (east: number | string, west: number | string) =>
  detectKeying(exact(east), exact(west), scheme.matching);

describe("疑似录入错误", () => {
  it.each([
    ["neighbours swapped", 12850, 12580],
    ["one digit", 12850, 12350],
    ["a digit doubled", 128850, 12850],
    ["a digit missing", 12850, 1285],
    ["four digits", 1234, 1243],
    ["decimals", "1234.5", "1234.6"],
    ["decimals with their zeros dropped", "12.340", "12.43"],
  ])("%s: %s against %s, both ways", (_, a, b) => {
    expect(detected(a, b).map((one) => [one.side, text(one.corrected)])).toEqual([
      ["east", text(exact(b))],
      ["west", text(exact(a))],
    ]);
    expect(detected(b, a)).toHaveLength(2);
  });

  it.each([
    ["two digits each", 31, 13],
    ["three digits each", 123, 132],
    ["three digits on one side", 1234, 123],
    ["digits swapped that are not neighbours", 4860, 6840],
    ["two digits differ", 12850, 12360],
    ["two digits missing", 123456, 1234],
    ["the point alone", "1234.5", 12345],
  ])("%s: %s against %s none, both ways", (_, a, b) => {
    expect(detected(a, b)).toEqual([]);
    expect(detected(b, a)).toEqual([]);
  });
});

describe("optimal string alignment distance", () => {
  it.each([
    ["", "", 0],
    ["", "123", 3],
    ["12850", "12850", 0],
    ["12850", "12580", 1],
    ["31", "13", 1],
    ["123", "312", 2],
    ["ca", "abc", 3],
    ["1234", "4321", 3],
    ["12345", "2345", 1],
  ])("%s to %s: %i", (a, b, distance) => {
    expect(alignmentDistance(a, b)).toBe(distance);
    expect(alignmentDistance(b, a)).toBe(distance);
  });
});
