import type { Change } from "./problem.js";
import type { RawFile, SampleFile, SampleRow, TypedCell } from "./sample-file.js";

/** The files after a change; dates and choices stand in batch.yaml. Throws where there is nothing to change. */
export function applyChange(files: readonly SampleFile[], change: Change): readonly SampleFile[] {
  switch (change.kind) {
    case "receive":
    case "choose":
      return files;
    case "file":
      return "rows" in change.added ? [...files, change.added] : files;
    case "column":
      return edited(files, change.file, (file) => ({ ...file, header: [...file.header, change.header] }));
    case "type":
      return edited(files, change.file, (file) => typedInto(file, change.typed));
    case "set":
    case "add":
      return edited(files, change.at.file, (file) => ({ ...file, rows: changedRows(file, change) }));
  }
}

/** The files that are given as bytes. */
export function rawFiles(changes: readonly Change[]): readonly RawFile[] {
  return changes.flatMap((change) => (change.kind === "file" && "bytes" in change.added ? [change.added] : []));
}

function edited(
  files: readonly SampleFile[],
  path: string,
  edit: (file: SampleFile) => SampleFile,
): readonly SampleFile[] {
  if (!files.some((file) => file.path === path)) {
    throw new Error(`nothing to change at ${path}`);
  }
  return files.map((file) => (file.path === path ? edit(file) : file));
}

function typedInto(file: SampleFile, typed: TypedCell): SampleFile {
  const { shape, path } = file;
  if (shape.kind !== "return-book") {
    throw new Error(`${path} is no workbook of a return`);
  }
  return { ...file, shape: { ...shape, typed: [...shape.typed, typed] } };
}

function changedRows(
  { path, rows }: SampleFile,
  change: Extract<Change, { kind: "set" | "add" }>,
): readonly SampleRow[] {
  const { row } = change.at;
  if (row !== null && !rows.some(({ key }) => key === row)) {
    throw new Error(`nothing to change at ${path} ${row}`);
  }
  if (change.kind === "set") {
    return rows.map((one) =>
      one.key === row ? { ...one, cells: { ...one.cells, [change.column]: change.text } } : one,
    );
  }
  return row === null
    ? [...rows, change.added]
    : rows.flatMap((one) => (one.key === row ? [one, change.added] : [one]));
}
