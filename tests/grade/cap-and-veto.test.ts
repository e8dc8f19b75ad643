import { describe, expect, it } from "vitest";
import type { FactRow } from "../../src/model/filing.js";
import type { Letter } from "../../src/model/scheme.js";
import { tenLetters } from "../build/assessment-row.js";
import { batchOf } from "../build/batch.js";
import { unitOf } from "../build/evaluated.js";
import { fact } from "../build/fact-row.js";

const UNIT = "422800";
const V2 = ["违纪违规使用资金", "造成严重损失浪费", "影响恶劣"];
const V3 = ["监督中发现突出问题", "影响恶劣"];
const ten = (letter: Letter) =>
  tenLetters(
    UNIT,
    "440000",
    Array.from({ length: 10 }, () => letter),
  );
const gradeWith = (letter: Letter, facts: FactRow[]) =>
  unitOf(batchOf({ [UNIT]: [] }, { assessments: ten(letter), facts }), UNIT);

describe("order: computed grade, cap K1, vetoes (五)", () => {
  it.each<[Letter, FactRow[], string[]]>([
    ["优", [fact(UNIT, "K1", "属实")], ["好", "较好", "较好"]],
    ["良", [fact(UNIT, "K1", "属实")], ["较好", "较好", "较好"]],
    ["中", [fact(UNIT, "K1", "属实")], ["一般", "一般", "一般"]],
    ["差", [fact(UNIT, "K1", "属实")], ["较差", "较差", "较差"]],
    ["优", [fact(UNIT, "V1", "属实")], ["好", "好", "较差"]],
    ["优", [fact(UNIT, "V2", "属实", { elements: V2 })], ["好", "好", "较差"]],
    ["优", [fact(UNIT, "V3", "属实", { elements: V3 })], ["好", "好", "较差"]],
    ["优", [fact(UNIT, "V4", "属实")], ["好", "好", "较差"]],
    ["优", [fact(UNIT, "K1", "属实"), fact(UNIT, "V4", "属实")], ["好", "较好", "较差"]],
    ["优", [fact(UNIT, "P", "属实")], ["好", "好", "好"]],
    ["优", [fact("420000", "V4", "属实")], ["好", "好", "好"]],
  ])("%s with %#", (letter, facts, [computed, afterCap, suggested]) => {
    const { grade } = gradeWith(letter, facts);
    expect(grade).toMatchObject({ computed, afterCap, suggested, low: suggested, high: suggested });
    expect(grade.withoutInnovation).toBe(suggested);
  });
});

describe("only 属实 changes a number", () => {
  it.each(["线索", "存疑", "待核", "排除"] as const)("%s changes none", (status) => {
    const facts = (["K1", "V1", "V4"] as const).map((id) => fact(UNIT, id, status));
    facts.push(fact(UNIT, "V2", status, { elements: V2 }), fact(UNIT, "V3", status, { elements: V3 }));
    expect(gradeWith("优", facts).grade).toMatchObject({ suggested: "好", low: "好", high: "好" });
  });

  it("排除 of one fact leaves another in force", () => {
    expect(gradeWith("优", [fact(UNIT, "K1", "排除"), fact(UNIT, "V4", "属实")]).grade.suggested).toBe("较差");
  });
});

describe("vetoes need all their elements", () => {
  it.each<[string, FactRow, string[]]>([
    ["V2 without any", fact(UNIT, "V2", "属实"), V2],
    ["V2 without 影响恶劣", fact(UNIT, "V2", "属实", { elements: V2.slice(0, 2) }), ["影响恶劣"]],
    ["V2 without 损失", fact(UNIT, "V2", "属实", { elements: ["影响恶劣", "违纪违规使用资金"] }), ["造成严重损失浪费"]],
    ["V3 without 影响恶劣", fact(UNIT, "V3", "属实", { elements: V3.slice(0, 1) }), ["影响恶劣"]],
    ["V3 with V2's elements", fact(UNIT, "V3", "属实", { elements: V2 }), ["监督中发现突出问题"]],
  ])("%s: no veto, and says what is missing", (_, row, missing) => {
    const { grade, facts } = gradeWith("优", [row]);
    expect(grade.suggested).toBe("好");
    expect(facts).toMatchObject([{ refusal: "elements-missing", missing }]);
    expect(grade.facts).toEqual([]);
  });

  it("elements in any order, and more of them, are enough", () => {
    const row = fact(UNIT, "V2", "属实", { elements: [...V2].reverse().concat("另有") });
    expect(gradeWith("优", [row]).grade.suggested).toBe("较差");
  });
});

describe("facts beside the grade", () => {
  it("are listed with status and clause, P aside", () => {
    const facts = [fact(UNIT, "K1", "线索"), fact(UNIT, "V4", "属实"), fact(UNIT, "P", "属实")];
    expect(gradeWith("优", facts).grade.facts).toEqual([
      { fact: "K1", status: "线索", clause: "五，第一段" },
      { fact: "V4", status: "属实", clause: "五，四是" },
    ]);
  });
});

describe("约谈 list (A-21)", () => {
  it.each<[string, Letter, FactRow[], string[]]>([
    ["nothing", "优", [], []],
    ["较差", "差", [], ["grade"]],
    ["a confirmed K", "优", [fact(UNIT, "K1", "属实")], ["fact"]],
    ["a confirmed V", "优", [fact(UNIT, "V4", "属实")], ["grade", "fact"]],
    ["a V without its elements", "优", [fact(UNIT, "V3", "属实")], []],
    ["two confirmed P", "优", [1, 2].map(() => fact(UNIT, "P", "属实")), []],
    ["three confirmed P", "优", [1, 2, 3].map(() => fact(UNIT, "P", "属实")), ["problems"]],
    ["three P, one alleged", "优", [fact(UNIT, "P", "待核"), ...[1, 2].map(() => fact(UNIT, "P", "属实"))], []],
  ])("%s", (_, letter, facts, talk) => {
    expect(gradeWith(letter, facts).talk).toEqual(talk);
  });
});
