import { rowKey } from "../../src/model/filing.js";
import { planReturn } from "../../src/report/forms/plan-return.js";
import type { Planting } from "./planting.js";
import { returnCell } from "./return-book.js";
import type { SheetCell } from "./sample-file.js";
import { YEAR } from "./sample-year.js";

/** A cell of an item's row in a unit's workbook, by its header there. */
export function sheetCellIn(plan: Planting, unit: string, link: string, item: string, column: string): SheetCell {
  const book = planReturn(plan.world.scheme, plan.unit(unit), YEAR);
  return returnCell({ kind: "return-book", plan: book, typed: [] }, rowKey(link, item), column);
}
