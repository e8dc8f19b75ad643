import { describe, expect, it } from "vitest";
import { scoreOf } from "../../src/model/curve.js";
import { exact, fixedText, roundHalfUp } from "../../src/model/exact.js";
import { gradeOf, letterOf } from "../../src/model/letters.js";
import { scheme } from "../build/scheme.js";

const { curve } = scheme.grading;

describe("score of a completion (A-04)", () => {
  it.each([
    ["0", "0.00"],
    ["0.35", "30.00"],
    ["0.6999", "59.99"],
    ["0.7", "60.00"],
    ["0.78", "68.00"],
    ["0.8", "70.00"],
    ["0.85", "75.00"],
    ["0.9", "80.00"],
    ["0.95", "85.00"],
    ["1", "90.00"],
    ["1.08", "94.00"],
    ["1.1", "95.00"],
    ["1.2", "100.00"],
    ["1.5", "100.00"],
    ["-0.1", "0.00"],
    ["0.0001", "0.01"],
    ["0.1234", "10.58"],
    ["1.0001", "90.01"],
  ])("%s scores %s", (completion, score) => {
    expect(fixedText(scoreOf(exact(completion), curve), 2)).toBe(score);
  });
});

describe("bands", () => {
  it.each([
    ["89.995", "90.00", "优"],
    ["89.994", "89.99", "良"],
    ["80", "80.00", "良"],
    ["79.99", "79.99", "中"],
    ["60", "60.00", "中"],
    ["59.99", "59.99", "差"],
    ["0", "0.00", "差"],
    ["100", "100.00", "优"],
  ])("after rounding %s is %s %s", (value, rounded, letter) => {
    const score = roundHalfUp(exact(value), 2);
    expect([fixedText(score, 2), letterOf(score, scheme.grading)]).toEqual([rounded, letter]);
  });

  it.each([
    ["90", "好"],
    ["89.99", "较好"],
    ["80", "较好"],
    ["79.99", "一般"],
    ["60", "一般"],
    ["59.99", "较差"],
    ["103", "好"],
  ])("a composite of %s is %s (A-03)", (composite, grade) => {
    expect(gradeOf(exact(composite), scheme.grading)).toBe(grade);
  });
});
