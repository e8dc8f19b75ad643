import { beforeAll, describe, expect, it } from "vitest";
import type { Result, ResultUnit } from "../../../src/report/result/schema.js";
import { present } from "../../build/present.js";
import { readSample, resultOf } from "../sample-result.js";
import { ownQuoteOf, quoteOf, rowsOf } from "./quoted-cells.js";

let result: Result;
beforeAll(async () => {
  result = resultOf(await readSample());
});

const unitOf = (code: string): ResultUnit => present(result.units.find(({ unit }) => unit === code));
const rowOf = (code: string, row: number) => present(unitOf(code).rows.find((one) => one.row === row));
const scoresOf = (code: string, ...ids: readonly string[]) =>
  ids.map((id) => unitOf(code).indicators.find(({ indicator }) => indicator === id)?.score);

/** 项目代码 | 东部's 上年完成 | 协议目标 | 本年完成 | 中西部's three | the agreement's 协议目标 | 约束性 | 承担单位. */
const ZHUHAI = [
  "3.05 | 4 | ∅ | 4 | ４ | ∅ | ４ | · | · | ·",
  "6.01 | 2 | ∅ | 2 | ２ | ∅ | ２ | · | · | ·",
  "6.03 | 12 | 12 | 10 | １２ | １２ | １０ | 12 | 否 | 珠海",
  "6.04 | 27 | 27 | 20 | ２７ | ２７ | ２０ | 27 | 否 | ∅",
  "6.05 | 45 | 48 | 36 | ４５ | ４８ | ３６ | 48 | 否 | 珠海",
  "6.06 | 18 | 15 | 13 | １８ | １５ | １３ | 15 | 否 | ∅",
  "6.07 | 35 | 32 | 27 | ３５ | ３２ | ２７ | 32 | 否 | ∅",
  "6.08 | 17 | 16 | 13 | １７ | １６ | １３ | 16 | 否 | 东部",
  "6.13 | 341 | 407 | 287 | ３４１ | ４０７ | ２８７ | 407 | 否 | ∅",
  "6.14 | 116 | ∅ | 84 | １１６ | ∅ | ８４ | · | · | ·",
  "7.09 | 465 | 422 | 371 | ４６５ | ４２２ | ３７１ | 422 | 否 | ∅",
];

const DALIAN = [
  "2.01 | 19 | 17 | 19 | １９ | １７ | １９ | 17 | 是 | ∅",
  "2.02 | 210 | 334 | 214 | ２１０ | 334 | ２１４ | 334 | 是 | 东部",
  "2.03 | 583 | 591 | 607 | ５８３ | ５９１ | ６０７ | 591 | 否 | 双方",
  "2.04 | 1105 | 1220 | 1125 | １１０５ | １２２０ | １１２５ | 1220 | 否 | ∅",
  "3.03 | 13022.91 | 12800 | 15809.82 | １３０２２.９１ | １２８００ | １５８０９.８２ | 12800 | 是 | ∅",
  "5.01 | 764 | 842 | 892 | ７６４ | ８４２ | ８９２ | 842 | 是 | ∅",
  "6.07 | 38 | 33 | 34 | ３８ | ３３ | ３４ | 33 | 是 | 东部",
  "6.08 | 8 | 6 | 7 | ８ | ６ | ７ | 6 | 是 | ∅",
];

const codeOf = (line: string): string => line.slice(0, 4);

