import { describe, expect, it } from "vitest";
import { type RankKey, rankKeys } from "../../src/grade/rank.js";
import { exact } from "../../src/model/exact.js";
import { GRADES, type Grade, type Letter } from "../../src/model/scheme.js";
import { tenLetters } from "../build/assessment-row.js";
import { batchOf } from "../build/batch.js";
import { graded } from "../build/evaluated.js";
import { scheme } from "../build/scheme.js";

const key = (unit: string, grade: Grade, total: string, fine: string, order = unit.charCodeAt(0)): RankKey => ({
  unit,
  order,
  grade: GRADES.indexOf(grade),
  total: exact(total),
  fine: exact(fine),
});
const places = (...keys: RankKey[]) => rankKeys(keys).map((rank) => `${rank.unit}${rank.place}${rank.tied ? "=" : ""}`);
const FIVE = [
  key("A", "好", "91.0", "89.52"),
  key("B", "好", "91.0", "89.52"),
  key("C", "好", "90.5", "90.10"),
  key("D", "较好", "89.5", "91.00"),
  key("E", "较差", "92.0", "92.00"),
];

describe("places (A-10)", () => {
  it("by grade, G*, S: 1, 1, 3, 4, 5", () => {
    expect(places(...FIVE)).toEqual(["A1=", "B1=", "C3", "D4", "E5"]);
    expect(places(...[...FIVE].reverse())).toEqual(["A1=", "B1=", "C3", "D4", "E5"]);
  });

  it("S decides where G* is equal", () => {
    expect(places(key("A", "好", "91", "89.51"), key("B", "好", "91", "89.52"))).toEqual(["B1", "A2"]);
  });

  it("inside a tie the regulation's order, which is no rank", () => {
    expect(places(key("A", "好", "91", "90", 9), key("B", "好", "91", "90", 3), key("C", "好", "91", "90", 5))).toEqual(
      ["B1=", "C1=", "A1="],
    );
  });

  it("nobody, and one alone", () => {
    expect(places()).toEqual([]);
    expect(places(key("A", "较差", "0", "0"))).toEqual(["A1"]);
  });
});

describe("rankings of a batch", () => {
  const ten = (unit: string, team: string, letters: readonly (Letter | "")[]) => tenLetters(unit, team, letters);
  const all = (letter: Letter) => Array.from({ length: 10 }, () => letter);
  const batch = batchOf(
    { "422800": [], "433100": [], "513400": [], "130700": [], "330100": [] },
    {
      assessments: [
        ...ten("130700", "440000", all("良")),
        ...ten("422800", "440000", all("优")),
        ...ten("433100", "440000", all("优")),
        ...ten("513400", "350000", ["优"]),
        ...ten("330100", "440000", all("中")),
      ],
    },
  );

  it("are one a group, in place order; open rows take no place and stand last", () => {
    const { rankings } = graded(batch);
    expect(rankings.map((ranking) => ranking.group)).toEqual(scheme.groups.map((group) => group.id));
    expect(rankings.map((ranking) => ranking.ranks.map((rank) => [rank.unit, rank.place, rank.tied]))).toEqual([
      [],
      [["330100", 1, false]],
      [],
      [
        ["422800", 1, true],
        ["433100", 1, true],
        ["130700", 3, false],
        ["513400", null, false],
      ],
    ]);
  });

  it("a unit without a return is not evaluated, its links are for the others", () => {
    const { units } = graded(batch);
    expect(units.map((one) => one.unit)).toEqual(["330100", "130700", "422800", "433100", "513400"]);
  });
});
