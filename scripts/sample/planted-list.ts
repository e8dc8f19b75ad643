import { inSheet, placeOf } from "./file-bytes.js";
import type { Change, Expected, FoldedCase, Problem, RowAt } from "./problem.js";
import type { CellPlace, SampleFile } from "./sample-file.js";

/** What was typed where; an added row has no column, a date of receipt stands under its file's name. */
interface PlacedChange extends CellPlace {
  readonly file: string;
  readonly column: string | null;
  readonly text: string;
}

/** A planted problem as samples/planted.json holds it: places by file, row, and sheet and cell in a workbook. */
export interface PlantedProblem {
  readonly id: string;
  readonly what: string;
  readonly changes: readonly PlacedChange[];
  readonly cases: readonly FoldedCase[];
  readonly findings: readonly (Omit<Expected, "at"> & CellPlace & { file: string })[];
}

/** The planted problems with their places in the finished files. */
export function plantedList(problems: readonly Problem[], files: readonly SampleFile[]): readonly PlantedProblem[] {
  return problems.map(({ id, what, changes, findings, cases = [] }) => ({
    id,
    what,
    changes: changes.map((change) => placed(change, files)),
    cases,
    findings: findings.map(({ at, ...finding }) => ({ ...finding, file: at.file, ...placeIn(files, at) })),
  }));
}

function placed(change: Change, files: readonly SampleFile[]): PlacedChange {
  switch (change.kind) {
    case "receive":
      return { file: "batch.yaml", ...NOWHERE, column: change.file, text: change.date };
    case "choose":
      return { file: "batch.yaml", ...NOWHERE, column: change.unit, text: change.file };
    case "file":
      return { file: change.added.path, ...NOWHERE, column: null, text: change.what };
    case "column":
      return { file: change.file, ...NOWHERE, column: change.header, text: "an added column" };
    case "set": {
      const { at, column, text } = change;
      return { file: at.file, ...placeIn(files, { ...at, column }), column, text };
    }
    case "type": {
      const { sheet, cell, value } = change.typed;
      return { file: change.file, ...inSheet({ sheet, cell }), column: null, text: String(value) };
    }
    case "add": {
      const at = { file: change.at.file, row: change.added.key };
      return { file: at.file, ...placeIn(files, at), column: null, text: "an added row" };
    }
  }
}

const NOWHERE = { row: null, sheet: null, cell: null } as const;

function placeIn(files: readonly SampleFile[], { file: path, row, column, line, cell }: RowAt): CellPlace {
  const file = files.find((one) => one.path === path);
  if (cell !== undefined) {
    return inSheet(cell);
  }
  return file === undefined || row === null
    ? { ...NOWHERE, row: line ?? null }
    : placeOf(file, row, column ?? mainColumn(file));
}

/** The column that most findings are about. */
function mainColumn({ header }: SampleFile): string {
  return ["本年完成", "协议目标", "评价结果", "情形"].find((column) => header.includes(column)) ?? header[0] ?? "";
}