describe("珠海's row 8 by hand", () => {
  it("is worked from the cells that stand in the files", async () => {
    const east = await rowsOf("填报表/东部/珠海市.csv", "gb18030");
    const west = (await rowsOf("填报表/中西部/怒江傈僳族自治州.csv", "utf-8")).map((row) =>
      row["结对关系"] === "L31" ? { ...row, 结对关系: "珠海—怒江" } : row,
    );
    const agreement = await rowsOf("协议任务/广东省.csv", "utf-8");
    expect(ZHUHAI.map((line) => quoteOf(codeOf(line), "珠海—怒江", east, west, agreement))).toEqual(ZHUHAI);
  });

  it("moves two teams' 优 to within one step of the suggested 中", () => {
    // E19: 2 ÷ 4 counties = 0.5 → 60·0.5/0.7 = 42.86
    // E20: .8333 73.33, .7407 64.07, .75 65, .8667 76.67, .8438 74.38, .8125 71.25 → 424.70 ÷ 6 = 70.78
    // E21: 287 ÷ 407 = .7052 60.52; 84 ÷ 116 = .7241 62.41 → 61.465 → 61.47
    // E25: 371 ÷ 422 = .8791 77.91
    expect(scoresOf("440400", "E19", "E20", "E21", "E25")).toEqual([42.86, 70.78, 61.47, 77.91]);
    const row = rowOf("440400", 8);
    // (42.86 + 35.39 + 61.47 + 77.91) ÷ 3.5 = 217.63 ÷ 3.5 = 62.18
    expect([row.evidence, row.banded, row.suggested]).toEqual([62.18, "中", "中"]);
    expect(row.letters.map(({ result: letter, refusal, reason }) => [letter, refusal, reason])).toEqual([
      ["优", null, ""],
      ["优", null, ""],
    ]);
    // 优 without a reason comes to 良; 62.18 moves up to the floor of 良
    expect([row.assessors, row.letter, row.points, row.fine]).toEqual(["优", "良", 85, 80]);
  });
});

describe("大连 by hand", () => {
  it("is worked from the cells that stand in the files", async () => {
    const east = await rowsOf("填报表/东部/大连市.csv", "utf-8");
    const west = await rowsOf("填报表/中西部/六盘水市.csv", "utf-8");
    const agreement = await rowsOf("协议任务/辽宁省.csv", "utf-8");
    expect(DALIAN.map((line) => quoteOf(codeOf(line), "大连—六盘水", east, west, agreement))).toEqual(DALIAN);
    expect(ownQuoteOf("7.08", east)).toBe("7.08 | 不适用 | ∅ | 不适用");
  });

  it("holds row 7 down by a binding line below 70 % of its target", () => {
    // E04: 19 ÷ 17 = 1.1176 95.88; E05: 214 ÷ 334 = .6407 54.92; E06: 1.0271 91.36, .9221 82.21 → 86.785 → 86.79
    expect(scoresOf("210200", "E04", "E05", "E06")).toEqual([95.88, 54.92, 86.79]);
    const row = rowOf("210200", 7);
    // (95.88 + 54.92 + 86.79) ÷ 3 = 79.1967; 214·100 = 21400 < 70·334 = 23380
    expect([row.evidence, row.suggested, row.letter, row.points, row.fine]).toEqual([79.2, "中", "中", 70, 79.2]);
    expect(row.floor).toEqual([{ link: "L06", item: "specialists_sent", adopted: 214, target: 334 }]);
  });

  it("completes five of six lines, is refused a partner's letter, and is vetoed", () => {
    // (5 + 214 ÷ 334) ÷ 6 = 5.640719 ÷ 6 = 0.9401; 80 + 100·0.0401
    expect(unitOf("210200").completion).toEqual({ mean: 0.9401, score: 84.01, lines: 6 });
    const agreed = rowOf("210200", 2);
    // E24 has no figure (不适用); two teams' 中 is one step from 良, 84.01 moves down to 79.99
    expect([agreed.evidence, agreed.suggested, agreed.letter, agreed.fine]).toEqual([84.01, "良", "中", 79.99]);
    const refused = rowOf("210200", 5).letters.map(({ team, result: letter, refusal }) => [team, letter, refusal]);
    expect(refused.sort()).toEqual([
      ["150000", "良", null],
      ["350000", "良", null],
      ["520000", "优", "partner-province"],
    ]);
    const { grade, composite, total } = unitOf("210200");
    expect(
      unitOf("210200")
        .rows.map(({ letter }) => letter)
        .join(""),
    ).toBe("中中优良良良中中优良");
    // 4·70 + 4·85 + 2·95 = 810
    expect([composite, total]).toEqual([81, 81]);
    // 81 ≥ 80; a missed line is 较差 (五，一是)
    expect([grade.computed, grade.afterCap, grade.suggested, grade.low]).toEqual(["较好", "较好", "较差", "较差"]);
    expect(grade.facts.map(({ fact, status }) => [fact, status])).toEqual([["V1", "firm"]]);
  });
});
