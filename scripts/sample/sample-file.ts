import { csvText } from "./csv-text.js";
import { type Encoding, encodeText } from "./encode-text.js";

/** A row of a form: what it is about, and its cells by header. */
export interface SampleRow {
  /** Unique in its file, so that a planted problem can name the row. */
  readonly key: string;
  readonly cells: Readonly<Record<string, string>>;
}

/** A CSV file of the batch before it is written. `path` is relative to the batch folder. */
export interface SampleFile {
  readonly path: string;
  readonly header: readonly string[];
  readonly rows: readonly SampleRow[];
  readonly encoding: Encoding;
  /** A line above the header, where the filer's table had one. */
  readonly title: string | null;
  /** A note under the table. */
  readonly footer: string | null;
}

/** The file as bytes: CRLF line ends, as spreadsheet programs write them. */
export function fileBytes(file: SampleFile): Uint8Array {
  const lines = [
    ...(file.title === null ? [] : [[file.title, ...blanks(file.header.length - 1)]]),
    file.header,
    ...file.rows.map((row) => file.header.map((column) => row.cells[column] ?? "")),
    ...(file.footer === null ? [] : [[file.footer, ...blanks(file.header.length - 1)]]),
  ];
  return encodeText(csvText(lines), file.encoding);
}

/** The line a row stands in, counted from 1. */
export function lineOf(file: SampleFile, key: string): number {
  const index = file.rows.findIndex((row) => row.key === key);
  if (index < 0) {
    throw new Error(`${file.path} has no row ${key}`);
  }
  return index + (file.title === null ? 2 : 3);
}

function blanks(count: number): readonly string[] {
  return Array.from({ length: count }, () => "");
}
