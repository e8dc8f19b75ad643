import type { FormColumn } from "../form/recognise-form.js";
import { isTotal } from "../form/totals.js";
import { isLinkLike } from "../names/partner-names.js";
import { nameKey } from "../text/fold-width.js";
import type { FigureHeader } from "./figure-header.js";
import type { FormTools } from "./form-tools.js";
import { FIGURE_COLUMNS, FIGURES, type HeaderCell } from "./header-cell.js";

/** Columns of one table: items, and the figures of one link; several blocks stand side by side. */
export interface ColumnBlock {
  /** What its header says of whose figures they are; null where it says nothing. */
  readonly label: string | null;
  /** By the names of the long layout. */
  readonly columns: ReadonlyMap<string, FormColumn>;
  /** Columns of the units of measure of single figures, by figure. */
  readonly measures: ReadonlyMap<string, number>;
}

/**
 * The blocks of a header: one for each link or counterpart that stands over the figures, else one. A figure's second
 * column under the same header is a block of its own, so that no figure is chosen silently.
 */
export function columnBlocks({ cells }: FigureHeader, { links, partners }: FormTools): readonly ColumnBlock[] {
  const figures = cells.filter(({ column }) => FIGURES.includes(column ?? ""));
  const isLabelled = figures.some(({ label }) => label !== null && isLinkLike(links, partners, label));
  const labelled = isLabelled
    ? figures.filter(({ label }) => label !== null && !isTotal(nameKey(label)))
    : figures.map((cell) => ({ ...cell, label: null }));
  const labels = [...new Set(labelled.map(({ label }) => label))];
  return labels.flatMap((label) => {
    const own = labelled.filter((cell) => cell.label === label);
    const beside = cells.filter(
      (cell) => !FIGURES.includes(cell.column ?? "") && (cell.label === label || !isLabelled),
    );
    return blocks(label, own, [...beside, ...cells.filter(({ column }) => !FIGURES.includes(column ?? ""))]);
  });
}

function blocks(label: string | null, figures: readonly HeaderCell[], others: readonly HeaderCell[]): ColumnBlock[] {
  const base = firstOf(others.filter(({ column }) => column !== null));
  const measures = new Map(others.flatMap(({ measureOf, index }) => (measureOf === null ? [] : [[measureOf, index]])));
  const first = firstOf(figures);
  const again = figures.filter(({ index, column }) => first.get(column ?? "")?.index !== index);
  return [first, ...again.map((cell) => firstOf([cell]))].map((own) => ({
    label,
    columns: inOrder(new Map([...base, ...own])),
    measures,
  }));
}

function firstOf(cells: readonly HeaderCell[]): ReadonlyMap<string, FormColumn> {
  const columns = new Map<string, FormColumn>();
  for (const { column, index, header, bracket } of cells) {
    if (column !== null && !columns.has(column)) {
      columns.set(column, { index, header, bracket });
    }
  }
  return columns;
}

function inOrder(columns: ReadonlyMap<string, FormColumn>): ReadonlyMap<string, FormColumn> {
  return new Map(
    FIGURE_COLUMNS.flatMap((column) => {
      const found = columns.get(column);
      return found === undefined ? [] : [[column, found] as const];
    }),
  );
}
