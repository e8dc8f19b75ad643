import { findMeasure, type MeasureTable } from "../figure/measure-table.js";
import type { FormColumn } from "../form/recognise-form.js";
import { FIGURES } from "./header-cell.js";
import type { SheetSection } from "./sheet-sections.js";

/** 单位：万元 at the end of a title, with what stands in front of it; also several: 单位：万元、人. */
const MEASURES = /(?:^|[\s(;,])(?:计量|金额)?单位:\s*([^\s():]+)\)?$/;

/** The unit of money that a table's titles give, 单位：亿元; null where they give none, or different ones. */
function titleMeasure({ titles, above }: SheetSection, measures: MeasureTable): string | null {
  const named = new Set(
    [...titles, ...above].flatMap((title) =>
      (MEASURES.exec(title)?.[1] ?? "")
        .split(/[、,;/和]/)
        .filter((text) => findMeasure(measures, text, "money")?.dimension === "money"),
    ),
  );
  const [only] = named;
  return named.size === 1 && only !== undefined ? only : null;
}

/** A title's unit counts for the figures of a table that has no column for it, and none in the figure's own header. */
export function underTitle(
  columns: ReadonlyMap<string, FormColumn>,
  section: SheetSection,
  measures: MeasureTable,
): ReadonlyMap<string, FormColumn> {
  const measure = columns.has("计量单位") ? null : titleMeasure(section, measures);
  if (measure === null) {
    return columns;
  }
  const bracketed = [...columns].map(([name, column]) =>
    FIGURES.includes(name)
      ? ([name, { ...column, bracket: column.bracket ?? measure }] as const)
      : ([name, column] as const),
  );
  return new Map(bracketed);
}
