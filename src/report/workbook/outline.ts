import type { Row, Worksheet } from "exceljs";

/** Folds a table's rows below those of lower levels that stand before them; every row of level 0 stays open to see. */
export function foldRows(target: Worksheet, firstRow: number, levels: readonly number[]): void {
  target.properties.outlineLevelRow = Math.max(0, ...levels);
  target.properties.outlineProperties = { summaryBelow: false, summaryRight: false };
  for (const [index, level] of levels.entries()) {
    const row = target.getRow(firstRow + index);
    row.outlineLevel = level;
    row.hidden = level > 0;
    markCollapsed(row, (levels[index + 1] ?? 0) > level);
  }
}

/** exceljs takes the deepest rows for the folded ones; spreadsheets look at the row above what is folded. */
function markCollapsed(row: Row, collapsed: boolean): void {
  Object.defineProperty(row, "collapsed", { value: collapsed });
}
