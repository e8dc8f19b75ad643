import type { Unit } from "../../src/model/pairing.js";
import type { Letter } from "../../src/model/scheme.js";
import { draw } from "./draw.js";

/** Letters of the ten rows as the assessors see them, by unit name; chosen so that all four grades and every kind of place occur. */
const LETTER_TABLE: Readonly<Record<string, string>> = {
  北京: "优优良优优优优优良良",
  天津: "中良良良良良良中良中",
  辽宁: "中中良中良良中差良中",
  上海: "优良优良良优优优优优",
  江苏: "良良良良良优良良良良",
  浙江: "良优良优优良优优良优",
  福建: "良优优良良优优良良良",
  山东: "优良优良良优优中优良",
  广东: "中良良良良中良良中中",
  大连: "中中优良良良中中优良",
  苏州: "优优优优优优良良优良",
  杭州: "优优优优优优优优优良",
  宁波: "良优优优良良良良良优",
  福州: "优良良中优中优中优良",
  厦门: "良良优良优良优优良优",
  济南: "良良良中中中中中中良",
  青岛: "中优良良中优优良中优",
  广州: "良良优良良良良良良优",
  珠海: "良良良中良中良差良良",
  佛山: "优优良优优良良良优优",
  东莞: "优良良优良良优良中良",
  中山: "差优优中中差良中中良",
  河北: "中优中良优优良优良良",
  内蒙古: "优优优优优优优优优优",
  吉林: "良中中中良中中良良良",
  湖北: "优良良优优优良良优优",
  湖南: "良优中差中中差中良良",
  广西: "良良中良优良优优良优",
  重庆: "良良优中中良中优优优",
  四川: "中良中中中优中良良中",
  贵州: "良优良优优良中优优优",
  云南: "中优中良良优中良优优",
  陕西: "良优良优优优优优良优",
  甘肃: "中良良中优优良中优良",
  青海: "中优差中中优差中良良",
  宁夏: "优良优良优优优优良良",
  张家口: "优良良优优优优优优优",
  承德: "差良差中良中中中良良",
  保定: "良良良良良中良良良优",
  延边: "良中中中良中中良良良",
  恩施: "优良良优优优优优优优",
  湘西: "中良差差差中差差中中",
  凉山: "良良良良良良中良良良",
  昭通: "差良差良良中中中良良",
  怒江: "优良优中良良中中良良",
  六盘水: "中优优中优良中中良良",
  遵义: "优优良优中良中良良良",
  安顺: "优良差差中优中差中中",
  毕节: "良优良优优优优优良优",
  铜仁: "优优良优优优良良优优",
  黔西南: "良良优良良良中良优良",
  黔东南: "良优优优优优中优优优",
  黔南: "良良中良良良良良优优",
  定西: "优良中中良中中中优良",
  陇南: "良优优优优优良优优优",
  临夏: "优优中中优优优优良良",
};

/** Rows in which both teams stand two steps from the suggested letter: with a reason theirs stands, without it is moved. */
const REASONS: readonly {
  readonly unit: string;
  readonly row: number;
  readonly letter: Letter;
  readonly reason: string;
}[] = [
  { unit: "定西", row: 8, letter: "优", reason: "示例：现场核实惠及人数高于上报数" },
  { unit: "珠海", row: 8, letter: "优", reason: "" },
];

/** The ten letters of a unit. */
export function lettersFor(unit: Unit): readonly Letter[] {
  const letters = LETTER_TABLE[unit.name];
  if (letters === undefined) {
    throw new Error(`the sample has no letters for ${unit.name}`);
  }
  return ([...letters] as Letter[]).map((letter, index) => outlying(unit, index + 1)?.letter ?? letter);
}

/** Why a team departs from the suggested letter; empty where it does not say or does not depart. */
export function reasonFor(unit: Unit, row: number): string {
  return outlying(unit, row)?.reason ?? "";
}

/** Points for innovation: 0 to 2, mostly 0 or 1. */
export function innovationFor(unit: Unit): number {
  return [0, 0, 0, 1, 1, 2][draw(`${unit.code}/innovation/points`, 0, 5)] ?? 0;
}

function outlying(unit: Unit, row: number) {
  return REASONS.find((one) => one.unit === unit.name && one.row === row);
}
