import type { FactRow, FactStatus } from "../../src/model/filing.js";
import type { FactId } from "../../src/model/scheme.js";

/** A fact about a unit. */
export function fact(unit: string, id: FactId, status: FactStatus, rest: Partial<FactRow> = {}): FactRow {
  return {
    unit,
    link: null,
    item: null,
    fact: id,
    status,
    elements: [],
    document: "示例数据",
    date: "2020-01-10",
    area: "",
    description: "",
    requirement: "",
    place: { file: "示例情形.csv" },
    ...rest,
  };
}
