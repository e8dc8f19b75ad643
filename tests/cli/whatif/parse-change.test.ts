import { describe, expect, it } from "vitest";
import { parseFigure, parseLetter } from "../../../src/cli/whatif/parse-change.js";
import { parseChanges } from "../../../src/cli/whatif/parse-changes.js";
import { scheme } from "../../build/scheme.js";

describe("a supposed figure", () => {
  it.each([
    ["杭州—恩施.财政援助资金合计=40000", [null, "L13", "fiscal_aid", "40000"]],
    ["L13.fiscal_aid=4亿元", [null, "L13", "fiscal_aid", "40000"]],
    ["杭州→恩施.3.03=1,234.5", [null, "L13", "fiscal_aid", "1234.5"]],
    ["杭州—恩施．3.03＝１２", [null, "L13", "fiscal_aid", "12"]],
    ["浙江.一般公共预算收入=100", ["330000", null, "budget_revenue", "100"]],
  ])("%s", (typed, expected) => {
    const change = parseFigure(typed, scheme);
    expect(change.kind === "figure" && [change.unit, change.link, change.item, change.value.toString()]).toEqual(
      expected,
    );
  });

  it.each([
    ["杭州—恩施=4", "expected SUBJECT.NAME=VALUE"],
    ["杭州—恩是.3.03=4", "杭州—恩是 is no pairing and no unit"],
    ["杭州—恩施.没有这项=4", "there is no item 没有这项"],
    ["杭州.3.03=4", "杭州 reports 3.03 for each pairing; name the pairing: 杭州—恩施.3.03, 杭州—黔东南.3.03"],
    ["六盘水.2.02=4", "六盘水 reports 2.02 for each pairing; name the pairing: 大连—六盘水.2.02"],
    ["杭州—恩施.3.03=-5", '"-5" is negative; give 0 or more'],
    ["杭州—恩施.3.03=-5万元", "is negative"],
    ["贵州.一般公共预算收入=4", "is no item that 贵州 reports"],
    ["杭州—恩施.3.03=很多", '"很多" is no figure in 万元'],
    ["杭州—恩施.2.01=1.5", '"1.5" is no figure in 人'],
    ["杭州—恩施.3.03=", '"" is no figure'],
  ])("%s is refused", (typed, words) => {
    expect(() => parseFigure(typed, scheme)).toThrow(words);
  });
});

describe("a supposed letter", () => {
  it.each([
    ["浙江.3=良", { kind: "letter", unit: "330000", row: 3, letter: "良" }],
    ["330000.资金投入=差", { kind: "letter", unit: "330000", row: 3, letter: "差" }],
    ["浙江．第３项＝良", { kind: "letter", unit: "330000", row: 3, letter: "良" }],
    ["浙江.创新=2", { kind: "innovation", unit: "330000", points: 2 }],
  ])("%s", (typed, expected) => {
    expect(parseLetter(typed, scheme)).toEqual(expected);
  });

  it.each([
    ["某省.3=良", "某省 is no unit"],
    ["浙江.11=良", "there is no row 11"],
    ["浙江.3=好", '"好" is none of 优 良 中 差'],
    ["浙江.创新=4", '"4" is no whole number from 0 to 3'],
    ["浙江.3", "expected SUBJECT.NAME=VALUE"],
  ])("%s is refused", (typed, words) => {
    expect(() => parseLetter(typed, scheme)).toThrow(words);
  });
});

describe("two suppositions about the same", () => {
  it.each([
    [["L13.3.03=4", "杭州—恩施.fiscal_aid=5"], []],
    [[], ["浙江.3=良", "330000.资金投入=优"]],
    [[], ["浙江.创新=1", "浙江.innovation=2"]],
  ])("%j %j are refused, naming both", (figures, letters) => {
    const [first = "", second = ""] = [...figures, ...letters];
    expect(() => parseChanges(figures, letters, scheme)).toThrow(`${first} and ${second} suppose`);
  });

  it("may stand side by side about others", () => {
    expect(parseChanges(["L13.3.03=4", "L14.3.03=4"], ["浙江.3=良", "浙江.4=良", "浙江.创新=1"], scheme)).toHaveLength(
      5,
    );
  });
});
