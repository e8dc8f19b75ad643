import type { GridValidation } from "../workbook/grid.js";

/** Years after the one evaluated in which a date on its forms may lie. */
const YEARS_AFTER = 3;

/** A cell for a date from the year on. */
export function dateValidation(range: string, title: string, year: number): GridValidation {
  const cell = range.split(":")[0] ?? range;
  const within = `AND(${cell}>=DATE(${year},1,1),${cell}<=DATE(${year + YEARS_AFTER},12,31))`;
  return {
    range,
    kind: "custom",
    formula: `IF(ISNUMBER(${cell}),${within},FALSE)`,
    title,
    prompt: `填写日期，如 ${year}-12-31。`,
    error: `请填写 ${year} 年至 ${year + YEARS_AFTER} 年之间的日期，如 ${year}-12-31。`,
    onOther: "refuse",
  };
}
