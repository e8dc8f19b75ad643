import { describe, expect, it } from "vitest";
import { caseOf } from "../build/case.js";
import { type Filed, typed } from "../build/figure.js";
import { text } from "../build/texts.js";

const yi = (number: string) => typed(number, "亿元", 10000);
const wanPeople = (number: string) => typed(number, "万人", 10000);
const yuan = (number: string) => typed(number, "元", "1/10000");

describe("尾数差: half a step of each as typed", () => {
  it.each<[string, string, Filed, Filed, string]>([
    ["1.23 亿 and 12345 万", "investment", yi("1.23"), 12345, "rounding"],
    ["1.23 亿 and 12355 万", "investment", yi("1.23"), 12355, "tolerance"],
    ["1.23 亿 and 12255 万", "investment", yi("1.23"), 12255, "rounding"],
    ["1.23 亿 and 12350 万", "investment", yi("1.23"), 12350, "rounding"],
    ["1.23 亿 and 12351 万", "investment", yi("1.23"), 12351, "tolerance"],
    ["15.66 and 15.67 亿", "investment", yi("15.66"), yi("15.67"), "rounding"],
    ["15.66 and 15.68 亿", "investment", yi("15.66"), yi("15.68"), "tolerance"],
    ["5200 and 5201 万, half of each", "fiscal_aid", 5200, 5201, "rounding"],
    ["5200 and 5201.1 万", "fiscal_aid", 5200, "5201.1", "tolerance"],
    ["money in 元 is finer", "fiscal_aid", yuan("52000000"), "5200.0001", "rounding"],
    ["money in 元, two steps", "fiscal_aid", yuan("52000000"), "5200.0002", "tolerance"],
    ["2 亿 and 1.6 亿 typed whole", "investment", yi("2"), 16000, "rounding"],
    ["1.2 万人 and 12499 人", "jobs_east", wanPeople("1.2"), 12499, "rounding"],
    ["1.2 万人 and 12500 人, at the edge", "jobs_east", wanPeople("1.2"), 12500, "rounding"],
    ["1.2 万人 and 12501 人", "jobs_east", wanPeople("1.2"), 12501, "unexplained"],
    ["1.2 and 1.3 万人", "jobs_east", wanPeople("1.2"), wanPeople("1.3"), "rounding"],
    ["12000 and 12001 人: a count in its own unit is exact", "cadres_sent", 12000, 12001, "keying"],
    ["7 and 8 人", "cadres_sent", 7, 8, "unexplained"],
    ["a round count in its own unit is exact too", "jobs_east", 12000, 12499, "unexplained"],
  ])("%s", (_, item, a, b, expected) => {
    expect(caseOf(item, a, b).class).toBe(expected);
    expect(caseOf(item, b, a).class).toBe(expected);
  });

  it("adopts the more precise typing, whichever side it is on", () => {
    for (const entry of [caseOf("investment", yi("1.23"), 12345), caseOf("investment", 12345, yi("1.23"))]) {
      expect([text(entry.adopted), entry.rung, text(entry.low), text(entry.high)]).toEqual([
        "12345",
        "equal",
        "12345",
        "12345",
      ]);
    }
  });

  it("adopts the more precise also where it is the lower, and the lower at the same precision", () => {
    expect(text(caseOf("investment", yi("1.23"), 12255).adopted)).toBe("12255");
    expect(text(caseOf("investment", yi("15.67"), yi("15.66")).adopted)).toBe("156600");
    expect(text(caseOf("jobs_east", wanPeople("1.2"), 12499).adopted)).toBe("12499");
  });
});
