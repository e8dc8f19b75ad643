import type { Sheet } from "../../read/sheet/sheet.js";
import type { AnswerColumns } from "./answer-columns.js";

/** Rows of a sheet by number, each the texts of its cells from column A. */
export type RowTexts = ReadonlyMap<number, readonly string[]>;

/** The texts of a sheet's rows. */
export function rowTexts({ rows }: Sheet): RowTexts {
  return new Map([...rows].map(({ row, cells }) => [row, cells]));
}

/** A test whether a cell holds an answer: it lies in an answer column, and all that is printed in its row is what follows. */
export function answerTest(
  found: RowTexts,
  expected: RowTexts,
  columns: AnswerColumns | null,
): (row: number, column: number) => boolean {
  const head = [...expected].find(([, cells]) => columns !== null && isHead(cells, columns));
  if (columns === null || head === undefined) {
    return () => false;
  }
  const [headRow, headers] = head;
  const open = new Set(headers.flatMap((header, index) => (columns.headers.includes(header) ? [index] : [])));
  const key = headers.indexOf(columns.key);
  return (row, column) =>
    row > headRow &&
    open.has(column) &&
    (expected.get(row)?.[key] ?? "") !== "" &&
    [headRow, row].every((one) => isPrinted(found.get(one) ?? [], expected.get(one) ?? [], open));
}

function isHead(cells: readonly string[], { key, headers }: AnswerColumns): boolean {
  return [key, ...headers].every((header) => cells.includes(header));
}

function isPrinted(found: readonly string[], expected: readonly string[], open: ReadonlySet<number>): boolean {
  const width = Math.max(found.length, expected.length);
  return Array.from({ length: width }, (_, index) => index).every(
    (index) => open.has(index) || (found[index] ?? "") === (expected[index] ?? ""),
  );
}
