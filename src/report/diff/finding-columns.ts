import type { ResultFinding } from "../result/schema.js";
import { FIGURE_COLUMNS, type FigureColumn } from "./filed-figures.js";

/** What a rule is about where its finding does not name a column. */
const COLUMNS_OF: Readonly<Record<string, readonly FigureColumn[]>> = {
  "jump-against-last-year": ["actual", "previous"],
  "copied-last-year": ["actual", "previous"],
  "self-declared-target-differs": ["target"],
  "target-not-in-agreement": ["target"],
};

/** The columns that a finding is about: the one it names, else those of its rule, else all. */
export function findingColumns({ rule, subject, data }: ResultFinding): readonly FigureColumn[] {
  const named = FIGURE_COLUMNS.filter((column) => column === data["column"] || column === subject);
  return named.length > 0 ? named : (COLUMNS_OF[rule] ?? FIGURE_COLUMNS);
}
