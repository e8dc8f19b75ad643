import { describe, expect, it } from "vitest";
import { type AssessmentRow, WORKING_GROUP } from "../../src/model/filing.js";
import { LETTERS, type Letter } from "../../src/model/scheme.js";
import { letter } from "../build/assessment-row.js";
import { batchOf } from "../build/batch.js";
import { rowOf } from "../build/evaluated.js";
import { row } from "../build/filed-return.js";
import { text } from "../build/texts.js";

const UNIT = "422800";
const TEAMS = ["440000", "350000", "210000", "370000"];
const LADDER: Record<Letter, number> = { 优: 100, 良: 95, 中: 80, 差: 30 };

/** Row 3 of 恩施 with evidence that suggests a letter (W08 and W09 alike), or with none. */
function rowThree(suggested: Letter | null, assessments: AssessmentRow[]) {
  const used = suggested === null ? null : LADDER[suggested];
  const rows = [
    row("L13", "fiscal_aid", 100),
    row("L13", "funds_used", used),
    row("L13", "funds_below_county", used === null ? null : used * 0.8),
  ];
  return rowOf(batchOf({ [UNIT]: rows }, { assessments }), UNIT, 3);
}
const teams = (letters: string, reasons: readonly string[] = []) =>
  [...letters].map((given, index) => letter(UNIT, TEAMS[index] ?? "", 3, given as Letter, reasons[index] ?? ""));

describe("several teams: the lower median (A-12)", () => {
  it.each([
    ["优良良中", "良", 2],
    ["优良", "良", 1],
    ["优优中", "优", 2],
    ["中优优", "优", 2],
    ["优差", "差", 3],
    ["优优差差", "差", 3],
    ["优优优差", "优", 3],
    ["良", "良", 0],
  ])("%s: %s, spread %i", (letters, median, spread) => {
    expect(rowThree(null, teams(letters))).toMatchObject({ assessors: median, letter: median, spread });
  });

  it("no letter, no median and no spread", () => {
    expect(rowThree(null, [])).toMatchObject({ assessors: null, spread: null, letter: null, points: null, fine: null });
  });
});

describe("within one step of the suggested letter, both ways", () => {
  const expected: Record<string, string> = {
    优优: "优",
    优良: "良",
    优中: "良",
    优差: "良",
    良优: "优",
    良良: "良",
    良中: "中",
    良差: "中",
    中优: "良",
    中良: "良",
    中中: "中",
    中差: "差",
    差优: "中",
    差良: "中",
    差中: "中",
    差差: "差",
  };

  for (const suggested of LETTERS) {
    for (const given of LETTERS) {
      it(`suggested ${suggested}, assessors ${given}`, () => {
        const found = rowThree(suggested, teams(given));
        expect([found.suggested, found.letter]).toEqual([suggested, expected[suggested + given]]);
        expect(rowThree(suggested, teams(given, ["示例理由"])).letter).toBe(given);
      });
    }
  }

  it("only a team whose letter is the median can give the reason", () => {
    expect(rowThree("优", teams("差差良", ["", "", "示例理由"])).letter).toBe("良");
    expect(rowThree("优", teams("差差良", ["", "示例理由", ""])).letter).toBe("差");
    expect(rowThree("差", teams("优优", ["", "示例理由"])).letter).toBe("优");
  });

  it("a refused team's reason does not count", () => {
    const filed = [...teams("差"), letter(UNIT, "330000", 3, "差", "示例理由")];
    expect(rowThree("优", filed)).toMatchObject({ letter: "良", reasoned: false });
  });
});

