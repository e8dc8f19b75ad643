import type { FormColumn } from "../form/recognise-form.js";
import { findItem } from "../names/item-names.js";
import type { Sheet, SheetRow } from "../sheet/sheet.js";
import { foldWidth } from "../text/fold-width.js";
import { columnBlocks } from "./column-blocks.js";
import type { FormTools } from "./form-tools.js";
import { type SheetSection, sheetSections } from "./sheet-sections.js";
import { underTitle } from "./title-measure.js";

/** A table of figures: 本级指标 or a link's. A sheet holds one, or several under or beside each other. */
export interface FiguresTable {
  readonly sheet: Sheet;
  readonly section: SheetSection;
  /** By the names of the long layout. */
  readonly columns: ReadonlyMap<string, FormColumn>;
  /** Columns of the units of measure of single figures, by figure. */
  readonly measures: ReadonlyMap<string, number>;
  /** What its own columns are headed by; null where the heading is the section's. */
  readonly label: string | null;
  /** Rows under the header, down to the next section. */
  readonly rows: readonly SheetRow[];
  /** "whole": the only table of its sheet; "first": the first of its section; "beside": another one in the same rows. */
  readonly part: "whole" | "first" | "beside";
}

/** The tables of figures on a sheet, by its headers; none if it holds no such header. */
export function figuresTables(sheet: Sheet, tools: FormTools): readonly FiguresTable[] {
  const sections = sheetSections(sheet, tools);
  return sections.flatMap((section) => {
    const blocks = columnBlocks(section.header, tools);
    const isWhole = sections.length === 1 && new Set(blocks.map(({ label }) => label)).size === 1;
    return blocks.map((block, index) => ({
      sheet,
      section,
      ...block,
      columns: underTitle(block.columns, section, tools.measures),
      rows: section.rows,
      part: index > 0 ? ("beside" as const) : isWhole ? ("whole" as const) : ("first" as const),
    }));
  });
}

/** Whether all items of a table that are known are the unit's own: no link needs to be told. */
export function holdsOwnItems({ rows, columns }: FiguresTable, { items }: FormTools): boolean {
  const cell = (row: SheetRow, column: string): string => foldWidth(row.cells[columns.get(column)?.index ?? -1] ?? "");
  const known = rows.flatMap((row) => {
    const named = findItem(items, cell(row, "项目代码"), cell(row, "项目名称"));
    return named.kind === "item" ? [named.item] : [];
  });
  return known.length > 0 && known.every(({ scope }) => scope === "unit");
}
