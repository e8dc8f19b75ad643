import { type FiledReturn, type ReturnRow, rowKey } from "../../src/model/filing.js";
import { type Filed, figure } from "./figure.js";

/** 上年完成 and 协议目标 of a row; blank where left out. */
export interface Beside {
  readonly previous?: Filed;
  readonly target?: Filed;
}

/** A row of a return; `link` null for a unit item. */
export function row(link: string | null, item: string, actual: Filed, beside: Beside = {}): ReturnRow {
  return {
    link,
    item,
    actual: figure(actual),
    previous: figure(beside.previous ?? null),
    target: figure(beside.target ?? null),
    remark: "",
    place: { file: "示例数据.csv" },
  };
}

/** A unit's return with these rows. */
export function filedReturn(unit: string, rows: readonly ReturnRow[]): FiledReturn {
  const meta = {
    filler: null,
    reviewer: null,
    date: null,
    cutoff: null,
    estimated: null,
    opinions: [],
    narratives: {},
  };
  return {
    unit,
    file: `${unit}.csv`,
    rows: new Map(rows.map((one) => [rowKey(one.link, one.item), one])),
    derived: [],
    meta,
  };
}