describe("letters that are not used", () => {
  it.each<[string, AssessmentRow[], (string | null)[]]>([
    ["one team twice, unequal", [...teams("优"), letter(UNIT, "440000", 3, "差")], ["team-twice", "team-twice"]],
    ["one team twice, equal", [...teams("优"), letter(UNIT, "440000", 3, "优")], ["team-twice", "team-twice"]],
    ["its own province", [letter(UNIT, "420000", 3, "优")], ["own-province"]],
    ["its partner's province", [letter(UNIT, "330000", 3, "优")], ["partner-province"]],
    ["工作组 on rows 1–9", [letter(UNIT, WORKING_GROUP, 3, "优")], ["wrong-rows"]],
    ["neither a province nor 工作组", [letter(UNIT, null, 3, "优")], ["not-a-team"]],
    ["unreadable", [letter(UNIT, "440000", 3, null)], ["unreadable"]],
    [
      "an unreadable one beside a good one of the same team",
      [letter(UNIT, "440000", 3, null), ...teams("优")],
      ["unreadable", null],
    ],
  ])("%s", (_, filed, refusals) => {
    const found = rowThree(null, filed);
    expect(found.letters.map((one) => one.refusal)).toEqual(refusals);
    expect(found.letter).toBe(refusals.includes(null) ? "优" : null);
  });

  it("the other teams' letters still count", () => {
    const filed = [...teams("良"), letter(UNIT, "420000", 3, "差"), letter(UNIT, "330000", 3, "差")];
    expect(rowThree(null, filed)).toMatchObject({ letter: "良", spread: 0 });
  });

  it("one team on two rows or two units is no conflict", () => {
    const filed = [...teams("良"), letter(UNIT, "440000", 4, "差"), letter("422700", "440000", 3, "差")];
    expect(rowThree(null, filed).letter).toBe("良");
  });

  it("a province stands against all the provinces on its own links", () => {
    const batch = (team: string) => batchOf({ "520000": [] }, { assessments: [letter("520000", team, 3, "优")] });
    for (const team of ["210000", "310000", "320000", "330000", "370000", "440000"]) {
      expect(rowOf(batch(team), "520000", 3).letters[0]?.refusal).toBe("partner-province");
    }
    expect(rowOf(batch("350000"), "520000", 3).letters[0]?.refusal).toBeNull();
    expect(rowOf(batch("520000"), "520000", 3).letters[0]?.refusal).toBe("own-province");
  });
});

describe("row 10", () => {
  const rowTen = (...filed: AssessmentRow[]) => rowOf(batchOf({ [UNIT]: [] }, { assessments: filed }), UNIT, 10);

  it("is 工作组's letter; a province's is an error", () => {
    expect(rowTen(letter(UNIT, WORKING_GROUP, 10, "中"))).toMatchObject({ letter: "中", provisional: false });
    const province = rowTen(letter(UNIT, "440000", 10, "优"));
    expect([province.letter, province.letters[0]?.refusal]).toEqual([null, "wrong-rows"]);
  });

  it("two letters of 工作组 are an error, equal or not", () => {
    for (const second of ["优", "中"] as const) {
      const found = rowTen(letter(UNIT, WORKING_GROUP, 10, "优"), letter(UNIT, WORKING_GROUP, 10, second));
      expect([found.letter, found.letters.map((one) => one.refusal)]).toEqual([null, ["team-twice", "team-twice"]]);
    }
  });
});

describe("points and fine score", () => {
  it.each<[string, Letter | null, string, string | null, string | null]>([
    ["in its band: the evidence", "良", "良", "85", "85"],
    ["moved up: the band's floor", "良", "优", "95", "90"],
    ["moved down: the band's top", "良", "中", "70", "79.99"],
    ["down to 差", "中", "差", "30", "59.99"],
    ["up to 中 from 差", "差", "优", "70", "60"],
    ["down from 优", "优", "差", "85", "89.99"],
    ["no evidence: the letter's points", null, "差", "30", "30"],
  ])("%s", (_, suggested, given, points, fine) => {
    const found = rowThree(suggested, teams(given));
    expect([text(found.points), text(found.fine)]).toEqual([points, fine]);
  });

  it("no assessors: the suggested letter, provisional", () => {
    const found = rowThree("中", []);
    expect([found.letter, found.provisional, text(found.fine)]).toEqual(["中", true, "70"]);
    expect(rowThree("中", teams("中")).provisional).toBe(false);
  });
});
