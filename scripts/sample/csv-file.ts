import { csvText } from "./csv-text.js";
import { encodeText } from "./encode-text.js";
import type { CsvShape, SampleFile } from "./sample-file.js";

/** A text table as bytes: CRLF line ends, as spreadsheet programs write them. */
export function csvBytes({ header, rows }: SampleFile, { title, footer, encoding }: CsvShape): Uint8Array {
  const alone = (text: string | null): readonly (readonly string[])[] =>
    text === null ? [] : [[text, ...header.slice(1).map(() => "")]];
  const lines = [
    ...alone(title),
    header,
    ...rows.map((row) => header.map((column) => row.cells[column] ?? "")),
    ...alone(footer),
  ];
  return encodeText(csvText(lines), encoding);
}

/** The line a row stands in, counted from 1. */
export function lineOf({ path, rows }: SampleFile, { title }: CsvShape, key: string): number {
  const index = rows.findIndex((row) => row.key === key);
  if (index < 0) {
    throw new Error(`${path} has no row ${key}`);
  }
  return index + (title === null ? 2 : 3);
}
