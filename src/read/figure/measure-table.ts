import type { Dimension, MeasureUnit } from "../../model/item.js";
import { nameKey } from "../text/fold-width.js";

/** Units of measure by accepted spelling; 万 is 万元 for money and 万人 for people. */
export type MeasureTable = ReadonlyMap<string, readonly MeasureUnit[]>;

/** Accepted spellings of the scheme's units of measure. */
export function measureTable(units: readonly MeasureUnit[]): MeasureTable {
  const table = new Map<string, MeasureUnit[]>();
  for (const unit of units) {
    for (const spelling of [unit.id, ...unit.aliases]) {
      const key = nameKey(spelling);
      table.set(key, [...(table.get(key) ?? []), unit]);
    }
  }
  return table;
}

/** The unit a text names, of the item's dimension where one is; null if it names none. */
export function findMeasure(table: MeasureTable, text: string, dimension: Dimension): MeasureUnit | null {
  const name = nameKey(text)
    .replace(/^(?:计量)?单位:?/, "")
    .replace(/^[([]|[)\]]$/g, "");
  const units = table.get(name) ?? [];
  return units.find((unit) => unit.dimension === dimension) ?? units[0] ?? null;
}
