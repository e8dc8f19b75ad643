import { FORM_HEADERS, FORM_TITLES } from "../../src/model/form-layout.js";
import type { Unit } from "../../src/model/pairing.js";
import type { Grade } from "../../src/model/scheme.js";
import { longShape } from "./long-shape.js";
import type { SampleFile, SampleRow } from "./sample-file.js";
import { MARK, YEAR } from "./sample-year.js";

export const FINALS_PATH = "审定结果.csv";

/** Approved grades of all the units but the last, all alike. */
export function finalFile(units: readonly Unit[]): SampleFile {
  return {
    path: FINALS_PATH,
    header: FORM_HEADERS.final,
    rows: units.slice(0, -1).map((unit) => finalRow(unit, "一般")),
    shape: longShape("final", FINALS_PATH, `${MARK}：${FORM_TITLES.final}`),
  };
}

/** A row of the form. */
export function finalRow(unit: Unit, grade: Grade): SampleRow {
  return {
    key: unit.code,
    cells: { 年度: String(YEAR), 被评单位: unit.fullName, 审定等次: grade, 依据: "示例文件", 日期: "2020-02-20" },
  };
}
