import type { Unit } from "../../src/model/pairing.js";
import { longShape } from "./long-shape.js";
import type { SampleFile, SampleRow } from "./sample-file.js";
import { MARK, YEAR } from "./sample-year.js";

const HEADER = "年度,单位,结对关系,项目代码,情形,状态,要件,依据,日期,涉及地区,问题描述,整改要求".split(",");
export const FACTS_PATH = "情形登记表.xlsx";

/** Synthetic facts that change one grade (K1) or are only fed back. */
const FACTS: readonly (readonly [unit: string, fact: string, status: string, text: string])[] = [
  ["苏州", "K1", "属实", "重大违规问题"],
  ["张家口", "V3", "待核", "监督中反映的问题"],
  ["河北", "P", "属实", "项目开工偏晚"],
  ["河北", "P", "属实", "个别项目台账不全"],
  ["河北", "P", "属实", "资金拨付偏慢"],
  ["甘肃", "P", "属实", "劳务输出台账不完整"],
  ["广东", "P", "线索", "个别项目效益不明显"],
];

/** The facts form of the clean batch. */
export function factFile(units: readonly Unit[]): SampleFile {
  const rows = FACTS.flatMap(([name, fact, status, text], index) =>
    units
      .filter((unit) => unit.name === name)
      .map((unit) => factRow(unit, fact, status, { 问题描述: `示例：${text}（合成数据，非真实情况）` }, index)),
  );
  return factForm(rows);
}

/** A facts form. */
export function factForm(rows: readonly SampleRow[]): SampleFile {
  return { path: FACTS_PATH, header: HEADER, rows, shape: longShape("facts", FACTS_PATH, `${MARK}：情形登记表`) };
}

/** A row of the form; `number` tells the documents of several facts apart. */
export function factRow(
  unit: Unit,
  fact: string,
  status: string,
  cells: Readonly<Record<string, string>>,
  number = 20,
): SampleRow {
  return {
    key: `${unit.code}|${fact}|${number}`,
    cells: {
      年度: String(YEAR),
      单位: unit.fullName,
      情形: fact,
      状态: status,
      依据: `示例文件${number + 1}`,
      日期: "2020-02-10",
      整改要求: "示例：按要求整改",
      ...cells,
    },
  };
}
