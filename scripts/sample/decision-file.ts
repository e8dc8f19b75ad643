import type { Unit } from "../../src/model/pairing.js";
import { figureText } from "./figure-text.js";
import { longShape } from "./long-shape.js";
import type { SampleFile, SampleRow } from "./sample-file.js";
import type { SampleWorld } from "./sample-world.js";
import { MARK, YEAR } from "./sample-year.js";

const HEADER =
  "年度,差异编号,单位,结对关系,项目代码,东部数,中西部数,采用,采用值,理由,依据材料,决定人,日期,有效期至".split(",");
export const DECISIONS_PATH = "差异核定.csv";

/** The decisions form of the clean batch: one figure of a unit's own was verified on site. */
export function decisionFile(world: SampleWorld, units: readonly Unit[]): SampleFile {
  const rows = units
    .filter((unit) => unit.name === "云南")
    .map((unit) => {
      const item = world.scheme.items.find((one) => one.id === "study_sessions");
      const truth = world.own.get(unit.code)?.get("study_sessions");
      const value = item === undefined || truth === undefined ? "" : figureText(truth.actual, item);
      return decisionRow(`${unit.code}|study_sessions`, {
        单位: unit.name,
        项目代码: item?.code ?? "",
        采用: "核实",
        采用值: value,
        理由: "示例：查阅会议记录",
      });
    });
  return decisionForm(rows);
}

/** A decisions form. */
export function decisionForm(rows: readonly SampleRow[]): SampleFile {
  return {
    path: DECISIONS_PATH,
    header: HEADER,
    rows,
    shape: longShape("decisions", DECISIONS_PATH, `${MARK}：差异核定`),
  };
}

/** A row of the form. */
export function decisionRow(key: string, cells: Readonly<Record<string, string>>): SampleRow {
  return {
    key,
    cells: {
      年度: String(YEAR),
      依据材料: "示例材料",
      决定人: "示例决定单位",
      日期: "2020-03-02",
      有效期至: "2020-12-31",
      ...cells,
    },
  };
}
