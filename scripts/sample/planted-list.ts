import type { Change, Expected, Problem, RowAt } from "./problem.js";
import { lineOf, type SampleFile } from "./sample-file.js";

/** What was typed where; an added row has no column, a date of receipt stands under its file's name. */
interface PlacedChange {
  readonly file: string;
  readonly line: number | null;
  readonly column: string | null;
  readonly text: string;
}

/** A planted problem as samples/planted.json holds it: places by file, line and column. */
export interface PlantedProblem {
  readonly id: string;
  readonly what: string;
  readonly changes: readonly PlacedChange[];
  readonly findings: readonly (Omit<Expected, "at"> & { file: string; line: number | null })[];
}

/** The planted problems with their lines in the finished files. */
export function plantedList(problems: readonly Problem[], files: readonly SampleFile[]): readonly PlantedProblem[] {
  return problems.map(({ id, what, changes, findings }) => ({
    id,
    what,
    changes: changes.map((change) => placed(change, files)),
    findings: findings.map(({ at, ...finding }) => ({ ...finding, file: at.file, line: lineIn(files, at) })),
  }));
}

function placed(change: Change, files: readonly SampleFile[]): PlacedChange {
  if (change.kind === "receive") {
    return { file: "batch.yaml", line: null, column: change.file, text: change.date };
  }
  if (change.kind === "set") {
    return { file: change.at.file, line: lineIn(files, change.at), column: change.column, text: change.text };
  }
  const at = { file: change.at.file, row: change.added.key };
  return { file: at.file, line: lineIn(files, at), column: null, text: "an added row" };
}

function lineIn(files: readonly SampleFile[], { file: path, row }: RowAt): number | null {
  const file = files.find((one) => one.path === path);
  return file === undefined || row === null ? null : lineOf(file, row);
}
